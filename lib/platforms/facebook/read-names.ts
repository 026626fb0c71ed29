/** Readers for criteria that are a name, or several: each name is one criterion. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import type { CriterionReading, ReadCriterion } from './criterion-row.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';

/** One criterion for every name under the first of the fields that has one; without any, our own words for the type. */
export function namesIn(fields: readonly string[], otherwise: string): ReadCriterion {
  return (element) => {
    const entries = fields.map((field) => entriesOf(element[field])).find((list) => list.length > 0) ?? [];
    const readings = entries.map(({ name, raw }): CriterionReading =>
      entries.length > 1 ? { value: name, rawText: JSON.stringify(raw) } : { value: name },
    );
    return readings.length > 0 ? readings : [{ value: otherwise, note: 'Facebook gave no name.' }];
  };
}

/** Our own words alone: the type says everything. */
export function said(words: string): ReadCriterion {
  return () => [{ value: words }];
}

/** Codes such as `EDU_MASTER_DEGREE`, made readable: `master degree`. */
export function codes(field: string, prefix: string): ReadCriterion {
  return (element) => {
    const entries = entriesOf(element[field]);
    if (entries.length === 0) return [{ value: 'not said', note: 'Facebook gave no value.' }];
    return entries.map(({ name, raw }) => ({
      value: name.replace(prefix, '').replaceAll('_', ' ').toLowerCase(),
      rawText: JSON.stringify(raw),
    }));
  };
}

interface Entry {
  readonly name: string;
  readonly raw: Json;
}

/** Names as they come: a text, an object with a name, or a list of either. */
export function entriesOf(value: Json | undefined): readonly Entry[] {
  if (isArray(value)) return value.slice(0, 200).flatMap(entriesOf);
  if (isJsonObject(value)) return nameIn(value).map((name) => ({ name, raw: value }));
  return typeof value === 'string' && value.trim() !== '' ? [{ name: value.trim(), raw: value }] : [];
}

function nameIn(value: JsonObject): readonly string[] {
  const name = value['name'] ?? value['text'];
  return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
}
