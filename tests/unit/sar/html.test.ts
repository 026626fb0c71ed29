/** Web pages: tables, lists and paragraphs as rows; nothing run, nothing loaded, nothing that has text left out. */
import { describe, expect, test } from 'vitest';
import { readHtml, readHtmlText } from '#lib/sar/formats/html/read-html.ts';
import { parseHtml } from '#lib/sar/formats/html/parse5-document.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';

const rowsOf = (html: string) => readHtmlText('a.html', html).sheet.rows.map((row) => row.cells);
const problemsOf = (html: string) => readHtmlText('a.html', html).problems.map(({ kind, seen }) => `${kind}: ${seen}`);

test('the library behind the door gives a tree, and repairs what is broken', () => {
  expect(parseHtml('<p class=x>a<b>c').children).toMatchObject([
    {
      tag: 'html',
      children: [
        { tag: 'head' },
        { tag: 'body', children: [{ tag: 'p', children: ['a', { tag: 'b', children: ['c'] }] }] },
      ],
    },
  ]);
});

describe('rows', () => {
  test.each<[string, string, string[][]]>([
    ['paragraphs are lines with a blank row between', '<p>one</p><p>two\n  three</p>', [['one'], [], ['two three']]],
    ['a line break is a new line', 'Email: none<br>Phone: none', [['Email: none'], ['Phone: none']]],
    ['inline marks are no borders', '<p>We <b>do not</b> share<i>.</i></p>', [['We do not share.']]],
    ['items of lists are lines', '<ul><li>a<ul><li>b</ul><li>c</ul>', [['a'], ['b'], ['c']]],
    [
      'terms stand beside their descriptions',
      '<dl><dt>Email<dd>none<dt>Phone<dd>a<dd>b<dt>Fax</dl>',
      [['Email', 'none'], ['Phone', 'a'], ['b'], ['Fax']],
    ],
    [
      'loose text in a list of terms is kept',
      '<dl>Yours:<dt>Email<dd>none</dl>',
      [['Yours:'], [], ['Email'], [], ['none']],
    ],
    ['preformatted text keeps its lines', '<pre>a  b\n\nc</pre>', [['a  b'], [''], ['c']]],
    ['a cell keeps its lines', '<table><tr><td>a<td>b<br>c</table>', [['a', 'b\nc']]],
    [
      'a cell over two rows stands in both',
      '<table><tr><td rowspan=2>a<td>b<tr><td>c</table>',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    ['a cell over two columns stands once', '<table><tr><td colspan=2>a<td>b</table>', [['a', '', 'b']]],
    ['a caption stands above its table', '<table><caption>t</caption><tr><td>a<td>b</table>', [['t'], [], ['a', 'b']]],
    [
      'a table that arranges a page is no table',
      '<table><tr><td><p>x</p><table><tr><td>a<td>b</table></table>',
      [['x'], [], ['a', 'b']],
    ],
    ['a table of one column is lines', '<table><tr><td>a<tr><td>b</table>', [['a'], [], ['b']]],
    [
      'fields of forms are what is filled in',
      '<p>Name <input value="A Example"> <input type=checkbox checked>yes</p>',
      [['Name A Example [x] yes']],
    ],
    ['pictures are their description', '<p><img src="x.png" alt="Signature"></p>', [['Signature']]],
    ['text for browsers without scripts is read', '<noscript><p>plain</p></noscript>', [['plain']]],
    ['scripts, styles and comments are no text', '<style>a</style><script>b</script><!-- c --><p>d</p>', [['d']]],
  ])('%s', (_name, html, rows) => expect(rowsOf(html)).toEqual(rows));

  test('markup nested deeper than any page keeps its text', () => {
    const deep = `${'<div>'.repeat(20_000)}the end${'</div>'.repeat(20_000)}`;
    expect(rowsOf(deep)).toEqual([['the end']]);
  });

  test('spans without measure do not make a table without measure', () => {
    expect(rowsOf('<table><tr><td colspan=999999999>a<td rowspan=999999999>b</table>')[0]).toHaveLength(201);
  });
});

describe('what is not shown or not loaded', () => {
  test('hidden text is read and counted', () => {
    const html =
      '<p hidden>a</p><div style="display: none"><p>b</p></div><template>c</template><p style="display:none"></p><p>d</p>';
    expect(rowsOf(html).flat()).toEqual(['a', 'b', 'c', 'd']);
    expect(problemsOf(html)).toEqual([expect.stringMatching(/^hidden-content: .*: 3;/)]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src="https://tracker.example/p.gif">',
    '<img src="//tracker.example/p.gif">',
    '<iframe src="x"></iframe>',
    '<link rel=stylesheet href="https://tracker.example/a.css">',
    '<table background="http://tracker.example/b.png"><tr><td>x</table>',
    '<p onclick="steal()">x</p>',
  ])('%s is counted and nothing is done about it', (html) => {
    expect(problemsOf(html)).toEqual([expect.stringMatching(/^active-content: .*: 1; nothing was run or loaded$/)]);
  });

  test('a page without any of it has no problem', () => {
    expect(problemsOf('<p>We hold nothing.</p><a href="https://example.org">link</a>')).toEqual([]);
  });
});

test.each([
  [
    'in a frame',
    '<p>one</p><iframe srcdoc="<p>Ward: Roath &amp;amp; Splott</p>"></iframe><p>two</p>',
    'Ward: Roath & Splott',
  ],
  ['in a frame in a frame', '<iframe srcdoc="<iframe srcdoc=&quot;deep&quot;></iframe>"></iframe>', 'deep'],
])('the page that stands %s is read', async (_, html, expected) => {
  const { sheets, problems } = await readHtml({ name: 'a.html', bytes: new TextEncoder().encode(html) });
  expect(sheets[0]?.rows.flatMap(({ cells }) => cells)).toContain(expected);
  expect(problems.map(({ kind }) => kind)).toEqual(['active-content']);
});

test('the page that stands in a hidden frame is read, and said to be hidden', async () => {
  const bytes = new TextEncoder().encode('<iframe hidden srcdoc="<p>secret</p>"></iframe>');
  const { sheets, problems } = await readHtml({ name: 'a.html', bytes });
  expect(sheets[0]?.rows[0]?.cells).toEqual(['secret']);
  expect(problems.map(({ kind }) => kind)).toEqual(['active-content', 'hidden-content']);
});

describe('encodings', () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const read = (bytes: Uint8Array) => readHtml({ name: 'a.html', bytes });

  test('Latin-1 that calls itself UTF-8 is read as what it is, with a problem', async () => {
    const { sheets, problems } = await read(latin1('<meta charset="utf-8"><p>Zoë Café</p>'));
    expect(sheets[0]?.rows[0]?.cells).toEqual(['Zoë Café']);
    expect(problems).toMatchObject([{ kind: 'encoding' }]);
  });

  test('an encoding that is declared is used where the file is no UTF-8', async () => {
    const { sheets, problems } = await read(
      latin1('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-14"><p>T\u00fe</p>'),
    );
    expect(sheets[0]?.rows[0]?.cells).toEqual(['Tŷ']);
    expect(problems).toEqual([]);
  });

  test('an encoding that nobody knows is none', async () => {
    const { problems } = await read(latin1('<meta charset="klingon"><p>Café</p>'));
    expect(problems).toMatchObject([{ kind: 'encoding' }]);
  });
});

test('an empty page says so, and nobody is silent in it', async () => {
  const bytes = new TextEncoder().encode('<!DOCTYPE html><html><body><script>x</script></body></html>');
  const answer = await readAnswer({ name: 'a.html', bytes }, { controller: 'labour' });
  expect(answer).toMatchObject({ facts: [], statements: [] });
  expect(answer.problems.map(({ kind }) => kind)).toEqual(['active-content', 'empty']);
});
