/** `verify`: checks an evidence pack that came from a stranger. */
import { verifyPack } from '#lib/evidence/verify-pack.ts';
import type { Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { readInput } from './read-input.ts';
import { usageError } from './usage-error.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'PACK.zip',
  summary: 'rebuilds the canonical ZIP, compares every byte, then hashes, chain and signature: one line verification',
  details: ['The exit code is 0 only if everything holds. What that proves, and what not, is said on stderr too.'],
  run: async (args, terminal) => {
    const options = parseOptions(args, []);
    if (!options.ok) return usageError(terminal, verifyCommand, options.error);
    const [path, second] = options.value.files;
    if (path === undefined || second !== undefined) return usageError(terminal, verifyCommand, 'one pack is needed');
    const input = await readInput(path);
    if (!input.ok) {
      terminal.print(input.error);
      return 1;
    }
    const report = await verifyPack(input.value.bytes);
    terminal.print({ type: 'verification', file: input.value.name, ...report });
    report.checks.forEach(({ name, ok, detail }) => terminal.say(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${detail}`));
    report.proves.forEach((text) => terminal.say(`Proves: ${text}`));
    report.doesNotProve.forEach((text) => terminal.say(`Does not prove: ${text}`));
    return report.holds ? 0 : 1;
  },
};
