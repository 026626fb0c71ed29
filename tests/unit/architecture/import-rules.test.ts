/** Plants a violation of every import rule in a copy of the tree's shape and sees the linter catch it. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itself, libRooms, packages, rooms, type Room } from '../../../.oxlint.config.ts';

const root = resolve(import.meta.dirname, '../../..');
const tree = mkdtempSync(join(tmpdir(), 'import-rules-'));

interface Plant {
  readonly file: string;
  readonly code: string;
  readonly caught: boolean;
  readonly what: string;
}

const plantedIn = (room: Room): string =>
  room.files.replace('{popup,dashboard}', 'popup').replace('/**', '').replace('*-', 'planted-').replace(/\.ts$/, '');

const specifier = (room: string): string => {
  if (room === 'components') return '#components/planted.tsx';
  if (room.endsWith('.ts')) return `#lib/${room}`;
  return room === 'store/read' || room === 'messaging/send' ? `#lib/${room}-planted.ts` : `#lib/${room}/planted.ts`;
};

const specifierOfPackage = (name: string): string => (name === 'node' ? 'node:fs' : name);

function plantsOf(room: Room, index: number): Plant[] {
  const single = room.files.endsWith('.ts');
  const fileFor = (n: number): string =>
    single && !room.files.includes('*')
      ? room.files
      : single
        ? room.files.replace('*', `planted${n}`)
        : `${plantedIn(room)}/planted-${index}-${n}.ts`;
  const allowed = [...(room.rooms ?? []), ...(room.types ?? []), ...itself(room)];
  const isAllowed = (name: string): boolean => allowed.some((entry) => entry === name || entry.startsWith(`${name}/`));
  const rows: Omit<Plant, 'file'>[] = [
    { code: "import { x } from '../x.ts'; x();", caught: true, what: 'a parent path' },
    ...libRooms
      .filter((name) => !isAllowed(name))
      .map((name) => ({ code: `import { x } from '#lib/${name}/x.ts'; x();`, caught: true, what: `the room ${name}` })),
    ...(room.types ?? []).flatMap((name) => [
      { code: `import { x } from '${specifier(name)}'; x();`, caught: true, what: `a value of ${name}` },
      {
        code: `import type { X } from '${specifier(name)}'; export type Y = X;`,
        caught: false,
        what: `a type of ${name}`,
      },
    ]),
    ...(room.rooms ?? []).map((name) => ({
      code: `import { x } from '${specifier(name)}'; x();`,
      caught: false,
      what: `the allowed ${name}`,
    })),
    ...packages.map((name) => ({
      code: `import { x } from '${specifierOfPackage(name)}'; x();`,
      caught: !(room.packages ?? []).includes(name),
      what: `the package ${name}`,
    })),
    ...(room.pure
      ? [
          { code: 'export const t = document.title;', caught: true, what: 'the DOM' },
          { code: "export const f = () => fetch('/x');", caught: true, what: 'the network' },
          { code: 'export const n = () => Date.now();', caught: true, what: 'the clock' },
          { code: 'export const r = () => Math.random();', caught: true, what: 'chance' },
          { code: 'export const g = globalThis.document;', caught: !room.hashes, what: 'the back door' },
          { code: 'export const c = crypto.randomUUID();', caught: !room.hashes, what: 'chance by cryptography' },
        ]
      : []),
  ];
  return rows.map((row, n) => ({ ...row, file: fileFor(n) }));
}

/** A room that is one file can hold one plant at a time, so each plant gets a tree of its own name space: a folder. */
const plants = rooms.flatMap((room, index) =>
  plantsOf(room, index).map((plant, n) => ({
    room,
    plant,
    folder: room.files.endsWith('.ts') && !room.files.includes('*') ? `one-${n}` : 'all',
  })),
);

let caughtIn: ReadonlySet<string>;

beforeAll(() => {
  for (const { plant, folder } of plants) {
    const path = join(tree, folder, plant.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${plant.code}\n`);
  }
  const folders = [...new Set(plants.map(({ folder }) => folder))];
  caughtIn = new Set(folders.flatMap(lintFolder));
}, 120_000);

afterAll(() => rmSync(tree, { recursive: true, force: true }));

function lintFolder(folder: string): string[] {
  const cwd = join(tree, folder);
  copyFileSync(join(root, '.oxlint.config.ts'), join(cwd, '.oxlint.config.ts'));
  symlinkSync(join(root, 'node_modules'), join(cwd, 'node_modules'));
  const rules = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-properties'];
  const output = runOxlint(cwd);
  return output.diagnostics
    .filter(({ code }) => rules.some((rule) => code.includes(rule)))
    .map(({ filename }) => `${folder}:${filename}`);
}

interface OxlintOutput {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

/** oxlint ends with 1 when it finds something, which is what this test is for. */
function runOxlint(cwd: string): OxlintOutput {
  const args = ['-c', '.oxlint.config.ts', '--format', 'json', '--ignore-pattern', 'node_modules', '.'];
  try {
    return JSON.parse(
      execFileSync(join(root, 'node_modules/.bin/oxlint'), args, {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string')
      return JSON.parse(error.stdout);
    throw error;
  }
}

describe.each(rooms.map((room) => [room.files, room] as const))('the import rule of %s', (files, room) => {
  it('matches at least one file of the project', () => {
    expect(globSync(files, { cwd: root }).filter((path) => /\.tsx?$/.test(path))).not.toEqual([]);
  });

  it.each(
    plants
      .filter((entry) => entry.room === room)
      .map((entry) => [`${entry.plant.caught ? 'catches' : 'lets through'} ${entry.plant.what}`, entry] as const),
  )('%s', (_, { plant, folder }) => {
    expect(caughtIn.has(`${folder}:${plant.file}`)).toBe(plant.caught);
  });
});
