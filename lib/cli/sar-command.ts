/** `sar`: reads a controller's answer. */
import { type CaseFile, caseFileOf } from '#lib/core/case-file.ts';
import { scanReader } from '#lib/sar/formats/scan/scan-reader.ts';
import { readAnswers } from '#lib/sar/read-answer.ts';
import type { Command } from './command.ts';
import { knownControllers } from './known-controllers.ts';
import { caseDocumentSchema } from './liberal-schemas.ts';
import { lintLines } from './lint-lines.ts';
import { parseOptions } from './parse-options.ts';
import { readDocument } from './read-document.ts';
import { readInput } from './read-input.ts';
import { scanTools } from './scan-tools.ts';
import { dayOf } from './today.ts';
import { usageError } from './usage-error.ts';

/** Nobody has said whose answer it is, and when the request was sent. */
const noCase: CaseFile = caseFileOf('', null);

export const sarCommand: Command = {
  name: 'sar',
  usage: 'FILE… [--controller ID] [--person NAME] [--password PASSWORD] [--lint [--case CASE.json] [--now DATE]]',
  summary: 'reads an answer to an access request: lines answer, fact, statement, remainder, problem',
  details: [
    'All files together are one answer: what one of them says, the others are not silent about.',
    'ID is that of the controller that answered, as classify gives it; without it the lines name none. An ID that nobody',
    'knows is warned of on stderr and used all the same.',
    'NAME is the name of the one who asked: facts about other people are marked with `whose`, and compare leaves them out.',
    'Scanned pages and photos (PNG, JPEG, WebP) are recognised here too, which needs the optional package @napi-rs/canvas; without it',
    'a line problem says so. What was read so has `where.confidence`, 0 to 1.',
    'PASSWORD opens those of the files, and of the files inside them, that are locked with it.',
    'With --lint, lines lint follow: what Articles 12 to 15 ask for against what is there, item by item. The days of the',
    'request and the answer are read from the case; without it nothing is said about time. Which file came on which day is',
    'read from the files that an answer of the case names, else from their order where there is one file for each day: a',
    'holding reply answers nothing. DATE (YYYY-MM-DD) is the day to reckon with, today by default.',
  ],
  run: async (args, terminal) => {
    const options = parseOptions(args, ['controller', 'person', 'password', 'case', 'now'], ['lint']);
    if (!options.ok) return usageError(terminal, sarCommand, options.error);
    const { values, files } = options.value;
    if (files.length === 0) return usageError(terminal, sarCommand, 'no file is named');
    const lone = values['lint'] === undefined ? ['case', 'now'].find((name) => values[name] !== undefined) : undefined;
    if (lone !== undefined) return usageError(terminal, sarCommand, `--${lone} is of use with --lint only`);
    const now = dayOf(values['now']);
    if (now === null) return usageError(terminal, sarCommand, '--now is not a day (YYYY-MM-DD)');
    const document = values['case'] === undefined ? null : await readDocument(values['case'], caseDocumentSchema);
    const caseFile = document?.ok === true ? document.value : noCase;
    const controller = values['controller'] ?? (caseFile === noCase ? null : caseFile.controller);
    const person = values['person'];
    if (controller !== null && !(await knownControllers()).has(controller))
      terminal.say(`sar: no controller is known as ${controller}; the lines name it all the same.`);
    const inputs = await Promise.all(files.map(readInput));
    const unread = inputs.flatMap((input) => (input.ok ? [] : [input.error]));
    const password = values['password'];
    const key = password === undefined ? {} : { password };
    const read = inputs.flatMap((input) => (input.ok ? [{ ...input.value, ...key }] : []));
    const answer = await readAnswers(read, {
      controller,
      scans: scanReader(() => scanTools(terminal.say)),
      ...(person === undefined ? {} : { person }),
    });
    if (answer.reading) terminal.print(answer.reading);
    [...answer.facts, ...answer.statements, ...answer.remainders].forEach(terminal.print);
    if (values['lint'] !== undefined) lintLines(answer, { controller, caseFile, now }).forEach(terminal.print);
    const unreadCase = document?.ok === false ? [document.error] : [];
    const problems = [...unreadCase, ...unread, ...answer.problems];
    problems.forEach(terminal.print);
    return problems.length > 0 ? 1 : 0;
  },
};
