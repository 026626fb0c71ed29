/** The command line: `countercanvass <command>`. */
import { commands } from './commands.ts';
import { runCommandLine } from './run-command-line.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), commands, processTerminal());
