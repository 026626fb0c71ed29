/** Whether a fact was observed, told by the person, or inferred: from the answer's own words, else from its label. */
import type { Dimension } from '#lib/core/dimensions.ts';
import type { FactKind, Scale } from '#lib/core/sar.ts';

/** Everything normalised, empty where nothing stands. */
export interface KindInput {
  readonly label: string;
  readonly source: string;
  readonly category: string;
  readonly kindWords: string;
  readonly dimension: Dimension;
  readonly scale: Scale;
}

const inferred =
  /\b(model|modelled|modeled|modelling|predicted|prediction|predictive|estimate|estimated|estimates|est|inferred|derived|software|algorithm|assumed|implied|calculated|onomastic|propensity|likelihood|amcangyfrif)\b/;
const observed =
  /\b(register|registers|electoral roll|marked register|council|returning officer|ero|observed|recorded|cofrestr)\b/;
const declared =
  /\b(survey|petition|doorstep|canvass|canvassed|canvassing|canfasio|phone call|telephone|phone|you|yourself|form|sign up|signed up|website|webform|donation|membership|declared|self reported|told us|arolwg|email)\b/;
const supplier =
  /\b(supplier|third party|commercial|commercially|experian|caci|broker|purchased|bought|masnachol|cyflenwr)\b/;
const guessLabels =
  /\b(est|estimated|assumed|likely|likelihood|probable|probably|propensity|predicted|score|from name|name origin|origin from|persuasion|rank|decile|percentile|prediction|mosaic|acorn|family unit|implied|tebygolrwydd)\b/;
const guessCategories =
  /\b(score|scores|scoring|model|models|modelled|estimated|estimates|name|profile|profiling|sgoriau|sgôr)\b/;
const scales: ReadonlySet<Scale> = new Set(['percent', 'probability', 'difference', 'rank']);

/** The kind of a fact. What the answer says of it comes first; then the label; then its section; then what it is about. */
export function readKind(input: KindInput): FactKind {
  return byWords(input.kindWords) ?? bySource(input) ?? byLabel(input) ?? byCategory(input) ?? byDimension(input);
}

function byWords(words: string): FactKind | null {
  if (inferred.test(words)) return 'inferred';
  if (/\b(observed|recorded)\b/.test(words)) return 'observed';
  return /\b(declared|self reported|provided by you|told us)\b/.test(words) ? 'declared' : null;
}

function bySource({ source, label, scale }: KindInput): FactKind | null {
  if (inferred.test(source)) return 'inferred';
  if (observed.test(source)) return guessLabels.test(label) ? 'inferred' : 'observed';
  if (declared.test(source)) return 'declared';
  if (supplier.test(source) && (scales.has(scale) || scale === 'code' || guessLabels.test(label))) return 'inferred';
  return null;
}

function byLabel({ label, scale, dimension }: KindInput): FactKind | null {
  if (guessLabels.test(label)) return 'inferred';
  const isBelief = dimension === 'religion' || dimension === 'ethnicity_origin';
  if (isBelief && (scale === 'ordinal' || scales.has(scale))) return 'inferred';
  const isOpinion = dimension.startsWith('political_opinion') || dimension.startsWith('issue_position');
  return isOpinion && scales.has(scale) ? 'inferred' : null;
}

function byCategory({ category, scale }: KindInput): FactKind | null {
  if (guessCategories.test(category) && (scales.has(scale) || scale !== 'date')) return 'inferred';
  if (/\b(canvass|canvassing|survey|surveys|canfasio|arolwg)\b/.test(category)) return 'declared';
  return observed.test(category) ? 'observed' : null;
}

function byDimension({ dimension, scale }: KindInput): FactKind {
  if (dimension === 'turnout' && (scale === 'band' || scale === 'code' || scale === 'ordinal' || scales.has(scale)))
    return 'inferred';
  const kept: readonly Dimension[] = [
    'identity',
    'register',
    'contact_history',
    'turnout',
    'location.constituency',
    'location.postcode',
  ];
  return kept.includes(dimension) ? 'observed' : 'unknown';
}
