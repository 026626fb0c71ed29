/** The shape of the house: what style and architecture promise of every file. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const sources = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: root });
const tests = globSync('tests/**/*.{ts,mjs}', { cwd: root });
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const linesOf = (path: string): number => textOf(path).trimEnd().split('\n').length;

describe('every source file', () => {
  it.each(sources)('%s stays under 250 lines', (path) => {
    expect(linesOf(path)).toBeLessThanOrEqual(250);
  });

  it.each(sources.filter((path) => !path.startsWith('entrypoints/')))(
    '%s opens with a sentence on what it is for',
    (path) => {
      expect(textOf(path)).toMatch(/^\/\*\* [A-Z`"][^]*?\*\//);
    },
  );

  it.each(sources)('%s has a name that says something', (path) => {
    expect(basename(path)).not.toMatch(/^(utils?|helpers?|common|manager|misc)\./);
  });
});

describe('every test', () => {
  it.each(tests)('%s runs: nothing is skipped or singled out', (path) => {
    expect(textOf(path)).not.toMatch(/\b(it|test|describe)\.(skip|only|todo|fixme|skipIf|runIf)\b/);
  });
});

describe('every entry point', () => {
  it.each(sources.filter((path) => path.startsWith('entrypoints/')))('%s only wires and starts', (path) => {
    expect(linesOf(path)).toBeLessThanOrEqual(40);
  });
});

describe('every platform', () => {
  const folders = globSync('lib/platforms/*/index.ts', { cwd: root }).map((path) =>
    basename(resolve(root, path, '..')),
  );

  it('has at least one folder', () => {
    expect(folders).not.toEqual([]);
  });

  it.each(folders)('%s has its two entry points, its line in the registry and its row in the README', (id) => {
    expect(sources).toContain(`entrypoints/${id}-capture.content.ts`);
    expect(sources).toContain(`entrypoints/${id}-page.content.ts`);
    expect(textOf('lib/platforms/registry.ts')).toContain(`./${id}/index.ts`);
    expect(textOf('lib/platforms/README.md')).toMatch(new RegExp(`^\\| ${id} +\\| \``, 'm'));
  });

  it('is never named in shared code', () => {
    const shared = sources.filter((path) => /^lib\/(?!platforms|core\/platform\.ts|build)/.test(path));
    const asking = shared.filter((path) => /platform\s*[!=]==?\s*'/.test(textOf(path)));
    expect(asking).toEqual([]);
  });
});
