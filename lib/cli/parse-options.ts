/** Reads the arguments of a command; what is wrong with them is said in one sentence. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#lib/core/result.ts';

export interface Options {
  readonly values: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/** `names`: the options that the command knows, each of which takes a value and may stand once. */
export function parseOptions(args: readonly string[], names: readonly string[]): Result<Options, string> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }] as const));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const twice = names.find((name) => (values[name]?.length ?? 0) > 1);
    if (twice !== undefined) return err(`--${twice} stands twice`);
    const given = names.flatMap((name) => values[name]?.map((value) => [name, value] as const) ?? []);
    return ok({ values: Object.fromEntries(given), files: positionals });
  } catch (error) {
    if (error instanceof TypeError) return err(error.message);
    throw error;
  }
}
