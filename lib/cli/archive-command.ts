/** `archive`: named in the documents, and not built yet; says so instead of looking like a typing error. */
import type { Command } from './command.ts';

export const archiveCommand: Command = {
  name: 'archive',
  usage: 'FILE.zip|DIR',
  summary: "reads a platform's data download (not built yet)",
  details: ['This version cannot read data downloads.'],
  run: (_, terminal) => {
    terminal.say('archive: this version cannot read data downloads yet; nothing was read.');
    return Promise.resolve(2);
  },
};
