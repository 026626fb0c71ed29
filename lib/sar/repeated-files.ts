/** The same answer twice: copies of a file are read once, and a file that says what another one says is named. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { saysTheSame } from '#lib/core/same-facts.ts';
import type { ProfileFact } from '#lib/core/sar.ts';
import type { AnswerFile } from './formats/answer-file.ts';

/** Each file once, whatever its copies are called, and a problem for each copy. */
export function withoutCopies(files: readonly AnswerFile[]): {
  readonly files: readonly AnswerFile[];
  readonly problems: readonly Problem[];
} {
  const firstOf = (file: AnswerFile): AnswerFile => files.find((other) => isSame(other.bytes, file.bytes)) ?? file;
  const copies = files.filter((file) => firstOf(file) !== file);
  return {
    files: files.filter((file) => !copies.includes(file)),
    problems: copies.map((file) =>
      problem('repeated-file', file.name, `the same file as ${firstOf(file).name}: read once`),
    ),
  };
}

type Said = Pick<ProfileFact, 'label' | 'value'>;

/** A problem for each file that gives the same facts as one before it: both are read, for other bytes may hold other things. */
export function sayingTheSame(
  parts: readonly { readonly name: string; readonly facts: readonly Said[] }[],
): readonly Problem[] {
  return parts.flatMap(({ name, facts }, at) => {
    const first = parts.slice(0, at).find((before) => saysTheSame(facts, before.facts));
    if (first === undefined) return [];
    return [problem('repeated-file', name, `gives the same facts as ${first.name}: each stands here twice`)];
  });
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, at) => byte === other[at]));
}
