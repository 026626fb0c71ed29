/** Finds the command, runs it, and turns a bug into one line instead of a stack. */
import type { Command, ExitCode } from './command.ts';
import { tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';

export async function runCommandLine(
  args: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  const asked = isHelp(name) ? rest[0] : name;
  const command = commands.find((known) => known.name === asked);
  if (isHelp(name) && asked === undefined) {
    generalHelp(commands).forEach(terminal.tell);
    return 0;
  }
  if (!command) {
    terminal.say(asked === undefined ? 'No command was given.' : `There is no command ${asked}.`);
    generalHelp(commands).forEach(terminal.say);
    return 2;
  }
  if (isHelp(name) || rest.includes('--help') || rest.includes('-h')) {
    helpOf(command).forEach(terminal.tell);
    return 0;
  }
  return runGuarded(command, rest, terminal);
}

function isHelp(word: string | undefined): boolean {
  return word === '--help' || word === '-h' || word === 'help';
}

async function runGuarded(command: Command, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const told = tellProblems(command.name, terminal);
  try {
    const code = await command.run(args, told.terminal);
    told.end();
    return code;
  } catch (error) {
    terminal.say(
      `${command.name}: this is a fault of the program: ${error instanceof Error ? error.message : 'unknown'}`,
    );
    return 1;
  }
}

function generalHelp(commands: readonly Command[]): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Usage: countercanvass <command> [arguments]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Records are printed as JSON Lines on stdout, everything else on stderr. In the place of a file, - is the standard input.',
    'Exit code: 0 all well, 1 something is wrong with the input, 2 wrong usage.',
    'countercanvass <command> --help tells more.',
  ];
}

function helpOf({ name, usage, summary, details }: Command): readonly string[] {
  return [`Usage: countercanvass ${name} ${usage}`, '', `  ${summary}`, ...details.map((line) => `  ${line}`)];
}
