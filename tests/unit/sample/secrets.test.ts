/** Nothing of anybody in a sample: secrets are planted everywhere in generated documents, and in every form in which platforms send
 *  documents; none of them, and no five letters of one of their words, may be found in the file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '#lib/core/json.ts';
import { sampleAnswer, scramblerFor } from '#lib/sample/sample-answer.ts';
import { samplePost } from '#lib/sample/sample-post.ts';
import { scrambleTree } from '#lib/sample/scramble-tree.ts';
import { all } from '#lib/sample/steps.ts';
import { aCopy, aPlatform } from './a-platform.ts';

const syllables = ['zor', 'vani', 'qazi', 'bexu', 'thuma', 'yolka', 'wemba', 'jasto', 'oompa', 'izvu'];
const word = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
const capital = word.map((text) => text.slice(0, 1).toUpperCase() + text.slice(1));
const digits = (from: number, to: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: from, maxLength: to }).map((some) => `7${some.join('')}`);
const hexadecimal = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 12, maxLength: 32 })
  .map((some) => `e7${some.join('')}`);
const base64 = fc
  .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'), {
    minLength: 20,
    maxLength: 60,
  })
  .map((some) => `Qa7${some.join('')}==`);
const day = fc.record({
  year: fc.integer({ min: 1940, max: 1999 }),
  month: fc.integer({ min: 10, max: 12 }),
  day: fc.integer({ min: 10, max: 28 }),
});

/** A value that must not be found, and the words of it of which no five letters may be. */
interface Secret {
  readonly value: Json;
  readonly texts: readonly string[];
}

const text = (value: string): Secret => ({ value, texts: [value] });

const secret: fc.Arbitrary<Secret> = fc.oneof(
  fc.tuple(capital, capital).map(([first, last]) => text(`${first} ${last}`)),
  fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => text(`${words.join(' ')}.`)),
  fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => text(words.join('.'))),
  fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => text(words.join('-'))),
  fc.tuple(word, fc.integer({ min: 1_000, max: 9_999 })).map(([name, number]) => text(`${name}${number}`)),
  fc.tuple(word, word).map(([name, host]) => text(`${name}@${host}.co.uk`)),
  fc.tuple(word, word, word).map(([host, path, query]) => ({
    value: `https://${host}.example.org/${path}/p.html?q=${query}&u=${encodeURIComponent(`https://${query}.org/${path}`)}#${path}`,
    texts: [host, path, query],
  })),
  fc
    .tuple(word, digits(9, 14))
    .map(([name, id]) => ({ value: `https://www.platform.example/${name}/posts/${id}`, texts: [name, id] })),
  digits(9, 18).map(text),
  digits(9, 14).map((id) => ({ value: Number(id), texts: [id] })),
  hexadecimal.map(text),
  base64.map(text),
  fc.uuid().map(text),
  digits(9, 9)
    .map((number) => `${number.slice(0, 4)} ${number.slice(4)}`)
    .map((number) => ({ value: `+44 ${number}`, texts: [number] })),
  day.map(({ year, month, day: of }) => text(`${year}-${month}-${of}`)),
  day.map(({ year, month, day: of }) => text(`${of}/${month}/${year}`)),
  fc.tuple(word, word).map(([a, b]) => ({ value: JSON.stringify({ note: `${a} ${b}`, by: [a] }), texts: [a, b] })),
  fc.tuple(word, word).map(([a, b]) => ({ value: `Sponsored · Paid for by ${a} ${b}`, texts: [a, b] })),
  fc.tuple(word, word).map(([a, b]) => ({ value: `Promoted by ${a} on behalf of ${b}, 1 ${a} Street`, texts: [a, b] })),
  fc.tuple(word, word).map(([a, b]) => ({ value: `<a href="/${a}" title="${b}">${a} ${b}</a>`, texts: [a, b] })),
);

const names = [
  'name',
  'full_name',
  'username',
  'screen_name',
  'actor',
  'text',
  'message',
  'body',
  'title',
  'id',
  'pk',
  'url',
  'href',
  'label',
  '__typename',
  'type',
  'kind',
  'style',
  'ad_id',
  'token',
  'birthday',
  'age',
  'gender',
  'email',
  'location',
  'city',
  'value',
  'key',
  'node',
  'edges',
  'data',
  'x1',
  'seen_by',
  'ad_marker',
  'unknownThing',
  'alt',
  'caption',
  'description',
  'tracking',
  'cursor',
] as const;

interface Planted {
  readonly document: Json;
  readonly texts: readonly string[];
}

const name = fc.constantFrom(...names);
const harmless: fc.Arbitrary<Planted> = fc
  .constantFrom<Json>(null, true, 3, 'feed', 'SEARCH_ADS', 'User')
  .map((document) => ({ document, texts: [] }));
const leaf: fc.Arbitrary<Planted> = fc.oneof(
  { weight: 3, arbitrary: secret.map(({ value, texts }) => ({ document: value, texts })) },
  { weight: 1, arbitrary: harmless },
);

/** One word alone: under a name that tells of a type it would be taken for a word of the program's, and stay. */
const alone: fc.Arbitrary<readonly [string, Planted]> = fc
  .tuple(
    name.filter((field) => !/^(?:__typename|type|kind|style)$/.test(field)),
    fc.oneof(word, capital),
    fc.boolean(),
  )
  .map(([field, only, isListed]) => [field, { document: isListed ? [only] : only, texts: [only] }]);

