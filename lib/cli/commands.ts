/** Every command of the command line, in the order of its help. */
import { archiveCommand } from './archive-command.ts';
import { classifyCommand } from './classify-command.ts';
import type { Command } from './command.ts';
import { compareCommand } from './compare-command.ts';
import { complaintCommand } from './complaint-command.ts';
import { replayCommand } from './replay-command.ts';
import { sarCommand } from './sar-command.ts';
import { verifyCommand } from './verify-command.ts';

export const commands: readonly Command[] = [
  replayCommand,
  archiveCommand,
  sarCommand,
  classifyCommand,
  compareCommand,
  complaintCommand,
  verifyCommand,
];
