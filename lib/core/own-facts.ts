/** The facts and sentences of an answer that are the user's: those of other people are kept out of every comparison and every export. */
import type { ProfileFact, Remainder } from './sar.ts';

export function ownFacts<Fact extends Pick<ProfileFact, 'whose'>>(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.whose !== 'other');
}

/** The same of statements and remainders. */
export function ownSentences<Said extends Pick<Remainder, 'whose'>>(sentences: readonly Said[]): Said[] {
  return sentences.filter((said) => said.whose !== 'other');
}
