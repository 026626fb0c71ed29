/** `classify`: who is behind each page of a list. */
import { classifyPage } from '#lib/campaigners/classify-page.ts';
import type { Command } from './command.ts';
import { loadCampaigners } from './load-campaigners.ts';
import { parseOptions } from './parse-options.ts';
import { readPageRows } from './read-page-rows.ts';
import { inputName, readTextInput } from './read-input.ts';
import { usageError } from './usage-error.ts';

export const classifyCommand: Command = {
  name: 'classify',
  usage: 'FILE.csv',
  summary: 'says who is behind each page: lines {"page_id","category","campaigner","basis","asOf"}, and problem',
  details: [
    'The file has the columns page_id, page_name and disclaimer, in any order; others are passed over.',
    '"basis" lists the signs, the deciding one first, and "asOf" is how old the data behind that one is.',
  ],
  run: async (args, terminal) => {
    const options = parseOptions(args, []);
    if (!options.ok) return usageError(terminal, classifyCommand, options.error);
    const [path, second] = options.value.files;
    if (path === undefined || second !== undefined) return usageError(terminal, classifyCommand, 'one file is needed');
    const text = await readTextInput(path);
    if (!text.ok) {
      terminal.print(text.error);
      return 1;
    }
    const data = await loadCampaigners();
    const { rows, problems } = readPageRows(text.value, inputName(path));
    rows.forEach((row) => terminal.print(classifyPage(row, data)));
    problems.forEach(terminal.print);
    return problems.length > 0 ? 1 : 0;
  },
};
