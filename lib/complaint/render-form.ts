/** The regulator's form as plain text: field by field, to be pasted. */
import type { ComplaintDocument, FormField } from './complaint-document.ts';
import { visibleText } from './escape-html.ts';

/** Each field's name with its limit, and its text; empty when the document has no form. */
export function renderFormText(doc: ComplaintDocument): string {
  return doc.formFields.length === 0
    ? ''
    : `${[doc.formIntro, ...doc.formFields.map(field)].map(visibleText).join('\n\n')}\n`;
}

function field({ label, limit, text }: FormField): string {
  const name = limit === null ? label : `${label} (${limit})`;
  return `== ${name} ==\n${text}`;
}
