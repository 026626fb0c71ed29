/** What a command of the command line is. */
import type { Terminal } from './terminal.ts';

/** 0: all well; 1: something is wrong with the input, and problem lines say what; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** The arguments after the name, as the help shows them. */
  readonly usage: string;
  readonly summary: string;
  /** What the help of this command says besides, a line each. */
  readonly details: readonly string[];
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}
