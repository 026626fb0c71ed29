/** How a command says that it was called wrongly. */
import type { Command, ExitCode } from './command.ts';
import type { Terminal } from './terminal.ts';

export function usageError(terminal: Terminal, command: Pick<Command, 'name' | 'usage'>, why: string): ExitCode {
  terminal.say(`${command.name}: ${why}`);
  terminal.say(`Usage: countercanvass ${command.name} ${command.usage}`);
  return 2;
}
