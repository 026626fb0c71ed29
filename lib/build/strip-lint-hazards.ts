/** A build step that removes code paths of libraries which we never use and which reviewers rightly dislike. */
import type { Plugin } from 'vite';

interface Hazard {
  readonly file: RegExp;
  readonly find: RegExp;
  readonly replaceWith: string;
}

/** Zod probes for `new Function` (we run it jitless); Preact can write `innerHTML` (we never ask it to). pdf.js looks for the global
 *  object by `Function`, imports by addresses made at run time, and would listen to our own worker's messages as if it were its own.
 *  What mammoth brings along looks for the global object too, and could make functions of templates and of text. */
const hazards: readonly Hazard[] = [
  {
    file: /zod\/v4\/core\/util\.js$/,
    find: /const F = Function;/,
    replaceWith: "throw new Error('jitless'); const F = Object;",
  },
  { file: /zod\/v4\/core\/doc\.js$/, find: /const F = Function;/, replaceWith: 'const F = Object;' },
  {
    file: /preact\/dist\/preact(\.module|\.min)?\.m?js$/,
    find: /[a-z]\.innerHTML ?= ?[a-z]\.__html/g,
    replaceWith: 'void 0',
  },
  {
    file: /pdfjs-dist\/legacy\/build\/pdf(\.worker)?\.mjs$/,
    find: /Function\('return this'\)\(\)|await import\(\s*(\/\*[^*]*\*\/\s*)+(this\.workerSrc|`[^`]*`)\)|this\.initializeFromPort\(self\)/g,
    replaceWith: 'undefined',
  },
  {
    file: /underscore\/(modules\/(_setup|template)|underscore(-umd|-esm)?)\.js$/,
    find: /Function\('return this'\)\(\)|new Function\(argument, '_', source\)/g,
    replaceWith: 'undefined',
  },
  { file: /jszip\/dist\/jszip\.min\.js$/, find: /new Function\(""\+\w\)/, replaceWith: 'undefined' },
];

/** A Vite plugin, for builds only. Throws if the text to remove is not where it was: the library has changed, look again. */
export function stripLintHazards(): Plugin {
  return {
    name: 'strip-lint-hazards',
    apply: 'build',
    transform(code, id) {
      const hazard = hazards.find(({ file }) => file.test(id.split('?')[0] ?? ''));
      if (!hazard) return null;
      const stripped = code.replace(hazard.find, hazard.replaceWith);
      if (stripped === code) throw new Error(`nothing to strip in ${id}: check the hazard list`);
      return { code: stripped, map: null };
    },
  };
}
