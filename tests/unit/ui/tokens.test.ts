/** The palette meets WCAG 2.2 AA in light and in dark. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../../assets/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const tokens = (block: string): Map<string, string> =>
  new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']));

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'] as const;
const texts: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) =>
    ['ink', 'ink-soft', 'accent', 'bad', 'warn', 'good'].map((ink) => [ink, ground] as const),
  ),
  ['accent-ink', 'accent'],
  ['marker-ink', 'marker'],
  ['bad', 'bad-soft'],
  ['warn', 'warn-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'good-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'bad-soft'],
  ['accent', 'bad-soft'],
];
const lines = grounds.flatMap((ground) => ['line-strong', 'focus', 'accent'].map((line) => [line, ground] as const));

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
])('the %s palette', (_, palette) => {
  const of = (name: string): string => palette.get(name) ?? 'missing';

  it.each(texts)('%s can be read on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(lines)('%s can be seen on %s', (line, ground) => {
    expect(contrast(of(line), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
