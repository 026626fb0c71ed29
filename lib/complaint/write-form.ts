/** The texts for the fields of the regulator's complaint form. */
import { contacts } from '#lib/law/contacts.ts';
import { routes } from '#lib/law/routes.ts';
import type { FormField } from './complaint-document.ts';
import type { Draft, WordKey } from './draft.ts';
import { maxSummaryChars, summaryText } from './write-summary.ts';
import { happeningsOf } from './write-timeline.ts';

/** One entry for each field, in the form's order. Where we know nothing the text is empty, and the complainant's to fill in. */
export function formFields(draft: Draft): FormField[] {
  const { say, day, input } = draft;
  const { complainant, harm } = input;
  const contact = contacts.find(({ controller }) => controller === input.caseFile.controller);
  const files = (input.answers ?? []).map(({ fileName }) => fileName).join(', ');
  const fields: readonly (readonly [id: string, label: WordKey, text: string, maxChars?: number])[] = [
    ['your-name', 'field_your_name', complainant.name],
    ['your-email', 'field_your_email', complainant.email ?? ''],
    ['about', 'field_about', say('field_about_self')],
    ['organisation', 'field_organisation', draft.controllerName],
    ['person', 'field_person', ''],
    ['contact', 'field_contact', contact?.email ?? contact?.post ?? ''],
    ['what-happened', 'field_what_happened', summaryText(draft), maxSummaryChars],
    [
      'timeline',
      'field_timeline',
      happeningsOf(draft)
        .map(({ on, text }) => `${day(on)}: ${text}`)
        .join('\n'),
    ],
    ['harm', 'field_harm', harm.trim()],
    ['reference', 'field_reference', ''],
    ['letters', 'field_letters', say(files === '' ? 'field_letters_plain' : 'field_letters_text', { files })],
  ];
  return fields.map(([id, label, text, maxChars]) => ({
    id,
    label: say(label),
    text,
    maxChars: maxChars ?? null,
    limit: maxChars === undefined ? null : say('field_limit', { n: maxChars }),
  }));
}

/** What to do with the texts, and how many files the form takes, as last known. */
export function formIntro({ say }: Draft): string {
  const form = routes.find(({ id }) => id === 'ico');
  return say('form_intro', { files: form?.maxFiles ?? 0, megabytes: (form?.maxFileBytes ?? 0) / 1_000_000 });
}
