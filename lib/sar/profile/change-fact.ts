/** What a fact becomes when the user says that its label, its value or what it is about was read wrongly. */
import type { FactChange } from '#lib/core/correction.ts';
import type { Dimension } from '#lib/core/dimensions.ts';
import type { ProfileFact } from '#lib/core/sar.ts';
import { noCodes } from './code-lists.ts';
import { readFact } from './read-fact.ts';

export interface FactEdit {
  readonly label: string;
  readonly value: string;
  readonly dimension: Dimension;
}

/** The fields that a correction sets. Scale, number and codes are read anew where label or value changed, because they follow
 *  from them; what the fact is about is what the user says. */
export function changeFact(fact: ProfileFact, edit: FactEdit): FactChange {
  const label = edit.label.trim();
  const value = edit.value.trim();
  const { scale, normalised, explained, implied } =
    label === fact.label && value === fact.value ? fact : readAnew(fact, label, value);
  return { label, value, dimension: edit.dimension, scale, normalised, explained, implied };
}

function readAnew(fact: ProfileFact, label: string, value: string): ProfileFact {
  const given = {
    label,
    value,
    category: fact.category ?? null,
    unit: fact.unit ?? null,
    source: fact.source,
    asOf: fact.asOf,
    meaning: null,
    kindWords: null,
    where: fact.where,
    cells: fact.cells ?? [],
  };
  return readFact(given, { controller: fact.controller, codes: noCodes });
}
