/** Reads the arguments of a command; what is wrong with them is said in one sentence. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#lib/core/result.ts';

export interface Options {
  readonly values: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/** `names`: the options that the command knows, each of which takes a value and may stand once; `flags`: those that take none,
 *  and have the value `yes` where they stand. */
export function parseOptions(
  args: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): Result<Options, string> {
  const options = Object.fromEntries([
    ...names.map((name): Declared => [name, { type: 'string', multiple: true }]),
    ...flags.map((name): Declared => [name, { type: 'boolean', multiple: true }]),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const known = [...names, ...flags];
    const stands = new Map<string, readonly unknown[]>(
      Object.entries(values).map(([name, all]) => [name, [all].flat()]),
    );
    const twice = known.find((name) => (stands.get(name)?.length ?? 0) > 1);
    if (twice !== undefined) return err(`--${twice} stands twice`);
    const given = known.flatMap((name) => stands.get(name)?.map((value) => [name, textOf(value)] as const) ?? []);
    return ok({ values: Object.fromEntries(given), files: positionals });
  } catch (error) {
    // The engine adds advice about arguments that begin with a dash, which is none here.
    if (error instanceof TypeError) return err(error.message.split('. To specify')[0] ?? error.message);
    throw error;
  }
}

type Declared = readonly [name: string, option: { readonly type: 'string' | 'boolean'; readonly multiple: true }];

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : 'yes';
}
