/** An answer in the short form that the expectations of the fixtures are written in. */
import type { Answer } from '#lib/sar/read-answer.ts';

/** The fields of facts and statements that the fixtures pin; silence by topic only. */
export function summariseAnswer({ facts, statements, remainders, problems }: Answer) {
  return {
    facts: facts.map((fact) => ({
      cell: fact.where.cell,
      label: fact.label,
      value: fact.value,
      dimension: fact.dimension,
      scale: fact.scale,
      normalised: fact.normalised,
      kind: fact.kind,
      source: fact.source,
      asOf: fact.asOf,
      explained: fact.explained,
      implied: fact.implied.map((implied) => `${implied.dimension}: ${implied.value} (${implied.sure})`),
    })),
    statements: statements
      .filter((statement) => statement.stance !== 'silent')
      .map(({ about, stance, recipients, text, where }) => ({ cell: where.cell, about, stance, recipients, text })),
    silent: statements.filter((statement) => statement.stance === 'silent').map((statement) => statement.about),
    remainders: remainders.map((remainder) => ({ cell: remainder.where.cell, text: remainder.text })),
    problems: problems.map(({ kind, at, seen }) => ({ kind, at, seen })),
  };
}
