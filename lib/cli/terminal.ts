/** Where the command line writes: records as JSON Lines to one side, words for people to the other. */
import { whyOf } from './read-input.ts';

export interface Terminal {
  /** One line of JSON on stdout. */
  readonly print: (line: object) => void;
  /** Help that was asked for, on stdout. */
  readonly tell: (text: string) => void;
  /** One line for people on stderr. */
  readonly say: (text: string) => void;
}

/** The real one. A reader that goes away (`| head`) ends the output and is no error; an output that takes no more (a full disk) ends
 *  the command with one sentence and exit code 1. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`The output cannot be written: ${whyOf(error)}.\n`);
    process.exit(1);
  });
  // Nobody listens to the words: the records go on.
  process.stderr.on('error', () => {});
  return {
    print: (line) => void process.stdout.write(`${JSON.stringify(line)}\n`),
    tell: (text) => void process.stdout.write(`${text}\n`),
    say: (text) => void process.stderr.write(`${text}\n`),
  };
}
