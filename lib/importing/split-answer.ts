/** What several files say together, back to what each of them says. */
import type { Where } from '#lib/core/where.ts';
import type { Answer } from '#lib/sar/read-answer.ts';

/** One part for each name, in their order; together they hold the whole answer, each piece once. What belongs to no single file
 *  (the silence of all of them, the kind of answer) stands with the first that says anything. Names must differ. */
export function splitAnswer(answer: Answer, names: readonly string[]): Answer[] {
  const home = names.find((name) => pieces(answer).some(({ where }) => nameIn(where.file, names) === name)) ?? names[0];
  const isOf =
    (name: string) =>
    ({ where }: { readonly where: Where }): boolean =>
      (nameIn(where.file, names) ?? home) === name;
  return names.map((name) => ({
    facts: answer.facts.filter(isOf(name)),
    statements: answer.statements.filter(isOf(name)),
    remainders: answer.remainders.filter(isOf(name)),
    sheets: (answer.sheets ?? []).filter(({ file }) => isOf(name)({ where: { file } })),
    problems: answer.problems.filter(({ at }) => (nameIn(at, names) ?? home) === name),
    ...(answer.otherName === undefined ? {} : { otherName: answer.otherName }),
    ...(name === home && answer.reading !== undefined ? { reading: answer.reading } : {}),
  }));
}

function pieces(answer: Answer): readonly { readonly where: Where }[] {
  return [...answer.facts, ...answer.remainders, ...answer.statements];
}

/** Places begin with the file's name (`a.csv row 3`, `a.zip/b.csv`); of two names that fit, the longer one. */
function nameIn(at: string, names: readonly string[]): string | null {
  const fitting = names.filter((name) => at === name || at.startsWith(`${name} `) || at.startsWith(`${name}/`));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
