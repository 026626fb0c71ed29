/** The facts that somebody worked out about the person, as against those seen or told. */
import type { ProfileFact } from '#lib/core/sar.ts';
import type { Evidence } from './evidence.ts';
import { saysNothing } from './values/says-nothing.ts';

const estimateWords =
  /(?:^|[^a-z])(?:est|estimated?|model(?:led)?|scores?|likel\w+|propensity|prob\w*|predict\w+|infer\w+|assumed|implied|from name)(?:[^a-z]|$)/i;
const modelScales: ReadonlySet<ProfileFact['scale']> = new Set(['percent', 'probability', 'difference']);

/** `kind` decides; where the reader could not tell, a model's scale or a label that says so does. */
export function inferredFacts({ facts }: Evidence): readonly ProfileFact[] {
  return facts.filter((fact) => isInferred(fact) && !saysNothing(fact.value));
}

function isInferred(fact: ProfileFact): boolean {
  if (fact.kind !== 'unknown') return fact.kind === 'inferred';
  return modelScales.has(fact.scale) || estimateWords.test(`${fact.label} ${fact.source ?? ''}`.replaceAll('_', ' '));
}
