/** What every renderer is given: the letter in its lines, and the sections below it. */
import type { AnswerFile } from '#lib/sar/formats/answer-file.ts';
import type { LaidOut, Section } from '#tests/harness/answers/lay-out.ts';
import type { Layout, PartyPlan } from '#tests/harness/answers/model.ts';
import type { Person } from '#tests/harness/answers/person.ts';
import type { Random } from '#tests/harness/answers/random.ts';

export const syntheticNote = 'synthetic sample, not issued by the party';

export interface Draft {
  /** The name of the file without its ending. */
  readonly name: string;
  readonly letter: readonly string[];
  readonly sections: readonly Section[];
  readonly layout: Layout;
  readonly random: Random;
}

export type Renderer = (draft: Draft) => Promise<AnswerFile[]>;

/** The draft of an answer: who writes, the reference, the greeting, and the letter in paragraphs of one to three sentences. */
export function draftOf(
  plan: PartyPlan,
  { letter, sections }: LaidOut,
  person: Person,
  reference: string,
  choice: Pick<Draft, 'layout' | 'random' | 'name'>,
): Draft {
  const greeting = plan.topics.length === 0 ? 'Dear Sir or Madam,' : `Dear ${person.title} ${person.surname},`;
  const head = [`${plan.sender} (${syntheticNote})`, `Reference: ${reference}`, greeting];
  const said = letter.map(({ text }) => text);
  return {
    ...choice,
    sections,
    letter: [...head, ...paragraphs(said, choice.random), 'Yours sincerely,', 'The data protection team'],
  };
}

function paragraphs(sentences: readonly string[], random: Random): string[] {
  const made: string[] = [];
  for (const sentence of sentences) {
    const last = made.at(-1);
    if (last !== undefined && random.chance(0.4) && last.length + sentence.length < 220)
      made[made.length - 1] = `${last} ${sentence}`;
    else made.push(sentence);
  }
  return made;
}

export function fileOf(name: string, content: string | Uint8Array): AnswerFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** The rows of a section, its heading first where it has one. */
export function rowsOf({ heading, rows }: Section): (readonly string[])[] {
  return heading === null ? [...rows] : [heading, ...rows];
}
