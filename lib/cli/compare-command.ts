/** `compare`: the ads and the answer of one case, side by side. */
import { compare } from '#lib/compare/compare.ts';
import { wordFinding } from '#lib/compare/word-finding.ts';
import { caseOptions, readCaseInputs } from './case-inputs.ts';
import type { Command } from './command.ts';
import { english } from './english.ts';
import { parseOptions } from './parse-options.ts';
import { usageError } from './usage-error.ts';

export const compareCommand: Command = {
  name: 'compare',
  usage: '--ads A.jsonl --sar S.jsonl --case CASE.json [--truth T.json] [--now DATE]',
  summary: 'lays ads, answer and truth side by side: lines finding, problem',
  details: [
    'A.jsonl and S.jsonl hold lines as replay and sar print them; lines of other kinds are passed over, and fields that are',
    'not documented may be left out. With --sar there is an answer, even an empty one, and its silence counts.',
    'DATE (YYYY-MM-DD) is the day to reckon with, today by default.',
  ],
  run: async (args, terminal) => {
    const options = parseOptions(args, caseOptions);
    if (!options.ok) return usageError(terminal, compareCommand, options.error);
    const { values, files } = options.value;
    if (files.length > 0) return usageError(terminal, compareCommand, `${files[0]} belongs to no option`);
    const missing = ['ads', 'sar'].find((name) => values[name] === undefined);
    if (missing !== undefined) return usageError(terminal, compareCommand, `--${missing} is missing`);
    const read = await readCaseInputs(values);
    if (!read.ok && read.error.kind === 'usage') return usageError(terminal, compareCommand, read.error.why);
    const problems = read.ok ? read.value.problems : read.error.kind === 'problems' ? read.error.problems : [];
    problems.forEach(terminal.print);
    if (!read.ok) return 1;
    compare(read.value.input).forEach((bare) => terminal.print(wordFinding(bare, english.findings)));
    return problems.length > 0 ? 1 : 0;
  },
};
