/** Facts about other people of the household: recognised, and set apart from those of the person who asked. */
import { problem, type Problem } from '#lib/core/problem.ts';
import type { ProfileFact } from '#lib/core/sar.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import { isSamePerson } from './same-person.ts';

type Reason = NonNullable<ProfileFact['whoseBecause']>;

const othersLabel =
  /\b(?:other|additional|fellow) (?:residents?|occupants?|occupiers?|people|persons?|adults?|electors?|voters?|household|individuals?|family members?|names?)\b|\bothers (?:in|at|living)\b|\bhousehold (?:members?|names?|occupants?|electors?)\b|\bco ?(?:habit\w*|residents?)\b|\b(?:spouse|partner|husband|wife|son|daughter|child|mother|father|parent|relative|neighbour|housemate|flatmate)s? (?:s )?(?:name|forename|surname|dob|date of birth|email|phone|mobile|age|gender|vote|voting|party|support)\b|\bnext of kin\b|\b(?:preswylwyr|etholwyr|pobl|aelodau|oedolion) eraill\b/;
const counts = /\b(?:number|count|total|nifer)\b/;
const countOrFlag = /^(?:\d{1,3}|y|n|yes|no|u|unknown|none|nil)$/i;
const fullName =
  /^(?:(?:full|elector|voter|resident|contact|person) )?name$|^name of (?:elector|voter|resident)$|^enw(?: llawn)?$/;
const firstName = /^(?:forenames?|first names?|given names?|elector forename|enw cyntaf)$/;
const lastName = /^(?:surname|last name|family name|elector surname|cyfenw|enw teuluol)$/;

/** The facts in their order, those of other people marked. They are known by their label or heading ("Other residents"), by
 *  the name in their row, or by the name above them in their table; the last two only where the same table has the name of
 *  the person too. `person`: who asked, as the user or the letter's salutation names them; null where nobody knows. */
export function setApart(facts: readonly ProfileFact[], person: string | null): ProfileFact[] {
  const reasons = new Map<ProfileFact, Reason>();
  for (const fact of facts) if (isAboutOthers(fact)) reasons.set(fact, 'label');
  if (person !== null)
    for (const group of Map.groupBy(facts, tableOf).values())
      for (const [fact, reason] of [...othersRows(group, person), ...othersSections(group, person)])
        if (!reasons.has(fact)) reasons.set(fact, reason);
  return facts.map((fact) => {
    const because = reasons.get(fact);
    return because === undefined ? fact : { ...fact, whose: 'other', whoseBecause: because };
  });
}

/** The name to which the answer is addressed, or which it has, where no name in it is that of the one who asked; else null. */
export function otherNameIn(
  facts: readonly ProfileFact[],
  { person, addressee }: { readonly person: string | null; readonly addressee: string | null },
): string | null {
  if (person === null) return null;
  const names = [...(addressee === null ? [] : [addressee]), ...namesIn(facts)];
  return names.some((name) => isSamePerson(name, person)) ? null : (names[0] ?? null);
}

/** One problem where the answer seems to be somebody else's. */
export function anotherPerson(otherName: string | null, file: string): Problem[] {
  if (otherName === null) return [];
  const seen =
    'the name in this answer is not yours: check whose data it is, and tell the party if it is somebody else’s';
  return [problem('another-person', file, seen)];
}

function isAboutOthers({ label, category, value }: ProfileFact): boolean {
  const [own, heading] = [normaliseLabel(label), normaliseLabel(category ?? '')];
  if (counts.test(own) || (othersLabel.test(own) && countOrFlag.test(value.trim()))) return false;
  return othersLabel.test(own) || othersLabel.test(heading);
}

function tableOf({ where }: ProfileFact): string {
  return JSON.stringify([where.file, where.sheet ?? null, where.page ?? null]);
}

type Marked = readonly (readonly [ProfileFact, Reason])[];

/** Rows of a table of several people whose name is not the person's. */
function othersRows(facts: readonly ProfileFact[], person: string): Marked {
  const rows = [
    ...Map.groupBy(
      facts.filter(({ row }) => row !== undefined),
      ({ row }) => row,
    ).values(),
  ];
  const named = rows.map((row) => ({ row, name: nameOfRow(row) }));
  if (!named.some(({ name }) => name !== '' && isSamePerson(name, person))) return [];
  return named
    .filter(({ name }) => name !== '' && !isSamePerson(name, person))
    .flatMap(({ row }) => row.map((fact) => [fact, 'row'] as const));
}

function nameOfRow(row: readonly ProfileFact[]): string {
  const valueOf = (pattern: RegExp) => row.find(({ label }) => pattern.test(normaliseLabel(label)))?.value;
  return valueOf(fullName) ?? [valueOf(firstName), valueOf(lastName)].filter((part) => part !== undefined).join(' ');
}

/** Facts below another person's name, up to the next name. */
function othersSections(facts: readonly ProfileFact[], person: string): Marked {
  const isName = ({ label, row }: ProfileFact) => row === undefined && fullName.test(normaliseLabel(label));
  if (!facts.some((fact) => isName(fact) && isSamePerson(fact.value, person))) return [];
  const marked: [ProfileFact, Reason][] = [];
  let isOther = false;
  for (const fact of facts) {
    if (isName(fact)) isOther = !isSamePerson(fact.value, person);
    if (isOther && fact.row === undefined) marked.push([fact, 'section']);
  }
  return marked;
}

function namesIn(facts: readonly ProfileFact[]): string[] {
  const rows = Map.groupBy(facts, (fact) => `${tableOf(fact)} ${fact.row ?? ''}`);
  return [...rows.values()].flatMap((row) => {
    const name = nameOfRow(row);
    return name.trim().includes(' ') ? [name] : [];
  });
}
