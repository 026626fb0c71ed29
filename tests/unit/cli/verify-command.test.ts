/** `verify`: a whole pack holds, a changed one does not, and what is no pack is named. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packBytes, packParts } from '../evidence/a-pack.ts';
import { aFolder, runCli } from './run-cli.ts';

describe('verify', () => {
  test('accepts a pack, and says what that proves and what not', async () => {
    const folder = aFolder({ 'pack.zip': await packBytes(await packParts()) });
    const ran = await runCli(['verify', join(folder, 'pack.zip')]);
    expect([ran.code, ran.lines]).toMatchObject([
      0,
      [{ type: 'verification', file: 'pack.zip', holds: true, verdict: 'whole' }],
    ]);
    expect(ran.stderr).toContain('Proves: ');
    expect(ran.stderr).toContain('Does not prove: ');
  });

  test('rejects a pack with one changed byte', async () => {
    const bytes = await packBytes(await packParts());
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const ran = await runCli(['verify', join(aFolder({ 'pack.zip': bytes }), 'pack.zip')]);
    expect([ran.code, ran.lines]).toMatchObject([1, [{ holds: false }]]);
    expect(ran.stderr).toContain('FAIL');
  });

  test('names a file that is no pack', async () => {
    const ran = await runCli(['verify', join(aFolder({ 'pack.zip': 'a letter' }), 'pack.zip')]);
    expect([ran.code, ran.lines]).toMatchObject([1, [{ holds: false, verdict: 'foreign' }]]);
  });
});
