/** JSON: every value a row with its path, records a table, sentences lines; numbers as they are written. */
import { describe, expect, test } from 'vitest';
import { jsonTables } from '#lib/sar/formats/json/json-tables.ts';
import { parseValues } from '#lib/sar/formats/json/parse-values.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';

const tablesOf = (json: string) => {
  const parsed = parseValues(json);
  return parsed.ok ? jsonTables(parsed.value).map(({ path, rows }) => [path, ...rows]) : parsed.error;
};
const heading = ['section', 'field', 'value'];

describe('tables', () => {
  test.each<[string, string, unknown]>([
    [
      'values have a field and a section',
      '{"a":{"b":{"c":"x"}},"d":true}',
      [['', heading, ['a › b', 'c', 'x'], ['', 'd', 'true']]],
    ],
    [
      'numbers stay as they are written',
      '{"a":0.10,"b":12345678901234567890,"c":-18}',
      [['', heading, ['', 'a', '0.10'], ['', 'b', '12345678901234567890'], ['', 'c', '-18']]],
    ],
    [
      'what is empty is said',
      '{"a":null,"b":[],"c":{}}',
      [['', heading, ['', 'a', 'null'], ['', 'b', '[]'], ['', 'c', '{}']]],
    ],
    [
      'a list of values is a row each',
      '{"recipients":["Meta","Google"]}',
      [['', heading, ['', 'recipients', 'Meta'], ['', 'recipients', 'Google']]],
    ],
    [
      'records are a table with all their keys',
      '{"s":[{"a":1,"b":{"c":2}},{"a":3,"d":["x","y"]}]}',
      [['s', ['a', 'b c', 'd'], ['1', '2', ''], ['3', '', 'x; y']]],
    ],
    ['rows are a table', '[["a","b"],["1","2"]]', [['', ['a', 'b'], ['1', '2']]]],
    [
      'sentences are lines under their field',
      '{"n":{"letter":"Dear Ms Example.\\nWe hold nothing."}}',
      [['n › letter', ['letter'], [], ['Dear Ms Example.'], ['We hold nothing.']]],
    ],
    ['mixed lists keep their numbers', '[{"a":1},"x"]', [['', heading, ['1', 'a', '1'], ['2', '', 'x']]]],
    ['a column called __proto__ changes nothing', '{"__proto__":"x"}', [['', heading, ['', '__proto__', 'x']]]],
    ['one value a line is a list', '{"a":1}\n{"a":2}\n', [['', ['a'], ['1'], ['2']]]],
  ])('%s', (_name, json, tables) => expect(tablesOf(json)).toEqual(tables));
});

describe('bad JSON', () => {
  const read = (text: string) => readCells({ name: 'a.json', bytes: new TextEncoder().encode(text) });

  test.each(['{"email":"none held",\n"ward":', '{"a":}', '[1,]'])(
    '%j is read as lines, with a problem',
    async (text) => {
      const { sheets, problems } = await read(text);
      expect(sheets[0]?.rows.map((row) => row.cells[0]).join('\n')).toBe(text);
      expect(problems).toMatchObject([{ kind: 'broken-line', seen: expect.stringContaining('broken JSON') }]);
    },
  );

  test('nested deeper than any answer, too', async () => {
    const { sheets, problems } = await read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(sheets).toHaveLength(1);
    expect(problems[0]?.seen).toContain('nested deeper than 60');
  });

  test('brackets inside strings are no nesting', () => {
    expect(tablesOf(JSON.stringify({ a: '['.repeat(100) }))).toEqual([['', heading, ['', 'a', '['.repeat(100)]]]);
  });
});
