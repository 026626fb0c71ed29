/** Short forms of speech → their words, also where the apostrophe was left out: "nobody's had it" is "nobody has had it". */

type Form = readonly [pattern: RegExp, plain: string];

const people =
  '(?:nobody|no ?one|somebody|someone|everybody|everyone|anybody|anyone|who|he|she|(?:the |this |our )party)';
const things =
  '(?:it|that|this|there|what|which|here|where|nothing|everything|data|stuff|information|number|email|address|entry|record|file|name|list|profile|phone|mobile|landline|box|field|one)';
const between = '(?:(?:never|not|also|already|just|ever|only|always|still|since) )*';
const done = '(?:been|got|gone|had|come|become)';

const forms: readonly Form[] = [
  [/[’‘`]/g, "'"],
  [/\bno-?one\b/gi, 'no one'],
  [/\b(do|does|did|have|has|had|is|are|was|were|could|would|should|must|need)nt\b/gi, '$1 not'],
  [/\b(?:can't|cant|can not)\b/gi, 'cannot'],
  [/\b(?:won't|wont)\b/gi, 'will not'],
  [/\bshan't\b/gi, 'shall not'],
  [/\bain't\b/gi, 'is not'],
  [/n't\b/gi, ' not'],
  [/\b(we|you|they|i|who|which|that|there)'ve\b/gi, '$1 have'],
  [/\b(we|you|they|who)'re\b/gi, '$1 are'],
  [/\b(?:ive|weve|youve|theyve)\b/gi, 'we have'],
  [/\bi'm\b/gi, 'i am'],
  [/\byoure\b/gi, 'you are'],
  [/\b(we|you|they|i|it|that|there|he|she|who|nobody|no one)'ll\b/gi, '$1 will'],
  [/\b(we|you|they|i|he|she)'d (?=(?:best|better|been|had|got|\w+ed)\b)/gi, '$1 had '],
  [/\b(we|you|they|i|it|he|she|that)'d\b/gi, '$1 would'],
  [
    new RegExp(
      String.raw`\b(${people})'s (?=${between}(?:${done}|\w+ed|sent|seen|given|put|told|sold|bought|made|taken|kept|held)\b)`,
      'gi',
    ),
    '$1 has ',
  ],
  [new RegExp(String.raw`\b(${things})'s (?=${between}${done}\b)`, 'gi'), '$1 has '],
  [/\b(it|that|there|what|here|where|who|nobody|no one|everything|nothing)'s\b/gi, '$1 is'],
  [
    /\b(data|stuff|information|number|email|box|field)'s (?=(?:never|not|no|in|on|here|there|blank|empty|gone|still|also|only|been|held|kept|shared|stored)\b)/gi,
    '$1 is ',
  ],
  [
    /\b(have|has|had)( not)? got\b(?= (?:an?|the|your?|no|any|some|two|it|them|one|nothing|none|neither|\w+ (?:email|phone|number|address)))/gi,
    '$1$2',
  ],
];

/** The text with whole words. */
export function expandContractions(text: string): string {
  let whole = text;
  for (const [pattern, plain] of forms) whole = whole.replaceAll(pattern, plain);
  return whole;
}
