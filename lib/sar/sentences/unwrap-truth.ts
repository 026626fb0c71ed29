/** "It is untrue that we hold …", "we accept that …", "the suggestion that … is unfounded": what is said of a claim, and the claim. */

/** `flipped`: the sentence says that the claim is not so. */
export interface Unwrapped {
  readonly text: string;
  readonly flipped: boolean;
}

const party = '(?:we|i|the (?:party|association|organisation|controller|data controller|undersigned))';
const claim =
  '(?:suggestion|assertion|claim|allegation|contention|statement|idea|notion|belief|report|proposition|implication|assumption|impression|charge|rumour|inference)';
const wrong =
  '(?:untrue|false|incorrect|wrong|inaccurate|mistaken|erroneous|unfounded|groundless|baseless|misconceived|misplaced|fanciful|a mistake|an error|a misconception|a misunderstanding|without (?:any )?(?:foundation|substance|merit|basis)|not (?:true|correct|right|accurate|so|the case|well founded|borne out)|denied|rejected|refuted|contested)';
const right = '(?:true|correct|right|accurate|the case|a fact|so|well founded|confirmed)';
const adverb = String.raw`(?:(?:also|hereby|further|(?!generally|probably|possibly|presumably|usually|normally|allegedly|partly|largely|apparently)\w+ly) )?`;
const say =
  '(?:say|suggest|state|assert|claim|conclude|think|suppose|infer|imply|believe|assume|maintain|allege|argue)';
const trailing = '(?:and |but |so |however,? |though |although |while |whilst |equally |nor )?';

/** Outer clauses by which what follows is said to be so, and by which it is said not to be. */
const yes: readonly RegExp[] = [
  new RegExp(
    String.raw`^that (.+) is (?:something )?(?:that |which )?(?:we|the party) (?:\w+ly )?(?:accept|admit|acknowledge|concede|own|recognise|confirm|regret)s?$`,
  ),
  new RegExp(
    String.raw`^${trailing}(?:it|this) (?:is|was) (?:${adverb}(?:accepted|acknowledged|admitted|conceded|recognised|agreed|affirmed|undisputed|certain|plain|a matter of record|on record)|common ground|beyond (?:dispute|doubt|question)|${right}|not (?:${adverb})(?:disputed|denied|in dispute|in doubt|in question|contested|challenged|untrue|incorrect|wrong|false|a secret))(?:,? (?:by|on the part of) (?:us|the party))?(?: to ${say})?,? that (.+)$`,
  ),
  new RegExp(
    String.raw`^${trailing}${party} (?:(?:do|does|did|will|can) not|cannot) (?:seek to |wish to |propose to )?(?:dispute|deny|contest|challenge|question) that (.+)$`,
  ),
  new RegExp(
    String.raw`^${trailing}${party} (?:do |does |must |can |have to |has to |is bound to |are bound to )?${adverb}(?:accept|acknowledge|admit|concede|recognise|affirm|certify|declare|attest|avow|own|report|record|note|advise|confirm)s? (?:to you )?that (.+)$`,
  ),
  new RegExp(
    String.raw`^${trailing}there (?:is|can be) no (?:dispute|question|denying|doubt|disputing)(?: about the fact| but)? that (.+)$`,
  ),
  new RegExp(String.raw`^${trailing}(?:it|this|that) (?:is|was|would be) ${wrong} to (?:deny|dispute) that (.+)$`),
];
const no: readonly RegExp[] = [
  new RegExp(
    String.raw`^that (.+) is (?:something )?(?:that |which )?(?:we|the party) (?:\w+ly )?(?:deny|denies|dispute|disputes|reject|rejects|refute|refutes)$`,
  ),
  new RegExp(
    String.raw`^${trailing}(?:it|this|that) (?:is|was|would be|has been) (?:${adverb}|simply |quite |just |wholly )${wrong}(?: (?:for anyone |for anybody )?to ${say})?,? that (.+)$`,
  ),
  new RegExp(
    String.raw`^${trailing}${party} (?:do |does |must |can |would )?${adverb}(?:deny|denies|dispute|disputes|refute|refutes|reject|rejects|contest|contests|repudiates?) (?:(?:the|any|your) ${claim} )?that (.+)$`,
  ),
  new RegExp(
    String.raw`^${trailing}(?:the|any|your) ${claim} that (.+?) (?:is|are|was|were|has been|must be) (?:${adverb}|simply |quite )${wrong}$`,
  ),
  new RegExp(
    String.raw`^${trailing}there (?:is|was) no (?:truth|substance|foundation|basis|merit) (?:whatsoever |whatever |at all )?(?:in|to|for) (?:the|any|your) ${claim} that (.+)$`,
  ),
  new RegExp(String.raw`^${trailing}${party} (?:cannot|will not|could not) (?:\w+ly )?pretend (?:that )?(.+)$`),
  new RegExp(
    String.raw`^${trailing}(?:you|anyone|anybody) (?:are|is|were|would be) (?:${adverb})(?:wrong|mistaken|in error|incorrect) (?:to ${say}|in (?:saying|suggesting|thinking|believing|asserting|claiming|supposing)) that (.+)$`,
  ),
];

/** The claim in a plain clause with what the rest of it says of it; the clause itself where it says nothing of any claim. */
export function unwrapTruth(plain: string): Unwrapped {
  let [text, flipped] = [unwrappable(plain) ? plain : plain.replace(leadIn, ''), false];
  if (text !== plain && !unwrappable(text)) text = plain;
  for (let depth = 0; depth < 3; depth += 1) {
    const affirmed = firstGroup(yes, text);
    const denied = affirmed === null ? firstGroup(no, text) : null;
    const inner = affirmed ?? denied;
    if (inner === null) break;
    text = inner;
    if (denied !== null) flipped = !flipped;
  }
  return { text, flipped };
}

/** "By reason of the above, ": a condition is none. */
const leadIn =
  /^(?!(?:if|unless|where|when|should|had|as far|so far|in so far|insofar|to the best)\b)[^,]{2,60}, (?=(?:we|i|the \w+|it is|it would|there is) )/;

function unwrappable(text: string): boolean {
  return [...yes, ...no].some((pattern) => pattern.test(text));
}

function firstGroup(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const inner = pattern.exec(text)?.[1];
    if (inner !== undefined) return inner;
  }
  return null;
}
