/** The names under which parties speak of each other, so that a sentence about a rival is not read as the party's own. */

/** `controllers`: the ids of the party list that the name may stand for. Small letters, as in a plain sentence. */
interface PartyName {
  readonly controllers: readonly string[];
  readonly name: string;
}

/** "Labour voters" are people, not the party. */
const people = '(?! (?:voters?|supporters?|members?|candidates?|councillors?|mps?)\\b)';

const partyNames: readonly PartyName[] = [
  { controllers: ['labour', 'co-operative'], name: `(?:uk |scottish |welsh )?labour(?: party)?${people}` },
  {
    controllers: ['conservative'],
    name: `(?:scottish |welsh )?(?:conservative (?:and unionist )?party|conservatives|tory party|tories)${people}`,
  },
  {
    controllers: ['liberal-democrats'],
    name: `(?:scottish |welsh )?(?:liberal democrats?|lib ?dems?)(?: party)?${people}`,
  },
  { controllers: ['reform-uk'], name: `reform uk${people}|reform party|brexit party` },
  {
    controllers: ['green-england-wales', 'scottish-greens', 'green-northern-ireland'],
    name: `(?:scottish )?(?:green party(?: of england and wales)?|greens)${people}`,
  },
  { controllers: ['snp'], name: `snp${people}|scottish national party` },
  { controllers: ['plaid-cymru'], name: `plaid(?: cymru)?${people}` },
  { controllers: ['dup'], name: `dup${people}|democratic unionist party` },
  { controllers: ['uup'], name: `uup${people}|ulster unionist party` },
  { controllers: ['sinn-fein'], name: `sinn f[eé]in${people}` },
  { controllers: ['sdlp'], name: `sdlp${people}|social democratic and labour party` },
  { controllers: ['alliance'], name: 'alliance party(?: of northern ireland)?' },
  { controllers: ['ukip'], name: `ukip${people}|uk independence party` },
];

/** The names of other parties than this controller, as parts of a regular expression; none where nobody knows whose answer
 *  it is, or the controller is no party of the table: then any party's name may be the controller's own. */
export function otherParties(controller: string | null): readonly string[] {
  const isKnown = partyNames.some(({ controllers }) => controllers.some((id) => id === controller));
  if (!isKnown) return [];
  const others = partyNames.filter(({ controllers }) => !controllers.some((id) => id === controller));
  return others.map(({ name }) => `(?:the )?(?:${name})`);
}

/** The parties that a text names by a name with "party" or by an unmistakable one, as the first id of each. */
export function partiesIn(text: string): string[] {
  const plain = text.toLowerCase();
  return wholeNames.flatMap(([id, pattern]) => (pattern.test(plain) ? [id] : []));
}

const wholeNames: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['labour', /\b(?:the labour party|(?:scottish|welsh|uk) labour|labour party|y blaid lafur|labour hq)\b/],
  [
    'conservative',
    /\b(?:conservative (?:and unionist )?party|conservative campaign headquarters|cchq|conservatives)\b/,
  ],
  ['liberal-democrats', /\b(?:liberal democrats?|lib dems?)\b/],
  ['reform-uk', /\breform uk\b/],
  ['scottish-greens', /\b(?:scottish greens?|scottish green party)\b/],
  ['green-northern-ireland', /\bgreen party (?:in |of )?northern ireland\b/],
  ['green-england-wales', /\b(?<!scottish )green party\b(?! (?:in |of )?northern ireland)/],
  ['snp', /\b(?:snp|scottish national party)\b/],
  ['plaid-cymru', /\bplaid cymru\b/],
  ['dup', /\b(?:dup|democratic unionist party)\b/],
  ['uup', /\b(?:uup|ulster unionist party)\b/],
  ['sinn-fein', /\bsinn f[eé]in\b/],
  ['sdlp', /\b(?:sdlp|social democratic and labour party)\b/],
  ['alliance', /\balliance party\b/],
  ['ukip', /\b(?:ukip|uk independence party)\b/],
];
