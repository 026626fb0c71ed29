/** Whose working days a case counts by. */
import type { CaseFile } from '#lib/core/case-file.ts';
import type { Nation } from '#lib/core/nation.ts';

const seats: Readonly<Record<string, Nation>> = {
  snp: 'scotland',
  'scottish-greens': 'scotland',
  alliance: 'northern-ireland',
  dup: 'northern-ireland',
  sdlp: 'northern-ireland',
  'sinn-fein': 'northern-ireland',
  tuv: 'northern-ireland',
  uup: 'northern-ireland',
};

/** The nation that the user chose, else the one in which the party sits; England and Wales for the others. */
export function nationOf({ controller, partOf, nation }: Pick<CaseFile, 'controller' | 'partOf' | 'nation'>): Nation {
  return nation ?? seats[partOf ?? controller] ?? 'england-and-wales';
}
