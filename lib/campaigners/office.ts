/** Recognises the titles and phrases of elected office and of candidates in a page name or funding line. */
import { plainText, wordsOf } from './normalise.ts';
import { findPhrases, phraseTable } from './phrases.ts';
import { phraseList } from './word-lists.ts';

/** `title`: an office or candidacy is stated. `campaign`: only campaign wording, such as "for Anytown" or "Vote". */
export interface OfficeReading {
  readonly title: string | null;
  readonly campaign: boolean;
  readonly independent: boolean;
}

const titlesAnywhere = phraseTable(
  Object.entries({
    councillor: 'cllr; councillor; cynghorydd',
    councillors: 'cllrs; councillors',
    'Police and Crime Commissioner': 'police and crime commissioner; police fire and crime commissioner',
    'Police and Crime Commissioner candidate': 'for pcc; 4 pcc; for police; pcc candidate',
    'parliamentary candidate': 'parliamentary candidate',
    'Senedd candidate': 'senedd candidate',
    'Assembly candidate': 'assembly candidate',
    'mayoral candidate': 'for mayor; 4 mayor; mayoral candidate',
    'council candidate': 'council candidate',
    candidate: 'election candidate; candidate for; candidate in; prospective',
    MP: 'mp for; member of parliament',
    MSP: 'msp for; member of the scottish parliament',
    MS: 'ms for; member of the senedd; member of senedd; aelod or senedd',
    MLA: 'mla for; member of the legislative assembly',
    'London Assembly member': 'london assembly member',
  }).flatMap(([title, phrases]) => phraseList(phrases).map((phrase): [string, string] => [phrase, title])),
);

/** Abbreviations that count only behind a name, and only in capitals: "Ms Example" is no member of the Senedd. */
const titlesAfterName: Readonly<Record<string, string>> = {
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
};

const independents = phraseTable(
  phraseList(`
  independent candidate; independent councillor; independent councillors; independent cllr; non elected independent
  independent parliamentary; as an independent; an independent voice; vote independent; independent pcc
  independent for; independent county councillor; independent mp; independent residents
`).map((phrase): [string, true] => [phrase, true]),
);

/** Reads `text`; a title after a name needs two words of name before it, so that `MP Activewear` holds no office. */
export function officeInText(text: string): OfficeReading {
  const words = wordsOf(text);
  return {
    title: findPhrases(words, titlesAnywhere)[0]?.meaning ?? titleAfterName(text),
    campaign: hasCampaignWording(words),
    independent: findPhrases(words, independents).length > 0 || endsIndependent(words),
  };
}

function titleAfterName(text: string): string | null {
  if (!/[A-Z]{2}/.test(text)) return null;
  const tokens = plainText(text).split(/[^\p{L}\p{N}]+/u);
  const words = tokens.filter((token) => token !== '');
  const at = words.findIndex((word, index) => index >= 2 && Object.hasOwn(titlesAfterName, word));
  return at !== -1 && mayFollowTitle(words[at + 1]) ? (titlesAfterName[words[at] ?? ''] ?? null) : null;
}

function mayFollowTitle(word: string | undefined): boolean {
  return word === undefined || /^(for|of|and|in|4|page|official|office|candidate|\p{Lu}.*)$/u.test(word);
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
