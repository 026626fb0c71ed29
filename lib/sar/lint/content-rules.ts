/** What Articles 13 to 15 want said about the data: purposes, recipients, retention, rights, complaints, sources. */
import type { StatementTopic } from '#lib/core/sar.ts';
import { complaintHere, complaintToRegulator } from './complaint-said.ts';
import type { LintInput, LintRule, Verdict } from './lint-input.ts';
import { type Right, rightSaid } from './rights-said.ts';
import { wordsSaid } from './words-said.ts';

/** The right to complain to the controller is in force since this day (DPA 2018 s.164A, `law/sources.ts` s164a). */
export const complaintRightSince = '2026-06-19';

/** Rules that look for words alone. */
const worded: readonly (readonly [id: LintRule['id'], article: string, words: RegExp])[] = [
  [
    'purposes',
    'UK GDPR 15(1)(a)',
    /\bpurposes?\b|\bin order to\b|\b(use|used|process|processed|hold|held)\b[^.]{0,60}\b(to (help|decide|understand|contact|campaign|send|identify)|for (campaigning|canvassing|elections?))|\b(ddiben|diben)(ion)?\b/i,
  ],
  [
    'lawful-basis',
    'UK GDPR 13',
    /\b(lawful|legal) bas[ie]s\b|\blegitimate interests?\b|\bpublic task\b|\bdemocratic engagement\b|\barticle 6\b|\bsail gyfreithlon\b|\bbuddiannau (dilys|cyfreithlon)\b|\berthygl 6\b/i,
  ],
];

const toldRights: readonly (readonly [id: LintRule['id'], right: Right])[] = [
  ['right-rectification', 'rectification'],
  ['right-erasure', 'erasure'],
  ['right-restriction', 'restriction'],
  ['right-objection', 'objection'],
];

/** The rules of this file, each with its provision. */
export const contentRules: readonly LintRule[] = [
  ...worded.map(([id, article, words]): LintRule => ({ id, article, look: (input) => wordsSaid(input, words) })),
  ...toldRights.map(([id, right]): LintRule => ({
    id,
    article: 'UK GDPR 15(1)(e)',
    look: (input) => rightSaid(input, right),
  })),
  { id: 'complaint-regulator', article: 'UK GDPR 15(1)(f)', look: complaintToRegulator },
  { id: 'categories', article: 'UK GDPR 15(1)(b)', look: categories },
  { id: 'recipients', article: 'UK GDPR 15(1)(c)', look: recipients },
  { id: 'retention', article: 'UK GDPR 15(1)(d)', look: (input) => topicSaid(input, 'retention') },
  { id: 'complaint-controller', article: 'DPA 2018 s.164A(2)', look: complaintToController },
];

/** Categories are stated in words, or by putting each fact under one. */
function categories(input: LintInput): Verdict {
  const named = input.facts.filter(({ category }) => category !== undefined).map(({ id }) => id);
  if (named.length > 0) return { state: 'there', because: 'all-have', slots: { n: named.length }, cites: named };
  return wordsSaid(
    input,
    /\b(categor(y|ies)|types?|kinds?) of (personal )?(data|information)\b|\b(categor[ïi]au|mathau) o\b/i,
  );
}

/** Names are asked for (Harrison v Cameron): kinds alone leave it open, and so does a "may". */
function recipients({ statements }: LintInput): Verdict {
  const said = statements.filter(
    ({ about, stance }) => (about === 'recipients' || about === 'platform_sharing') && stance !== 'silent',
  );
  const cited = (names: 'named' | 'category'): string[] =>
    said.filter((statement) => statement.recipients === names).map(({ id }) => id);
  const named = cited('named');
  if (named.length > 0) return { state: 'there', because: 'recipients-named', cites: named };
  const kinds = cited('category');
  if (kinds.length > 0) return { state: 'unclear', because: 'recipients-by-kind', cites: kinds };
  const own = said.filter(({ about }) => about === 'recipients');
  const denied = own.filter(({ stance }) => stance === 'denies').map(({ id }) => id);
  if (denied.length > 0) return { state: 'there', because: 'denied', cites: denied };
  return own.length > 0
    ? { state: 'unclear', because: 'recipients-by-kind', cites: own.map(({ id }) => id) }
    : { state: 'missing', because: 'not-said' };
}

function complaintToController(input: LintInput): Verdict {
  if ((input.answeredOn ?? input.now) < complaintRightSince)
    return { state: 'not-due', because: 'before-the-right', slots: { since: complaintRightSince } };
  return complaintHere(input);
}

/** What the answer says about a topic, denials included; a hedged sentence leaves it open. */
export function topicSaid({ statements }: LintInput, topic: StatementTopic): Verdict {
  const said = statements.filter(({ about, stance }) => about === topic && stance !== 'silent');
  if (said.length === 0) return { state: 'missing', because: 'not-said' };
  const cites = said.map(({ id }) => id);
  if (said.every(({ hedged }) => hedged === true)) return { state: 'unclear', because: 'hedged', cites };
  return { state: 'there', because: said.every(({ stance }) => stance === 'denies') ? 'denied' : 'said', cites };
}
