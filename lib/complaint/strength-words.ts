/** How clear a point is, in words that fit what it rests on. */
import type { Finding, FindingKind } from '#lib/core/finding.ts';
import type { WordKey } from './draft.ts';

/** `both`: an ad and an answer are set side by side; `answer`: it can be seen in the answer alone; `truth`: the answer is set
 *  beside what the complainant says is true. */
type RestsOn = 'both' | 'answer' | 'truth';

const answerAlone: ReadonlySet<FindingKind> = new Set([
  'special_category_inferred',
  'political_opinion_inferred',
  'unintelligible_code',
]);

const words = {
  both: { strong: 'strength_strong', moderate: 'strength_moderate' },
  answer: { strong: 'strength_strong_answer', moderate: 'strength_moderate_answer' },
  truth: { strong: 'strength_strong_truth', moderate: 'strength_moderate_truth' },
} as const satisfies Record<RestsOn, Record<'strong' | 'moderate', WordKey>>;

/** `unmarked`: an entry that is marked neither as a record nor as an estimate is called neither. */
export function strengthWords({ kind, wording, strength }: Pick<Finding, 'kind' | 'wording' | 'strength'>): WordKey {
  if (strength === 'low' || strength === 'info') return `strength_${strength}`;
  if (kind === 'inaccurate' && wording === 'unmarked') return 'strength_moderate_truth_unmarked';
  return words[restsOn(kind)][strength];
}

function restsOn(kind: FindingKind): RestsOn {
  if (kind === 'inaccurate') return 'truth';
  return answerAlone.has(kind) ? 'answer' : 'both';
}
