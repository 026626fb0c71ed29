/** What the targeting implies beside what the answer says, dimension by dimension; no judgement, only the two side by side. */
import type { ChosenBy, SuppliedBy } from '#lib/core/criterion.ts';
import type { ControllerStatement, ProfileFact, StatementTopic } from '#lib/core/sar.ts';
import { fitsEverybody } from './fits-everybody.ts';

export interface Implied {
  readonly dimension: string;
  readonly value: string;
  readonly suppliedBy: SuppliedBy;
  readonly chosenBy: ChosenBy;
}

export type AnswerSays =
  | { readonly kind: 'fact'; readonly label: string; readonly value: string }
  | { readonly kind: 'statement'; readonly stance: 'holds' | 'denies'; readonly text: string }
  | { readonly kind: 'nothing' };

export interface ComparisonRow {
  readonly dimension: string;
  readonly implied: readonly Implied[];
  readonly answer: readonly AnswerSays[];
}

export type SaidFact = Pick<ProfileFact, 'dimension' | 'label' | 'value' | 'implied'>;
export type SaidStatement = Pick<ControllerStatement, 'about' | 'stance' | 'text'>;

/** One row for each dimension that the advertiser chose; what the platform's ranking chose is left out, it is nobody's opinion,
 *  and so is what leaves nobody out, which implies nothing. */
export function comparisonRows(
  implied: readonly Implied[],
  facts: readonly SaidFact[],
  statements: readonly SaidStatement[],
): ComparisonRow[] {
  const chosen = implied.filter(
    (item) => item.chosenBy === 'advertiser' && item.dimension !== 'unknown' && !fitsEverybody(item),
  );
  const dimensions = [...new Set(chosen.map((item) => item.dimension))].toSorted((a, b) => rank(a) - rank(b));
  return dimensions.map((dimension) => ({
    dimension,
    implied: chosen.filter((item) => item.dimension === dimension),
    answer: answerFor(dimension, facts, statements),
  }));
}

/** Lists come first: they are what the advertiser itself brought. */
function rank(dimension: string): number {
  return dimension.startsWith('list.') ? 0 : dimension.startsWith('engagement.') ? 1 : 2;
}

function answerFor(dimension: string, facts: readonly SaidFact[], statements: readonly SaidStatement[]): AnswerSays[] {
  const said = [...factsFor(dimension, facts), ...statementsFor(dimension, statements)];
  return said.length > 0 ? said : [{ kind: 'nothing' }];
}

function factsFor(dimension: string, facts: readonly SaidFact[]): AnswerSays[] {
  return facts.flatMap(({ label, value, implied, dimension: own }) => {
    if (own === dimension) return [{ kind: 'fact', label, value } as const];
    return implied
      .filter((item) => item.dimension === dimension)
      .map((item) => ({ kind: 'fact', label, value: item.value }) as const);
  });
}

function statementsFor(dimension: string, statements: readonly SaidStatement[]): AnswerSays[] {
  const topics = topicsFor(dimension);
  const said = statements.flatMap(({ about, stance, text }) =>
    topics.includes(about) && stance !== 'silent' ? [{ kind: 'statement', stance, text } as const] : [],
  );
  // One sentence can answer for two topics, and several files can say the same.
  return [...new Map(said.map((item) => [`${item.stance} ${item.text}`, item])).values()];
}

function topicsFor(dimension: string): readonly StatementTopic[] {
  switch (dimension) {
    case 'list.uploaded':
    case 'list.lookalike':
      return ['platform_sharing', 'list_sharing'];
    case 'engagement.onsite':
      return ['platform_sharing'];
    case 'contact.email':
      return ['email'];
    case 'contact.phone':
      return ['phone'];
    default:
      return [];
  }
}
