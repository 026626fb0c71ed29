/** Findings on accounts that are known by their name alone: somebody else may bear it, so they say so and are never strong. */
import type { Draft } from './draft.ts';
import { nameInnocent } from './innocent.ts';

/** Says it where any of the ads is from such an account; weakens the finding where all of them are. */
export function knownByName(draft: Draft): Draft {
  const byName = draft.signals.filter(({ confirmedBy }) => confirmedBy === 'name');
  if (byName.length === 0 || draft.strength === 'info') return draft;
  const isWeak = byName.length === draft.signals.length && draft.strength === 'strong';
  return {
    ...draft,
    strength: isWeak ? 'moderate' : draft.strength,
    innocentIds: [...nameInnocent, ...draft.innocentIds],
  };
}
