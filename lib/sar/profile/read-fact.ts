/** A labelled value → a fact: what it is about, on which scale, how it came about, and what its code implies. */
import { contentId } from '#lib/core/content-id.ts';
import { type Dimension, dimensionOf } from '#lib/core/dimensions.ts';
import type { ProfileFact } from '#lib/core/sar.ts';
import { impliedBy, isDecided, isKnownCode } from '#lib/sar/codebooks/implied-by.ts';
import type { Implied } from '#lib/sar/codebooks/implied.ts';
import { labelDimension, type LabelMeaning } from '#lib/sar/labels/label-dimension.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import { dimensionWithValue } from '#lib/sar/labels/value-dimension.ts';
import type { CodeMeaning, LabelledValue } from '#lib/sar/layout/labelled-value.ts';
import type { CodeLists } from './code-lists.ts';
import { isExplained, isSelfEvident } from './is-explained.ts';
import { readKind } from './read-kind.ts';
import { readScale } from './read-scale.ts';

/** "(est.)" behind a value says how it came about and is no part of it. */
const remark = /\s*\((est|estimated|estimate|assumed|probable|inferred|predicted|modelled)\.?\)\s*$/i;

/** `codes` are the answer's own lists of codes. */
export interface FactContext {
  readonly controller: string | null;
  readonly codes: CodeLists;
}

/** The fact of a labelled value. Nothing is converted: `value` is what stood there, and a label that nobody knows is a fact
 *  about `unknown`. `confidence` says how sure the reading of label and scale is, not how true the value. */
export function readFact(given: LabelledValue, { controller, codes }: FactContext): ProfileFact {
  const label = normaliseLabel(given.label);
  const context = normaliseLabel([given.category, given.kindWords].filter(Boolean).join(' '));
  const bare = given.value.replace(remark, '').trim();
  const code = { label, context, value: bare };
  const implied = impliedBy(code);
  const meaning = meaningOf(given, context, implied);
  const own = ownMeaning(given, label, codes);
  const isCode = isKnownCode(code) || (own !== null && given.value.trim().length <= 12);
  const { scale, normalised, stated, outOf } = readScale({
    label,
    context,
    value: bare,
    unit: given.unit,
    isCode,
    isDegree: isDegree(meaning.dimension),
    isOpen: !isSelfEvident(meaning.dimension),
    isKnown: meaning.dimension !== 'unknown',
  });
  const kind = readKind({
    label,
    source: normaliseLabel(given.source ?? ''),
    category: normaliseLabel(given.category ?? ''),
    kindWords: normaliseLabel(`${given.kindWords ?? ''} ${remark.exec(given.value)?.[1] ?? ''}`),
    dimension: meaning.dimension,
    scale,
  });
  return {
    type: 'fact',
    id: factId(controller, given),
    controller,
    label: given.label,
    value: given.value,
    dimension: meaning.dimension,
    scale,
    normalised,
    kind,
    source: given.source,
    asOf: given.asOf ?? dateIn(given.source),
    explained: isExplained({
      label: given.label,
      value: given.value,
      dimension: meaning.dimension,
      scale,
      stated,
      meaning: own?.meaning ?? given.meaning,
      decided: isDecided(code),
    }),
    implied: own ? [...impliedByOwnList(own, meaning), ...implied] : implied,
    confidence: confidenceOf(meaning, stated),
    where: given.where,
    ...(given.category === null ? {} : { category: given.category }),
    ...(given.unit === null ? {} : { unit: given.unit }),
    cells: [...given.cells, ...(own && isSameSheet(own, given) ? own.cells : [])],
    ...(outOf === undefined ? {} : { outOf }),
    ...(given.row === undefined ? {} : { row: given.row }),
  };
}

/** The same fact at the same place has the same id, however often the file is read. */
function factId(
  controller: string | null,
  { label, value, where }: Pick<LabelledValue, 'label' | 'value' | 'where'>,
): string {
  return contentId('fact', [
    controller,
    label,
    value,
    where.file,
    where.sheet ?? null,
    where.page ?? null,
    where.cell ?? null,
  ]);
}

/** A label that says nothing by itself may do so under its heading: "Code" under "Canvass". */
function meaningOf(given: LabelledValue, context: string, implied: readonly Implied[]): LabelMeaning {
  const own = dimensionWithValue(given.label, given.value);
  if (own.sure > 0 || context === '') return own;
  const [first] = implied;
  if (first) return { dimension: first.dimension, sure: 0.5 };
  const together = labelDimension(`${context} ${given.label}`);
  const isAboutLabel = together.sure > 0 && labelDimension(context).dimension !== together.dimension;
  if (isAboutLabel) return { ...together, sure: together.sure * 0.8 };
  const heading = labelDimension(given.category ?? '');
  return heading.sure > 0 && /^(code|score|result|value|note|type|status)s?$/.test(normaliseLabel(given.label))
    ? { ...heading, sure: 0.5 }
    : own;
}

function isDegree(dimension: Dimension): boolean {
  return dimension !== 'unknown' && dimensionOf(dimension).specialCategory !== 'none';
}

function ownMeaning(given: LabelledValue, label: string, codes: CodeLists): CodeMeaning | null {
  return codes.find(given.value.trim(), label);
}

/** A list on another sheet is no cell of this one. */
function isSameSheet({ where: a }: CodeMeaning, { where: b }: LabelledValue): boolean {
  return a.file === b.file && a.sheet === b.sheet;
}

function impliedByOwnList(own: CodeMeaning, { dimension }: LabelMeaning): ProfileFact['implied'] {
  return dimension === 'unknown'
    ? []
    : [{ dimension, value: own.meaning, sure: 'high', source: 'the answer’s own list of codes' }];
}

function dateIn(source: string | null): string | null {
  return /\b(19|20)\d\d-\d\d(-\d\d)?\b/.exec(source ?? '')?.[0] ?? null;
}

function confidenceOf({ sure }: LabelMeaning, stated: boolean): number | null {
  return sure === 0 ? null : Number((stated ? sure : sure * 0.7).toFixed(2));
}
