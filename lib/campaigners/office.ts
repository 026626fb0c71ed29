/** Recognises the titles and phrases of elected office and of candidates in a page name or funding line. */
import { plainText, wordsOf } from './normalise.ts';

/** `title`: an office or candidacy is stated. `campaign`: only campaign wording, such as "for Anytown" or "Vote". */
export interface OfficeReading {
  readonly title: string | null;
  readonly campaign: boolean;
  readonly independent: boolean;
}

const anywhere: readonly (readonly [words: string, title: string])[] = [
  ['cllr', 'councillor'],
  ['cllrs', 'councillors'],
  ['councillor', 'councillor'],
  ['councillors', 'councillors'],
  ['cynghorydd', 'councillor'],
  ['cllr for', 'councillor'],
  ['police and crime commissioner', 'Police and Crime Commissioner'],
  ['police fire and crime commissioner', 'Police and Crime Commissioner'],
  ['parliamentary candidate', 'parliamentary candidate'],
  ['senedd candidate', 'Senedd candidate'],
  ['assembly candidate', 'Assembly candidate'],
  ['election candidate', 'candidate'],
  ['council candidate', 'council candidate'],
  ['candidate for', 'candidate'],
  ['mp for', 'MP'],
  ['msp for', 'MSP'],
  ['mla for', 'MLA'],
  ['ms for', 'MS'],
  ['for mayor', 'mayoral candidate'],
  ['mayoral candidate', 'mayoral candidate'],
  ['member of parliament', 'MP'],
  ['member of the scottish parliament', 'MSP'],
  ['member of the senedd', 'MS'],
  ['member of senedd', 'MS'],
  ['aelod or senedd', 'MS'],
  ['for pcc', 'Police and Crime Commissioner candidate'],
  ['4 pcc', 'Police and Crime Commissioner candidate'],
  ['for police', 'Police and Crime Commissioner candidate'],
  ['london assembly member', 'London Assembly member'],
  ['candidate in', 'candidate'],
  ['prospective', 'candidate'],
];
const afterName: Readonly<Record<string, string>> = {
  MP: 'MP',
  MSP: 'MSP',
  MLA: 'MLA',
  MS: 'MS',
  AS: 'MS',
  AM: 'AM',
  MEP: 'MEP',
  PCC: 'Police and Crime Commissioner',
  PFCC: 'Police and Crime Commissioner',
  PPC: 'candidate',
  TD: 'TD',
};
const independentPhrases = [
  'independent candidate',
  'independent councillor',
  'independent councillors',
  'independent cllr',
  'non elected independent',
  'independent parliamentary',
  'as an independent',
  'an independent voice',
  'vote independent',
  'independent pcc',
  'independent for',
  'independent county councillor',
  'independent mp',
  'independent residents',
];

/** Reads `text`; a title after a name needs two words of name before it, so that `MP Activewear` holds no office. */
export function officeInText(text: string): OfficeReading {
  const words = wordsOf(text);
  const line = ` ${words.join(' ')} `;
  const stated = anywhere.find(([phrase]) => line.includes(` ${phrase} `))?.[1] ?? titleAfterName(text);
  return {
    title: stated,
    campaign: hasCampaignWording(words),
    independent: independentPhrases.some((phrase) => line.includes(` ${phrase} `)) || endsIndependent(words),
  };
}

function titleAfterName(text: string): string | null {
  const tokens = plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
  const at = tokens.findIndex((token, index) => index >= 2 && Object.hasOwn(afterName, token));
  const next = tokens[at + 1];
  if (
    at === -1 ||
    (next !== undefined && !/^(for|of|and|in|4|page|official|office|AS|MS|Senedd|candidate|\p{Lu}.*)$/u.test(next))
  )
    return null;
  return afterName[tokens[at] ?? ''] ?? null;
}

function hasCampaignWording(words: readonly string[]): boolean {
  const [first] = words;
  if (first === 'vote' || first === 'elect' || (first === 're' && words[1] === 'elect')) return words.length > 1;
  const at = words.findIndex((word) => word === 'for' || word === '4' || word === 'dros');
  return (at >= 1 && at < words.length - 1) || words.includes('candidate') || words.includes('campaigner');
}

function endsIndependent(words: readonly string[]): boolean {
  const last = words.at(-1);
  return words.length >= 2 && (last === 'independents' || (last === 'independent' && words.length >= 3));
}
