/** The access request: everything that Art 15(1) gives, thing by thing, named so that a general answer does not fit. */
import type { RequestItem } from '#lib/core/letter.ts';
import { responseDueOn } from '#lib/law/deadlines.ts';
import { nationOf } from '#lib/law/nation-of.ts';
import { type Block, clauses, type LetterWords } from '#lib/sar/letters/letter-words.ts';
import { requestLaw } from '#lib/sar/letters/request-law.ts';

/** In the order of the article; the copy and its form have paragraphs of their own. */
const asked = [
  'purposes',
  'categories',
  'recipients',
  'audiences',
  'retention',
  'rights',
  'complaint',
  'source',
  'scores',
  'codes',
  'special',
] as const satisfies readonly RequestItem[];

export function writeAccessRequest({ input, say, day }: LetterWords): readonly Block[] {
  const { caseFile, today } = input;
  const due = responseDueOn(today, [], nationOf(caseFile)).dueOn ?? today;
  const isOwnBody = caseFile.role !== undefined && caseFile.role !== 'national';
  return [
    say('access_intro', {}, requestLaw.confirm),
    clauses(asked.map((item) => say(`ask_${item}`, {}, requestLaw[item]))),
    ...(isOwnBody ? [say('access_own_body')] : []),
    say('access_search'),
    say('access_form', {}, requestLaw.form),
    say('access_identity', {}, ['UK GDPR 12(6)']),
    say('access_due', { due: day(due) }, ['UK GDPR 12A']),
  ];
}
