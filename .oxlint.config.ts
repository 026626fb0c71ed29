/** The linter's rules: general ones, and the import rules between rooms, made from one table. */
import { defineConfig, type OxlintOverride } from 'oxlint';

type Rules = NonNullable<OxlintOverride['rules']>;

export interface Room {
  /** Files of the room, as a glob from the root. */
  readonly files: string;
  /** Rooms (folders of lib, or components, or lib/<room>/<file prefix>) that may be imported. */
  readonly rooms?: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages that may be imported. */
  readonly packages?: readonly string[];
  /** A pure room knows no browser, no clock, no chance and no network. */
  readonly pure?: true;
  /** A pure room that hashes and signs by the platform's own cryptography. */
  readonly hashes?: true;
  /** The only file pattern of a pure room that may touch the DOM. */
  readonly domIn?: string;
}

/** Every folder of `lib`, in the order of the way through the house. */
export const libRooms = [
  'core',
  'platforms',
  'campaigners',
  'sample',
  'bridge',
  'capture',
  'companion',
  'messaging',
  'store',
  'background',
  'importing',
  'sar',
  'law',
  'compare',
  'complaint',
  'evidence',
  'cli',
  'ui',
  'build',
] as const;

export const packages = [
  '@kenjiuno/msgreader',
  '@noble/hashes',
  'canonicalize',
  'client-zip',
  'dexie',
  'hucre',
  'mammoth',
  'papaparse',
  'parse5',
  'pdfjs-dist',
  'postal-mime',
  'preact',
  '@napi-rs/canvas',
  'tesseract.js-core',
  'webextension-polyfill',
  'wxt',
  'zod',
  'node',
] as const;

export const rooms: readonly Room[] = [
  { files: 'lib/core/**', packages: ['zod'], pure: true },
  {
    files: 'lib/platforms/**',
    rooms: ['core', 'platforms/contract.ts', 'platforms/parts'],
    pure: true,
    domIn: 'read-dom.ts',
  },
  { files: 'lib/platforms/registry.ts', rooms: ['core', 'platforms'], pure: true },
  { files: 'lib/campaigners/**', rooms: ['core'], pure: true },
  { files: 'lib/sample/**', rooms: ['core', 'platforms/parts'], types: ['platforms/contract.ts'], pure: true },
  { files: 'lib/sar/**', rooms: ['core'], packages: ['papaparse'], pure: true },
  { files: 'lib/sar/formats/pdf/**', rooms: ['core', 'sar'], packages: ['pdfjs-dist'], pure: true },
  { files: 'lib/sar/formats/scan/**', rooms: ['core', 'sar'], packages: ['tesseract.js-core'], pure: true },
  { files: 'lib/sar/formats/workbook/**', rooms: ['core', 'sar'], packages: ['hucre'], pure: true },
  { files: 'lib/sar/formats/html/**', rooms: ['core', 'sar'], packages: ['parse5'], pure: true },
  { files: 'lib/sar/formats/docx/**', rooms: ['core', 'sar'], packages: ['mammoth'], pure: true },
  { files: 'lib/sar/formats/mail/**', rooms: ['core', 'sar'], packages: ['postal-mime'], pure: true },
  { files: 'lib/sar/letters/**', rooms: ['core', 'law', 'sar/letters'], pure: true },
  { files: 'lib/law/**', rooms: ['core'], pure: true },
  {
    files: 'lib/evidence/**',
    rooms: ['core'],
    packages: ['canonicalize', 'client-zip', '@noble/hashes'],
    pure: true,
    hashes: true,
  },
  { files: 'lib/compare/**', rooms: ['core', 'law'], pure: true },
  { files: 'lib/complaint/**', rooms: ['core', 'law'], types: ['compare', 'evidence'], pure: true },
  { files: 'lib/bridge/**', rooms: ['core'], types: ['platforms/contract.ts'] },
  { files: 'lib/bridge/page/**', types: ['platforms/contract.ts'] },
  { files: 'lib/capture/**', rooms: ['core', 'bridge', 'messaging'], types: ['platforms/contract.ts'] },
  { files: 'lib/companion/**', rooms: ['core', 'bridge', 'capture', 'messaging', 'platforms', 'sample'] },
  { files: 'lib/messaging/**', rooms: ['core'], packages: ['wxt'] },
  { files: 'lib/store/**', rooms: ['core', 'evidence'], packages: ['dexie'] },
  {
    files: 'lib/background/**',
    rooms: ['core', 'messaging', 'store', 'platforms', 'campaigners', 'sar', 'compare', 'law', 'evidence'],
    packages: ['wxt'],
  },
  {
    files: 'lib/importing/**',
    rooms: ['core', 'messaging', 'store', 'platforms', 'campaigners', 'sar', 'compare', 'law', 'evidence'],
  },
  {
    files: 'lib/ui/**',
    rooms: ['core', 'store/read', 'store/db.ts', 'messaging/send', 'compare', 'complaint', 'law', 'evidence'],
    types: ['sar', 'store/rows.ts', 'messaging/protocol.ts'],
    packages: ['preact', 'dexie', 'wxt'],
  },
  {
    files: 'components/**',
    rooms: ['core', 'ui', 'store/read', 'messaging/send', 'compare', 'complaint', 'law', 'evidence', 'components'],
    types: ['sar', 'store/rows.ts', 'store/db.ts', 'messaging/protocol.ts'],
    packages: ['preact'],
  },
  {
    files: 'lib/cli/**',
    rooms: ['core', 'platforms', 'campaigners', 'sar', 'compare', 'law', 'complaint', 'evidence'],
    packages: ['node', 'papaparse', '@napi-rs/canvas'],
  },
  { files: 'lib/cli/vite.config.ts', rooms: ['build'], packages: ['node'] },
  { files: 'entrypoints/*-page.content.ts', rooms: ['bridge/page', 'platforms'], packages: ['wxt'] },
  { files: 'entrypoints/*-capture.content.ts', rooms: ['capture', 'platforms'], packages: ['wxt'] },
  { files: 'entrypoints/companion.content.ts', rooms: ['companion', 'platforms'], packages: ['wxt'] },
  { files: 'entrypoints/background.ts', rooms: ['background'], packages: ['wxt'] },
  {
    files: 'entrypoints/{popup,dashboard}/**',
    rooms: ['components', 'ui', 'importing', 'sar'],
    packages: ['preact', 'wxt'],
  },
];

