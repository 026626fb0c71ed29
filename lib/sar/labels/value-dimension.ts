/** What a value is about by its form alone, where its label says nothing. */
import { guessDimension } from './guess-dimension.ts';
import { labelDimension, type LabelMeaning } from './label-dimension.ts';
import { normaliseLabel } from './normalise-label.ts';

/** A label of which the tables know one word only. */
const wordOnly = 0.7;

/** Forms that nothing else has: an address of mail, a British telephone number, a British postcode. */
const forms = [
  { dimension: 'contact.email', form: /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}$/ },
  { dimension: 'contact.phone', form: /^(?:\+44[\s(]*|0)(?:[1-37]\d)[\d\s()]{7,12}$/ },
  { dimension: 'location.postcode', form: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/ },
] as const;

/** What values say of themselves where nothing else does: less sure than an address of mail. */
const kinds = [
  { dimension: 'age', form: /^(?:1[68]-(?:19|24|29)|[2-8][05]-[2-8][49]|(?:6[05]|7[05]|80)\+)$/ },
  { dimension: 'register', form: /^[A-Z]{1,3}\d?-?\d{1,4}\/\d$/ },
  { dimension: 'turnout', form: /^(?:voted(?: \([^)]*\))?|did not vote)$/i },
  {
    dimension: 'political_opinion.party',
    form: /^(?:labour|conservatives?|lib(?:eral)? dem(?:ocrat)?s?|snp|plaid cymru|reform uk)$/i,
  },
  { dimension: 'political_opinion.referendum', form: /^(?:remain|leave|voted remain|voted leave)$/i },
  { dimension: 'religion', form: /^(?:christian|muslim|hindu|sikh|jewish|buddhist|church of england|catholic)$/i },
  {
    dimension: 'housing_tenure',
    form: /^(?:(?:privately |council |social )?(?:owned|rented|owner[- ]occupied)|council tenant|owned outright|mortgaged)$/i,
  },
  {
    dimension: 'household_life_stage',
    form: /^(?:married|widow(?:ed|er)|divorced|(?:young|mature|older) (?:family|single)s?(?: .*)?)$/i,
  },
  { dimension: 'gender', form: /^(?:male|female)$/i },
  { dimension: 'affluence_income', form: /^£\d[\d,]*k? ?(?:-|–|to) ?£?\d[\d,]*k?$/i },
] as const;

/** The dimension by the label; by the form of the value where the label is unknown, and then less sure; by what the words of
 *  the label mean together, also where only one of them is known alone; and last by a value that says it itself. */
export function dimensionWithValue(label: string, value: string): LabelMeaning {
  const own = labelDimension(label);
  if (own.sure > wordOnly) return own;
  const guess = guessDimension(normaliseLabel(label));
  if (own.sure > 0) return guess?.isFirm === true ? { dimension: guess.dimension, sure: 0.6 } : own;
  const said = value.trim();
  const found = forms.find(({ form }) => form.test(said));
  if (found) return { dimension: found.dimension, sure: 0.6 };
  if (guess) return { dimension: guess.dimension, sure: guess.isFirm ? 0.6 : 0.5 };
  const kind = kinds.find(({ form }) => form.test(said));
  return kind ? { dimension: kind.dimension, sure: 0.4 } : own;
}
