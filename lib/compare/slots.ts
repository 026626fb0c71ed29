/** What is put into the sentences of a finding: short quotations, never whole documents. */
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import { uniqueSorted } from './by-id.ts';
import type { Signal } from './evidence.ts';

const longestQuote = 300;
const mostListed = 5;

/** The advertisers' names, at most five. */
export function advertisers(signals: readonly Signal[]): string {
  return listed(uniqueSorted(signals.map(({ advertiserName }) => advertiserName)));
}

/** The values of the criteria, or the platform's own words where there is no value. */
export function criterionValues(signals: readonly Signal[]): string {
  return listed(uniqueSorted(signals.map(({ criterion }) => shortened(criterion.value || criterion.rawText))));
}

/** `Label: value`, at most five. */
export function factValues(facts: readonly ProfileFact[]): string {
  return listed(facts.map(({ label, value }) => shortened(`${label}: ${value}`)));
}

/** The statements' own words, shortened; empty where the answer is silent. */
export function quotes(statements: readonly ControllerStatement[]): string {
  return listed(uniqueSorted(statements.map(({ text }) => shortened(text)).filter((text) => text !== '')), ' … ');
}

/** The first five, with a sign that there are more. */
export function listed(texts: readonly string[], separator = ', '): string {
  const more = texts.length > mostListed ? `${separator}…` : '';
  return `${texts.slice(0, mostListed).join(separator)}${more}`;
}

export function shortened(text: string): string {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  return plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain;
}
