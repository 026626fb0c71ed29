/** The built command line: one file that works from any folder, away from the sources. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import config from '#lib/cli/vite.config.ts';
import { aFolder, runCli } from './run-cli.ts';

const folder = aFolder();
const built = join(folder, 'countercanvass.mjs');

beforeAll(async () => {
  const outDir = aFolder();
  await build({ ...config, configFile: false, build: { ...config.build, outDir } });
  copyFileSync(join(outDir, 'countercanvass.mjs'), built);
}, 120_000);

test('begins with the line that lets it run by its name', () => {
  expect(readFileSync(built, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
});

test('classifies without the folder it was built in', async () => {
  const pages = aFolder({ 'pages.csv': 'page_id,page_name,disclaimer\n25749647410,The Labour Party,\n' });
  const ran = await runCli(['classify', 'pages.csv'], { main: built, cwd: pages });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  expect(ran.lines).toMatchObject([{ category: 'party', campaigner: 'labour' }]);
});

test('writes a complaint without the folder it was built in', async () => {
  const there = aFolder({ 'C.json': '{"controller":"labour"}' });
  const ran = await runCli(['complaint', '--case', 'C.json', '--stage', 'controller', '--out', 'out'], {
    main: built,
    cwd: there,
  });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  expect(readFileSync(join(there, 'out/complaint.html'), 'utf8')).toContain('<html');
});
