/** The facts of an answer that are the user's: those of other people are kept out of every comparison and every export. */
import type { ProfileFact } from './sar.ts';

export function ownFacts<Fact extends Pick<ProfileFact, 'whose'>>(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.whose !== 'other');
}