const escapeRegex = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const pathOf = (room: string): string => (room === 'components' ? '#components' : `#lib/${room}`);

/** The gitignore-style patterns of one room: a whole folder, or the files that begin so. */
const globsOf = (room: string): string[] =>
  room.endsWith('.ts')
    ? [pathOf(room)]
    : room.includes('/')
      ? [`${pathOf(room)}*`, `${pathOf(room)}/**`]
      : [`${pathOf(room)}/**`];

/** Everything of ours, but for what is allowed (`#` begins a comment in this syntax, hence the backslash). */
function ourGroup(allowed: readonly string[]): string[] {
  const all = [...libRooms, 'components'].flatMap(globsOf).map((glob) => `\\${glob}`);
  return [...all, ...allowed.flatMap(globsOf).map((glob) => `!\\${glob}`)];
}

function packageRegex(allowed: readonly string[]): string {
  const banned = packages.filter((name) => !allowed.includes(name)).map(escapeRegex);
  return `^(${banned.join('|')})([:/]|$)`;
}

const pureGlobals = [
  'window',
  'document',
  'browser',
  'chrome',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'setTimeout',
  'setInterval',
  'performance',
  'requestAnimationFrame',
  'self',
];

/** Doors to everything above, and to chance; the evidence room needs them for its hashes and signatures. */
const pureDoors = ['globalThis', 'crypto'];

const clockAndChance = [
  { object: 'Date', property: 'now', message: 'A pure room is told the time.' },
  { object: 'Math', property: 'random', message: 'A pure room knows no chance.' },
];

/** A room with folders inside may walk through itself; platforms may not, for one never looks at another. */
export function itself(room: Room): readonly string[] {
  const name = /^lib\/([a-z]+)\/\*\*$/.exec(room.files)?.[1];
  return name === undefined || name === 'platforms' ? [] : [name];
}

/** The rules of one room. Types are allowed by the second, narrower group. */
function roomRules(room: Room): Rules {
  const own = [...(room.rooms ?? []), ...itself(room)];
  const types = room.types ?? [];
  const where = `${room.files} may import ${own.join(', ') || 'nothing of ours'}`;
  const patterns = [
    { regex: String.raw`^\.\.(/|$)`, message: 'Leave a folder by #lib/… or #components/…, never by ../' },
    // The narrower group stands first: a path that one group lets through is not looked at by the next.
    ...(types.length > 0
      ? [
          {
            regex: `^(${types.map(pathOf).map(escapeRegex).join('|')})`,
            message: `${where}; of ${types.join(', ')} types only`,
            allowTypeImports: true,
          },
        ]
      : []),
    { group: ourGroup([...own, ...types]), message: where },
    { regex: packageRegex(room.packages ?? []), message: `${room.files} may not import this package` },
  ];
  return {
    'no-restricted-imports': ['error', { patterns }],
    ...(room.pure
      ? {
          'no-restricted-globals': ['error', ...pureGlobals, ...(room.hashes ? [] : pureDoors)],
          'no-restricted-properties': ['error', ...clockAndChance],
        }
      : {}),
  };
}

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'oxc', 'promise', 'vitest', 'react', 'jsx-a11y'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  env: { browser: true, webextensions: true, es2024: true },
  ignorePatterns: ['.output', '.wxt', 'demo-output', 'tests/fixtures/**/*.js'],
  rules: {
    'react/react-in-jsx-scope': 'off',
    'react/immutability': 'off',
    'react/no-unknown-property': 'off',
    'import/no-cycle': 'error',
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default': 'off',
    'import/no-named-as-default-member': 'off',
    'import/no-default-export': 'error',
    'no-await-in-loop': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'oxc/no-map-spread': 'off',
    'react/no-array-index-key': 'off',
    'typescript/consistent-return': 'off',
    'typescript/no-misused-spread': 'off',
    // A scrolling table must be reachable by keyboard, and a live region is no form output: axe decides, in the browser.
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'react/no-object-type-as-default-prop': 'off',
    'react/jsx-no-constructed-context-values': 'off',
    'no-console': 'error',
    'no-underscore-dangle': 'off',
    'typescript/no-floating-promises': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    'typescript/switch-exhaustiveness-check': 'error',
  },
  overrides: [
    ...rooms.map((room) => ({ files: [room.files], rules: roomRules(room) })),
    ...rooms.flatMap((room): OxlintOverride[] =>
      room.domIn ? [{ files: [`${room.files}/${room.domIn}`], rules: { 'no-restricted-globals': 'off' } }] : [],
    ),
    {
      files: ['lib/cli/**', 'lib/build/**', '.oxlint.config.ts'],
      env: { node: true },
      rules: { 'no-console': 'off' },
    },
    {
      files: ['entrypoints/**', '*.config.ts', '.oxlint.config.ts', '**/vite.config.ts', '**/vitest.config.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      files: ['tests/**'],
      env: { node: true },
      rules: {
        'no-console': 'off',
        'vitest/no-conditional-expect': 'off',
        'vitest/require-to-throw-message': 'off',
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
        'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert'] }],
      },
    },
  ],
});
