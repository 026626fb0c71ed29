/** Which way round a table stands: one field a row, one field a column, pairs, or the answer's own list of codes. */
import { filledColumns, isFilled, type SheetRow } from '#lib/sar/formats/sheet.ts';
import { type ColumnRole, columnRoleCandidates } from '#lib/sar/labels/column-role.ts';
import { isShortCode } from '#lib/sar/codebooks/short-code.ts';
import { isKnownLabel, labelDimension } from '#lib/sar/labels/label-dimension.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import { labelTopic } from '#lib/sar/labels/topic-labels.ts';
import { isHeading, isUsualValue } from './row-kind.ts';

export type TableShape =
  | { readonly kind: 'long'; readonly columns: LongColumns }
  | { readonly kind: 'codes'; readonly code: number; readonly meaning: number }
  | { readonly kind: 'wide' }
  | { readonly kind: 'pairs'; readonly label: number }
  | { readonly kind: 'unlabelled' };

/** The columns of a long table; several value columns may stand side by side. */
export interface LongColumns {
  readonly label: number;
  readonly values: readonly number[];
  readonly others: ReadonlyMap<ColumnRole, number>;
}

const strictLabels = new Set(
  [
    'field',
    'field name',
    'label',
    'attribute',
    'item',
    'data item',
    'data field',
    'variable',
    'variable name',
    'question',
  ].concat(['element', 'data element', 'data point', 'maes', 'enw maes', 'eitem', 'key', 'property', 'information']),
);
const strictValues = new Set([
  'value',
  'values',
  'answer',
  'data held',
  'information held',
  'recorded value',
  'held value',
  'what we hold',
  'gwerth',
  'ateb',
  'data a gedwir',
]);
const strictMeanings = new Set([
  'meaning',
  'explanation',
  'description',
  'what it means',
  'what this means',
  'definition',
  'interpretation',
  'ystyr',
  'esboniad',
  'disgrifiad',
]);

/** The shape of a table from its rows, the first of which may be a heading. */
export function tableShape(rows: readonly SheetRow[]): TableShape {
  const [first] = rows;
  if (!first) return { kind: 'unlabelled' };
  const codes = codeColumns(first);
  if (codes && rows.length > 1) return codes;
  const columns = longColumns(first);
  if (columns) return { kind: 'long', columns };
  return shapeByLabels(rows, first);
}

/** The columns of a heading that names at least a field column and a value column; null for any other row. */
export function longColumns(heading: SheetRow): LongColumns | null {
  const filled = filledColumns(heading);
  const candidates = new Map(filled.map((column) => [column, columnRoleCandidates(heading.cells[column] ?? '')]));
  const withRole = filled.filter((column) => (candidates.get(column)?.length ?? 0) > 0);
  if (filled.length < 2 || withRole.length < filled.length * 0.6) return null;
  const pair = labelAndValue(heading, candidates);
  if (!pair) return null;
  const values = filled.filter(
    (column) => column === pair.value || /^(value|gwerth|answer)\b/.test(normaliseLabel(heading.cells[column] ?? '')),
  );
  return { label: pair.label, values, others: otherRoles(candidates, [pair.label, ...values]) };
}

type Candidates = ReadonlyMap<number, readonly ColumnRole[]>;

function labelAndValue(heading: SheetRow, candidates: Candidates): { label: number; value: number } | null {
  const having = (role: ColumnRole): number[] =>
    [...candidates].filter(([, roles]) => roles.includes(role)).map(([column]) => column);
  const isStrict = (set: ReadonlySet<string>, column: number): number =>
    set.has(normaliseLabel(heading.cells[column] ?? '')) ? 1 : 0;
  const pairs = having('label').flatMap((label) =>
    having('value')
      .filter((value) => value !== label)
      .map((value) => ({
        label,
        value,
        score: isStrict(strictLabels, label) * 2 + isStrict(strictValues, value) * 2 + (label < value ? 1 : 0),
      })),
  );
  const best = pairs.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= 2 ? best : null;
}

function otherRoles(candidates: Candidates, taken: readonly number[]): Map<ColumnRole, number> {
  const roles = new Map<ColumnRole, number>();
  for (const [column, own] of candidates) {
    if (taken.includes(column)) continue;
    const role = own.find((each) => each !== 'label' && each !== 'value' && each !== 'code' && !roles.has(each));
    if (role) roles.set(role, column);
  }
  return roles;
}

function codeColumns(heading: SheetRow): TableShape | null {
  const filled = filledColumns(heading);
  const named = (column: number): string => normaliseLabel(heading.cells[column] ?? '');
  const code = filled.find((column) => /^(code|codes|cod|value|letter)$/.test(named(column)));
  const meaning = filled.find((column) => strictMeanings.has(named(column)));
  if (code === undefined || meaning === undefined || filled.length > 3) return null;
  const isField = filled.some((column) => strictLabels.has(named(column)));
  return isField && named(code) === 'value' ? null : { kind: 'codes', code, meaning };
}

