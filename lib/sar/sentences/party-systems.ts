/** The databases and apps of parties, by the names under which answers speak of them; from public reports and the parties' own pages. */

/** `name`: part of a regular expression with the capitals that the name is written with, since some of the names are
 *  ordinary words. */
interface PartySystem {
  readonly party: string;
  readonly system: string;
  readonly name: string;
}

/** "Connect" is a system only beside a word that says so. */
const asSystem = (word: string): string =>
  String.raw`${word}(?= (?:database|system|platform|app|record|software)\b)|(?<=\b(?:database|system|platform|app|called|named) \(?['"“‘]?)${word}\b`;

const systems: readonly PartySystem[] = [
  { party: 'labour', system: 'Contact Creator', name: 'Contact ?Creator' },
  { party: 'labour', system: 'Doorstep', name: asSystem('(?:Labour )?Doorstep') },
  { party: 'labour', system: 'Dialogue', name: asSystem('Dialogue') },
  { party: 'labour', system: 'Organise', name: asSystem('Organise') },
  { party: 'labour', system: 'Reach', name: asSystem('Reach') },
  { party: 'conservative', system: 'VoteSource', name: 'Vote ?Source' },
  { party: 'conservative', system: 'Merlin', name: asSystem('Merlin') },
  { party: 'conservative', system: 'Share2Win', name: 'Share ?2 ?Win' },
  { party: 'liberal-democrats', system: 'Connect', name: asSystem('Connect') },
  { party: 'liberal-democrats', system: 'NGP VAN', name: 'NGP ?VAN|VANID|VAN ID' },
  { party: 'liberal-democrats', system: 'MiniVAN', name: 'Mini ?VAN' },
  { party: 'liberal-democrats', system: 'Manatee', name: asSystem('Manatee') },
  { party: 'liberal-democrats', system: 'EARS', name: asSystem('EARS') },
  { party: 'snp', system: 'Activate', name: asSystem('Activate') },
  { party: 'reform-uk', system: 'Reform Pro', name: 'Reform ?Pro' },
];

const patterns = systems.map((each) => ({ ...each, pattern: new RegExp(String.raw`\b(?:${each.name})`) }));

interface NamedSystem {
  readonly party: string;
  readonly system: string;
}

/** The systems that a text names, each once. */
export function systemsIn(text: string): NamedSystem[] {
  return patterns.flatMap(({ party, system, pattern }) => (pattern.test(text) ? [{ party, system }] : []));
}
