/** What a value is about by its form alone, where its label says nothing. */
import { labelDimension, type LabelMeaning } from './label-dimension.ts';

/** Forms that nothing else has: an address of mail, a British telephone number, a British postcode. */
const forms = [
  { dimension: 'contact.email', form: /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}$/ },
  { dimension: 'contact.phone', form: /^(?:\+44[\s(]*|0)(?:[1-37]\d)[\d\s()]{7,12}$/ },
  { dimension: 'location.postcode', form: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/ },
] as const;

/** The dimension by the label; by the form of the value where the label is unknown, and then less sure. */
export function dimensionWithValue(label: string, value: string): LabelMeaning {
  const own = labelDimension(label);
  if (own.sure > 0) return own;
  const found = forms.find(({ form }) => form.test(value.trim()));
  return found ? { dimension: found.dimension, sure: 0.6 } : own;
}
