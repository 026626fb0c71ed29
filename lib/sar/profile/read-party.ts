/** Which party an answer comes from: by how it names itself, and by the systems that it names. */
import type { ProfileFact } from '#lib/core/sar.ts';
import { partiesIn } from '#lib/sar/sentences/party-names.ts';
import { systemsIn } from '#lib/sar/sentences/party-systems.ts';
import type { Said } from './read-passage.ts';

interface SenderReading {
  readonly party: string | null;
  readonly systems: readonly string[];
}

/** A sender names itself where it says "we", in its letterhead or under its name; a rival is only spoken of. */
const ofSender =
  /\b(?:data protection (?:team|officer)|on behalf of|for and on behalf|headquarters|head office|is the (?:data )?controller|controller is|registered office|legal team|compliance team|data team|yours)\b/i;
const letterheadWords = 6;

/** `party` is null where the answer names none, or as many signs speak for one as for another. */
export function readSender(said: readonly Said[], facts: readonly ProfileFact[]): SenderReading {
  const systems = [...said.map(({ text }) => text), ...facts.map(factText)].flatMap(systemsIn);
  const points = new Map<string, number>();
  const add = (party: string, count: number): void => void points.set(party, (points.get(party) ?? 0) + count);
  for (const { party } of new Map(systems.map((each) => [each.system, each])).values()) add(party, 2);
  for (const { text } of said) for (const party of partiesIn(text)) add(party, weight(text));
  const [first, second] = [...points].toSorted((a, b) => b[1] - a[1]);
  const isClear = first !== undefined && first[1] >= 2 && first[1] > (second?.[1] ?? 0);
  return { party: isClear ? first[0] : null, systems: [...new Set(systems.map(({ system }) => system))] };
}

function weight(text: string): number {
  if (/\bnot issued by\b/i.test(text)) return 0;
  return ofSender.test(text) || text.split(/\s+/).length <= letterheadWords ? 3 : 0.5;
}

function factText({ label, value, source, category }: ProfileFact): string {
  return [label, value, source, category].filter(Boolean).join(' \n ');
}
