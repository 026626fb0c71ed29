/** An answer that says it holds nothing: Article 15(1)(a) to (h) asks about data that are processed, and about none otherwise. */
import type { LintItemId } from '#lib/core/lint.ts';
import { ownPieces } from '#lib/core/own-pieces.ts';
import type { StatementTopic } from '#lib/core/sar.ts';
import type { LintInput, Verdict } from './lint-input.ts';

/** What is owed only where data are processed. */
const onlyOfData: ReadonlySet<LintItemId> = new Set([
  'purposes',
  'categories',
  'recipients',
  'retention',
  'right-rectification',
  'right-erasure',
  'right-restriction',
  'right-objection',
  'complaint-regulator',
  'source',
  'profiling',
  'lawful-basis',
]);

/** What can only be held of somebody about whom there are data. */
const ofPeople: ReadonlySet<StatementTopic> = new Set(['email', 'phone', 'commercial_data', 'special_category']);

/** The verdict as it stands, but where the answer says that it holds nothing, what is missing is not due; where it gives data all
 *  the same, it contradicts itself, and a person has to say which holds. */
export function withNoRecord(id: LintItemId, input: LintInput, verdict: Verdict): Verdict {
  if (input.kind !== 'no-record' || verdict.state !== 'missing' || !onlyOfData.has(id)) return verdict;
  const cites = dataIn(input);
  return cites.length === 0
    ? { state: 'not-due', because: 'no-record' }
    : { state: 'unclear', because: 'contradicts-no-record', slots: { n: cites.length }, cites };
}

/** The facts and statements that say otherwise; a name and what a letterhead tells are in every letter. */
function dataIn({ facts, statements }: LintInput): string[] {
  const told = ownPieces(facts).filter(({ dimension }) => dimension !== 'identity' && dimension !== 'context');
  const held = statements.filter(({ about, stance }) => stance === 'holds' && ofPeople.has(about));
  return [...told, ...held].map(({ id }) => id);
}