function shapeByLabels(rows: readonly SheetRow[], first: SheetRow): TableShape {
  const filled = filledColumns(first);
  const headings = filled.map((column) => first.cells[column] ?? '');
  const inHeading = share(headings);
  const label = labelColumn(rows);
  const width = Math.max(...rows.map((row) => filledColumns(row).length));
  if (rows.length === 1)
    return filled.length === 2 || label.share > inHeading
      ? { kind: 'pairs', label: label.column }
      : { kind: 'unlabelled' };
  if (
    width === 2 &&
    isShortCode((first.cells[filled[1] ?? 1] ?? '').trim()) &&
    !isUsualValue(rows[1]?.cells[filled[0] ?? 0] ?? '')
  )
    return { kind: 'pairs', label: filled[0] ?? 0 };
  if (width === 2 && rows.length > 1) return shapeOfTwo(rows, first);
  if (looksLikeHeading(first) && isAllLabels(inHeading, label.share, rows.length)) return { kind: 'wide' };
  if (label.share > inHeading) return pairsOrMatrix(first, label.column);
  if (inHeading > 0 || width > 2) return looksLikeHeading(first) ? { kind: 'wide' } : { kind: 'unlabelled' };
  return looksLikeHeading(first) && rows.length === 2 ? { kind: 'wide' } : { kind: 'pairs', label: filled[0] ?? 0 };
}

/** Labels of their own, but values below "Contact method". */
const wayOfContact = /^(phone|telephone|e-?mail|text|letter|street stall)$/i;

/** Two columns may be pairs, or two fields under their headings: labels run down the first column or along the first row, and the surer of the
 *  two wins. Known labels in one direction are worth nothing where what stands there is as often a value ("Voted", "Labour"). */
function shapeOfTwo(rows: readonly SheetRow[], first: SheetRow): TableShape {
  const filled = filledColumns(first);
  const [left, right] = filled;
  if (left === undefined || right === undefined || !looksLikeHeading(first)) return { kind: 'pairs', label: left ?? 0 };
  const isWay = labelDimension(first.cells[left] ?? '').dimension === 'contact_history' ? wayOfContact : /^$/;
  const down = rows
    .filter((row) => filledColumns(row).length > 1)
    .map((row) => (row.cells[left] ?? '').replace(isWay, ''));
  const sureOf = (texts: readonly string[]): number =>
    [...new Set(texts)].reduce((sum, text) => sum + labelStrength(text), 0) / Math.max(1, texts.length);
  const [along, below] = [sureOf(filled.map((column) => first.cells[column] ?? '')), sureOf(down)];
  if (along === 0 && below === 0) return rows.length === 2 ? { kind: 'wide' } : { kind: 'pairs', label: left };
  const areValuesBelow = down.slice(1).every((text) => !isHeading(text) || isUsualValue(text));
  const isLabelBeside = /\s/.test((first.cells[right] ?? '').trim()) && along >= 0.85;
  const isWide = along > below || (along === below && (areValuesBelow || isLabelBeside));
  return isWide ? { kind: 'wide' } : { kind: 'pairs', label: left };
}

/** "(est.)" is more often a remark on a value than on a label. */
function labelStrength(text: string): number {
  if (isUsualValue(text) || text.length > 120) return 0;
  const sure = labelTopic(text) === null ? labelDimension(text).sure : 1;
  return /\(est\.?\)$/.test(text.trim()) ? sure / 2 : sure;
}

/** In a row of pairs at most the label, and by chance its source, is a known label: a row in which most are is a heading. */
function isAllLabels(inHeading: number, inColumn: number, count: number): boolean {
  return inHeading > 0.7 || (inHeading > 0.5 && !(inColumn > 0.8 && count > 3));
}

/** Labels run down the column. With a heading over the other columns the table is long without saying "value". */
function pairsOrMatrix(first: SheetRow, label: number): TableShape {
  const own = first.cells[label] ?? '';
  const others = filledColumns(first).filter((column) => column !== label);
  const headed =
    !isKnownLabel(own) &&
    others.every(
      (column) => isHeading(first.cells[column] ?? '') || /^(19|20)\d\d$/.test((first.cells[column] ?? '').trim()),
    );
  const roles = others.filter((column) => columnRoleCandidates(first.cells[column] ?? '').length > 0).length;
  if (!headed || (isFilled(own) && columnRoleCandidates(own).length === 0 && roles === 0))
    return { kind: 'pairs', label };
  const candidates = new Map(others.map((column) => [column, columnRoleCandidates(first.cells[column] ?? '')]));
  const sides = otherRoles(candidates, []);
  const values = others.filter((column) => ![...sides.values()].includes(column));
  return values.length > 0 ? { kind: 'long', columns: { label, values, others: sides } } : { kind: 'pairs', label };
}

/** The column with the largest share of known labels, each counted once: values repeat themselves, labels do not. On a tie the first. */
function labelColumn(rows: readonly SheetRow[]): { column: number; share: number } {
  const width = Math.min(6, Math.max(...rows.map((row) => row.cells.length)));
  const sample = rows.slice(0, 200);
  const shares = Array.from({ length: width }, (_, column) => {
    const texts = sample.map((row) => row.cells[column] ?? '').filter(isFilled);
    return { column, share: (share(texts) * new Set(texts).size) / Math.max(1, texts.length) };
  });
  return shares.reduce((best, each) => (each.share > best.share ? each : best), { column: 0, share: 0 });
}

function looksLikeHeading(row: SheetRow): boolean {
  const filled = filledColumns(row);
  const headings = filled.filter((column) => isHeading(row.cells[column] ?? ''));
  return headings.length >= filled.length * 0.8;
}

function share(texts: readonly string[]): number {
  return texts.length === 0
    ? 0
    : texts.filter((text) => isKnownLabel(text) && !isUsualValue(text)).length / texts.length;
}
