/** Makes one controller's findings, and the comparison that the popup shows, from what is stored about it. */
import { compare } from '#lib/compare/compare.ts';
import { impliedProfile } from '#lib/compare/implied-profile.ts';
import type { StatementTopic } from '#lib/core/sar.ts';
import type { CaseMaterial } from '#lib/store/read-compare.ts';
import type { ComparisonRow } from '#lib/store/rows.ts';
import type { FoundAnew } from '#lib/store/write-findings.ts';

/** So many of each the popup has room for. */
const mostKept = 40;

/** What an answer says about these stands beside lists of people. */
const sharing: ReadonlySet<StatementTopic> = new Set([
  'platform_sharing',
  'list_sharing',
  'email',
  'phone',
  'profiling',
]);

/** `today` is a plain date. */
export function compareCase(material: CaseMaterial, today: string): FoundAnew {
  const findings = compare({ ...material, now: today });
  return { findings, comparison: material.answered ? comparisonOf(material, findings) : null };
}

function comparisonOf(material: CaseMaterial, findings: FoundAnew['findings']): ComparisonRow {
  const { ads, explanations, facts, statements, caseFile } = material;
  const implied = impliedProfile(explanations, ads)
    .slice(0, mostKept)
    .map(({ dimension, value, suppliedBy, chosenBy, ads: own, explanations: times }) => {
      return { dimension, value, suppliedBy, chosenBy, ads: own.length === 0 ? times : own.length };
    });
  const dimensions = new Set(implied.map((trait) => trait.dimension));
  return {
    controller: caseFile.controller,
    implied,
    facts: facts
      .filter((fact) => [fact, ...fact.implied].some(({ dimension }) => dimensions.has(dimension)))
      .slice(0, mostKept)
      .map(({ id, label, value, dimension, implied: says }) => ({ id, label, value, dimension, implied: says })),
    statements: statements
      .filter(({ about, stance }) => sharing.has(about) && stance !== 'silent')
      .slice(0, mostKept)
      .map(({ id, about, stance, text }) => ({ id, about, stance, text })),
    first: findings.find(({ kind }) => kind !== 'no_basis_for_finding' && kind !== 'consistent') ?? null,
    count: findings.length,
  };
}
