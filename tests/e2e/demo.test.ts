/** `npm start` without a display: the demonstration goes through the main job by itself, and leaves it in `demo-output/`. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

describe('the demonstration', () => {
  let status: number | null = null;
  let said = '';

  beforeAll(() => {
    const run = spawnSync(process.execPath, ['tests/demo/main.ts', '--headless'], { cwd: root, encoding: 'utf8' });
    ({ status } = run);
    said = run.stdout + run.stderr;
  });

  it('goes through the whole job', () => {
    expect(said).toContain('step 1: first run (01-first-run.png)');
    expect(said).toMatch(/step 12: \S/);
    expect(status, said).toBe(0);
  });

  it('records every ad of its feed, and no more', () => {
    const [, planned, recorded, strange] =
      /^ {2}ads +(\d+); recorded (\d+), and (\d+) that are no ads$/m.exec(said) ?? [];
    expect(Number(planned)).toBeGreaterThan(0);
    expect(recorded).toBe(planned);
    expect(strange).toBe('0');
  });

  it('leaves what it recorded, and a pack that the command line accepts', () => {
    const left = globSync('*', { cwd: resolve(root, 'demo-output') });
    expect(left).toEqual(expect.arrayContaining(['recorded-ads.jsonl', 'answer.jsonl', 'findings.jsonl']));
    expect(left.filter((name) => name.endsWith('.zip'))).toHaveLength(1);
    expect(said).toContain('ok   records:');
    expect(said).not.toContain('FAIL');
  });
});
