/** No words outside the catalogue: the components hold no text of their own, neither as content nor as a spoken label. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../components');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));

/** Attributes that people read or hear. */
const spoken = new Set(['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label']);
const hasWords = (text: string): boolean => /\p{L}/u.test(text);
const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const nested = (node: unknown, ...path: readonly string[]): unknown =>
  path.reduce((at, key) => (isNode(at) ? at[key] : undefined), node);

/** Every text of a component that a person could read and that is in no catalogue. */
function literals(name: string, source: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!isNode(node)) return undefined;
    const text = literalOf(node);
    if (text !== null && hasWords(text)) found.push(`${name}: ${text.trim()}`);
    return Object.values(node).forEach(walk);
  };
  walk(parseSync(name, source, { lang: 'tsx' }).program);
  return found;
}

function literalOf(node: Record<string, unknown>): string | null {
  if (node['type'] === 'JSXText') return String(node['value']);
  const inBraces = node['type'] === 'JSXExpressionContainer' ? nested(node, 'expression') : null;
  if (isNode(inBraces) && inBraces['type'] === 'Literal' && typeof inBraces['value'] === 'string')
    return inBraces['value'];
  if (node['type'] !== 'JSXAttribute' || !spoken.has(String(nested(node, 'name', 'name')))) return null;
  const value = nested(node, 'value', 'value');
  return typeof value === 'string' ? value : null;
}

describe('the components', () => {
  it('are many, so that the test looks at something', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)('%s holds no words of its own', (name) => {
    expect(literals(name, readFileSync(join(folder, name), 'utf8'))).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>', ['x: Hello']],
    ["<p>{'Hello'}</p>", ['x: Hello']],
    ['<img alt="A door" />', ['x: A door']],
    ['<img alt="" class="big" />', []],
    ["<p title={t('common.undo')}>{t('common.undo')}: {n}</p>", []],
  ])('are searched well enough to find the words in %s', (source, expected) => {
    expect(literals('x', `const a = ${source};`)).toEqual(expected);
  });
});
