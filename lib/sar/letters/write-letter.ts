/** A letter from its first line to its last: head, body by its kind, and signature. */
import type { LetterKind } from '#lib/core/letter.ts';
import { writeAccessRequest } from './bodies/access-request.ts';
import { writeAcknowledgementOverdue } from './bodies/acknowledgement-overdue.ts';
import { writeErasure } from './bodies/erasure.ts';
import { writeIdentity } from './bodies/identity.ts';
import { writeIncomplete } from './bodies/incomplete.ts';
import { writeObjection } from './bodies/objection.ts';
import { writePara22Notice } from './bodies/para22-notice.ts';
import { writeRectification } from './bodies/rectification.ts';
import { writeReminder } from './bodies/reminder.ts';
import type { Letter, LetterInput } from './letter.ts';
import { type Block, type LetterWords, letterWords } from './letter-words.ts';

type Body = (words: LetterWords) => readonly Block[];

const bodies: Readonly<Record<LetterKind, Body>> = {
  'access-request': writeAccessRequest,
  identity: writeIdentity,
  reminder: writeReminder,
  incomplete: writeIncomplete,
  objection: writeObjection,
  'para22-notice': writePara22Notice,
  rectification: writeRectification,
  erasure: writeErasure,
  'acknowledgement-overdue': writeAcknowledgementOverdue,
};

/** The letter as it can be sent. Where the user has not said who they are, their name stands as a gap to fill. */
export function writeLetter(input: LetterInput): Letter {
  const words = letterWords(input);
  const subject = words.say(`subject_${input.kind}`, { name: nameIn(words) });
  const blocks = [
    head(words),
    words.say('greeting'),
    subject,
    ...bodies[input.kind](words),
    `${words.say('closing')}\n${nameIn(words)}`,
  ];
  return { kind: input.kind, subject, text: blocks.map(asText).join('\n\n'), articles: [...words.cited] };
}

function head(words: LetterWords): string {
  const { form, controllerName, post, today } = words.input;
  const reference = form.reference.trim();
  return [
    nameIn(words),
    ...linesOf(form.address),
    '',
    words.say('to', { controller: controllerName }),
    ...linesOf(post ?? ''),
    '',
    words.day(today),
    ...(reference === '' ? [] : [words.say('reference', { reference })]),
  ].join('\n');
}

function nameIn({ input, say }: LetterWords): string {
  return input.form.name.trim() || say('name_gap');
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function asText(block: Block): string {
  return typeof block === 'string' ? block : block.items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}
