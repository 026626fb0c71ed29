/** A JSON value → tables: what has a key is a row with its path, an array of records is a table, sentences are lines. */
import type { JsonValue } from './parse-values.ts';

type JsonObject = { readonly [key: string]: JsonValue };

/** `path` names where in the value the rows come from; it is empty for the rows that name their own. */
export interface JsonTable {
  readonly path: string;
  readonly rows: readonly (readonly string[])[];
}

/** First the labelled values of all objects, as one long table whose `section` is their path; then each array of records as a
 *  table of its own; then texts that are sentences, each as a line under its path. */
export function jsonTables(value: JsonValue): JsonTable[] {
  const found: Found = { values: [], tables: [], texts: [] };
  visit(value, [], found);
  const values =
    found.values.length === 0 ? [] : [{ path: '', rows: [['section', 'field', 'value'], ...found.values] }];
  return [...values, ...found.tables, ...found.texts];
}

interface Found {
  readonly values: string[][];
  readonly tables: JsonTable[];
  readonly texts: JsonTable[];
}

function visit(value: JsonValue, path: readonly string[], found: Found): void {
  if (isArray(value)) visitArray(value, path, found);
  else if (isObject(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) addValue('{}', path, found);
    for (const [key, inner] of entries) visit(inner, [...path, key], found);
  } else addValue(scalarText(value), path, found);
}

function visitArray(values: readonly JsonValue[], path: readonly string[], found: Found): void {
  if (values.length === 0) addValue('[]', path, found);
  else if (values.length > 0 && values.every(isRecord))
    found.tables.push({ path: pathText(path), rows: recordRows(values) });
  else if (values.every((each) => !isArray(each) && !isObject(each)))
    for (const each of values) visit(each, path, found);
  else if (values.every(isScalarRow))
    found.tables.push({ path: pathText(path), rows: values.map((row) => row.map(scalarText)) });
  else for (const [index, each] of values.entries()) visit(each, [...path, String(index + 1)], found);
}

function addValue(text: string, path: readonly string[], found: Found): void {
  const field = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
  const at = path.lastIndexOf(field);
  const section = pathText([...path.slice(0, Math.max(at, 0)), ...path.slice(at + 1)]);
  if (isSentence(text)) addText(text, pathText(path), field, found);
  else found.values.push([section, field, text]);
}

/** Sentences of one list stand in one table. */
function addText(text: string, path: string, field: string, found: Found): void {
  const last = found.texts.at(-1);
  const isSame = last?.path === path;
  const before = isSame ? [...last.rows, []] : field === '' ? [] : [[field], []];
  if (isSame) found.texts.pop();
  found.texts.push({ path, rows: [...before, ...linesOf(text)] });
}

/** One column for each key of any record, in the order in which they first come; keys of objects inside are joined to theirs. */
function recordRows(records: readonly JsonObject[]): string[][] {
  const flat = records.map((record) => new Map(flatten(record, '')));
  const keys = [...new Set(flat.flatMap((record) => [...record.keys()]))];
  return [keys, ...flat.map((record) => keys.map((key) => record.get(key) ?? ''))];
}

function flatten(record: JsonObject, prefix: string): [string, string][] {
  return Object.entries(record).flatMap(([key, value]): [string, string][] => {
    if (isObject(value) && Object.keys(value).length > 0) return flatten(value, `${prefix}${key} `);
    return [
      [`${prefix}${key}`, isArray(value) && value.length > 0 ? value.map(scalarText).join('; ') : scalarText(value)],
    ];
  });
}

/** An object that fits into one row of a table: whatever is in it is a scalar, or an array or object of scalars. */
function isRecord(value: JsonValue): value is JsonObject {
  return isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(fitsIntoRow);
}

function fitsIntoRow(value: JsonValue): boolean {
  if (isArray(value)) return value.every((each) => !isArray(each) && !isObject(each));
  return isObject(value) ? Object.values(value).every(fitsIntoRow) : !isSentence(scalarText(value));
}

function isScalarRow(value: JsonValue): value is readonly JsonValue[] {
  return isArray(value) && value.length > 0 && value.every((each) => !isArray(each) && !isObject(each));
}

function scalarText(value: JsonValue): string {
  if (isArray(value)) return '[]';
  return isObject(value) ? '{}' : String(value);
}

/** A sentence or several: what belongs into a letter, not into a table. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean).length;
  return text.includes('\n') || words >= 12 || (words >= 5 && /[.!?]["')\]]?\s*$/.test(text));
}

function linesOf(text: string): string[][] {
  return text.split(/\r\n|\r|\n/).map((line) => [line]);
}

function pathText(path: readonly string[]): string {
  return path.join(' › ');
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !isArray(value);
}
