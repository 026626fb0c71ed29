/** What an answer seems to lack, from what was read in it: a first proposal that the user corrects. */
import { type RequestItem, requestItems } from '#lib/core/letter.ts';
import type { ControllerStatement, ProfileFact, StatementTopic } from '#lib/core/sar.ts';

const itemsOfTopic: Readonly<Partial<Record<StatementTopic, readonly RequestItem[]>>> = {
  recipients: ['recipients'],
  list_sharing: ['audiences'],
  platform_sharing: ['audiences'],
  retention: ['retention'],
  rights: ['rights', 'complaint'],
  source: ['source'],
  profiling: ['scores'],
  special_category: ['special'],
};

/** In the order of a request: what the answer is silent about, recipients of which it names only the kind, and codes that it
 *  does not explain. */
export function missingItems(
  statements: readonly Pick<ControllerStatement, 'about' | 'stance' | 'recipients'>[],
  facts: readonly Pick<ProfileFact, 'explained' | 'scale'>[],
): readonly RequestItem[] {
  const silent = statements
    .filter(({ stance }) => stance === 'silent')
    .flatMap(({ about }) => itemsOfTopic[about] ?? []);
  const unnamed = statements.some(({ recipients }) => recipients === 'category');
  const named = statements.some(({ recipients }) => recipients === 'named');
  const coded = facts.some(({ explained, scale }) => !explained && scale !== 'text' && scale !== 'date');
  const missing = new Set<RequestItem>([
    ...silent,
    ...(unnamed && !named ? (['recipients'] as const) : []),
    ...(coded ? (['codes'] as const) : []),
  ]);
  return requestItems.filter((item) => missing.has(item));
}
