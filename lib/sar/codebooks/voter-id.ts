/** Letters that canvassers write down. No party publishes its list: every reading here is "likely" and never certain. */
import type { CodeInContext, Implied } from './implied.ts';

const letters: ReadonlyMap<string, string> = new Map([
  ['L', 'likely Labour'],
  ['T', 'likely Conservative'],
  ['C', 'likely Conservative'],
  ['S', 'likely Liberal Democrat'],
  ['N', 'likely SNP'],
  ['G', 'likely Green'],
  ['P', 'likely a probable supporter'],
  ['A', 'likely against the party'],
  ['D', 'likely undecided'],
  ['X', 'likely refused to say'],
  ['R', 'likely refused to say'],
  ['Z', 'likely does not vote'],
]);

const source = 'letters that campaigners commonly use; not confirmed by any party';

/** What a canvass letter probably means (`L?` is a doubtful L); empty unless label or heading speak of canvassing. */
export function readVoterId({ label, context, value }: CodeInContext): Implied[] {
  const isCanvass = /\b(voter id|vi code|canvass code|canvass result|party id|contact code)\b/.test(label);
  const isCode =
    /\bcode\b/.test(label) &&
    /\b(vi|canvass(ing)?|contact|conversations?|survey|voting intention|doorstep)\b/.test(context);
  const letter = /^([A-Z])\??$/.exec(value.trim())?.[1];
  const meaning = letters.get(letter ?? '');
  if (!(isCanvass || isCode) || meaning === undefined) return [];
  return [{ dimension: 'political_opinion.party', value: meaning, sure: 'low', source }];
}