const { document: planted } = fc.letrec<{ document: Planted }>((tie) => ({
  document: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc
      .array(tie('document'), { maxLength: 5 })
      .map((parts) => ({ document: parts.map((part) => part.document), texts: parts.flatMap((part) => part.texts) })),
    fc.array(fc.oneof(fc.tuple(name, tie('document')), alone), { maxLength: 6 }).map((fields) => ({
      document: Object.fromEntries(fields.map(([field, part]) => [field, part.document])),
      texts: new Map(fields)
        .values()
        .toArray()
        .flatMap((part) => part.texts),
    })),
    fc.tuple(fc.tuple(word, word), tie('document')).map(([[a, b], part]) => ({
      document: { [`${a} ${b}`]: part.document, [`${a}@${b}.org`]: 1, [`${b}123456`]: 2 },
      texts: [a, b, ...part.texts],
    })),
  ),
}));

/** Five letters of a code may come up by chance; no vowel ever does. */
const isOfWord = (letters: string): boolean => /[aeiou]/.test(letters);

/** The planted texts of which something stands in the file. */
function found(texts: readonly string[], file: string): readonly string[] {
  const searched = file.toLowerCase();
  return texts.filter((one) => {
    const own = one.toLowerCase();
    const pieces = (own.match(/\p{L}{5,}/gu) ?? []).flatMap((letters) =>
      Array.from({ length: letters.length - 4 }, (_, at) => letters.slice(at, at + 5)).filter(isOfWord),
    );
    return [own, ...pieces].some((piece) => searched.includes(piece));
  });
}

const rules = aPlatform();
const scrambler = () => scramblerFor(rules, '3c'.repeat(32));
const sample = (content: string, over: Parameters<typeof aCopy>[1] = {}): string =>
  JSON.stringify(all(sampleAnswer(aCopy(content, over), rules, scrambler(), over?.url !== undefined)).line);

/** As it would stand in a text. */
const plainly = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** In every form in which a document may come. */
const forms: readonly (readonly [string, (document: Json) => string])[] = [
  ['as it is', (document) => sample(JSON.stringify(document))],
  ['nothing left out', (document) => JSON.stringify(all(scrambleTree(document, scrambler())))],
  ['indented', (document) => sample(JSON.stringify({ document }, null, 2))],
  ['one of several lines', (document) => sample(`${JSON.stringify({ a: 1 })}\n${JSON.stringify(document)}\n`)],
  ['behind a guard', (document) => sample(`for (;;);${JSON.stringify(document)}`)],
  ['cut off', (document) => sample(JSON.stringify({ document, more: [document] }).slice(0, -3))],
  ['cut off in the middle', (document) => sample(`{"ad_marker":${JSON.stringify([document, document]).slice(0, -7)}`)],
  ['assigned by a script', (document) => sample(`var x = ${JSON.stringify({ document })}; // done`)],
  ['in a row of a stream', (document) => sample(`1:["$","div",null,${JSON.stringify(document)}]\n2:T5,hello3:null\n`)],
  [
    'in a page',
    (document) =>
      sample(
        `<html><script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script><p>x</p></html>`,
      ),
  ],
  ['in the variables of a request', (document) => sample('{}', { requestVariables: document })],
  [
    'in a list of posts',
    (document) =>
      sample(JSON.stringify(Array.from({ length: 5 }, () => ({ document, ad_marker: 1, filling: 'x '.repeat(900) })))),
  ],
];

describe('a sample', () => {
  it.each(forms)('holds nothing of what was planted in a document: %s', (_, write) => {
    fc.assert(
      fc.property(planted, ({ document, texts }) => {
        expect(found(texts, write(document))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('holds nothing of a text that is no document', () => {
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 5 }), (secrets) => {
        const content = secrets.map(({ value }) => plainly(value)).join(' ');
        expect(
          found(
            secrets.flatMap(({ texts }) => texts),
            sample(content),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('holds nothing of the address of the page', () => {
    fc.assert(
      fc.property(word, word, digits(9, 14), (who, what, id) => {
        const url = `https://www.platform.example/${who}/${what}?id=${id}&q=${what}#${who}`;
        expect(found([who, what, id], sample('{}', { url }))).toEqual([]);
      }),
    );
  });

  it('holds nothing of what stands in the markup of a post', () => {
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), word, (secrets, who) => {
        const texts = [who, ...secrets.flatMap((one) => one.texts)];
        const written = secrets.map(({ value }) =>
          plainly(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
        );
        const html = `<div class="x1 y2" data-of="${who} x" style="background:url(${who})"><!-- ${who} --><script>"${who}"</script>
          ${written.map((one) => `<a href="/${who}?x=${one}" aria-label="${one}" id="${who}-1">${one}</a><img alt="${one}" src="https://${who}.org/a.jpg">`).join('')}</div>`;
        expect(found(texts, JSON.stringify(all(samplePost(html, {}, scrambler()))))).toEqual([]);
      }),
    );
  });

  it('is searched by a search that finds what is there', () => {
    expect(found(['Zorvani Qazibexu', '712345678'], 'x"zorva"7 and 712345678')).toEqual([
      'Zorvani Qazibexu',
      '712345678',
    ]);
  });
});
