/** What a column of a long table holds, from its heading: "category, field, value, unit, source, as of", in any words. */
import { normaliseLabel } from './normalise-label.ts';
import { words } from './phrase-table.ts';

const columnRoles = ['category', 'label', 'value', 'unit', 'source', 'asOf', 'meaning', 'kind', 'code'] as const;
export type ColumnRole = (typeof columnRoles)[number];

const headings: Readonly<Record<ColumnRole, readonly string[]>> = {
  category: words(`
      category, section, group, type, table, topic, area, heading, data category, data type, category of data,
      type of data, kind of data, class, categori, adran, grŵp, math
    `),
  label: words(`
      field, field name, label, attribute, item, data item, data field, variable, variable name, question,
      element, data element, key, property, name, column, description, information, data, what, detail, measure,
      indicator, maes, enw maes, eitem, label maes, gwybodaeth, score name, data point
    `),
  value: words(`
      value, values, answer, response, result, content, contents, entry, data, data held, information held,
      held, held value, recorded value, your data, what we hold, details, score, gwerth, ateb, cynnwys, data a
      gedwir
    `),
  unit: words('unit, units, scale, range, format, unit of measure, uom, uned, unedau, graddfa'),
  source: words(`
      source, sources, data source, source of data, obtained from, where from, collected from, provenance,
      supplier, system, source system, where we got it, ffynhonnell, tarddiad
    `),
  asOf: words(`
      as of, as at, date, date of data, last updated, updated, date updated, model date, recorded, date
      recorded, recorded on, collected on, date collected, valid at, effective date, timestamp, dyddiad,
      diweddarwyd, ar
    `),
  meaning: words(`
      meaning, explanation, description, notes, note, comment, comments, what it means, what this means,
      definition, explained, interpretation, ystyr, esboniad, disgrifiad, nodiadau
    `),
  kind: words(`
      kind, basis, nature, how obtained, origin, observed or inferred, status, how we got it, derived, math o
      ddata, sail
    `),
  code: words('code, codes, cod'),
};

/** The roles that a heading may have, best first; empty when it is none of them. */
export function columnRoleCandidates(heading: string): ColumnRole[] {
  if (heading.length > 60) return [];
  const normalised = normaliseLabel(heading);
  return columnRoles.filter(
    (role) =>
      headings[role].includes(normalised) || (role === 'value' && /^(value|score|answer|gwerth) /.test(normalised)),
  );
}
