/** Sentence → clauses: each says one thing, with one polarity. */
import { splitCoordinates } from './split-coordinates.ts';

export interface Clause {
  readonly text: string;
  /** The part after "other than" or "except": it says the opposite of its clause. */
  readonly exception: boolean;
  /** It begins with "but" or the like, so a negation before it does not reach it. */
  readonly turned: boolean;
}

const turns = String.raw`but|however|although|though|whereas|(?<!\b(?:not|cannot|as|has|have) )yet(?!$| (?:able|been|to)\b)`;
const boundary = new RegExp(
  [
    String.raw`[;]`,
    String.raw`\s[–—-]+\s`,
    String.raw`,\s+(?=which\b[^,]*$)`,
    String.raw`,\s+(?=(?:the|it|they|that|both|all)\b[^,;]{0,40} having )`,
    String.raw`,?\s+(?=(?:${turns}|nor|and nor|or)\s(?:(?:we|it|they|you|this|your|do|does|did|have|has|is|are|was|were|no|not|never|none|the|only|can|will)\b))`,
    String.raw`,?\s+(?=(?:${turns})\b)`,
    String.raw`,\s+(?=(?:we|it|this|these|they|you|your|our|no|none|nothing|nor|not|while|and (?:for (?:that|this) reason|so|therefore|accordingly|because of (?:that|this)) (?:we|the|it|your)|and we|and no|and your|and you|and it|and this|and these|and they|and such|and in particular|and neither|so(?! far))\s)`,
    String.raw`,\s+(?=(?:and |but )?(?:looks|seems|apparently|probably|presumably|i think|i guess|i believe|we think|could not afford|cannot afford)\b)`,
    String.raw`(?<=\b(?:held|recorded|stored|shared|known|found|used|sent|bought|on file)),\s+(?=(?:[\w-]+ ){1,4}(?:is |are |was |were )?(?:not |none |never )(?:been )?(?:held|recorded|stored|shared|known|found|used|sent|bought|on file)\b)`,
    String.raw`(?<=\bnot\b.*)(?<!\bthat)\s+(?=(?:we|i) (?:(?:could|can|did|do|have|had|will|would|were|are) not|cannot)\b)`,
    String.raw`\s+(?=and\s+(?:(?:certainly|in particular|indeed|also) (?:no|not|neither)|we|i|there|no|nobody|no one|none|nothing|do not|does not|did not|have not|has not|had not|is not|are not|was not|were not|will not|cannot|never|none|you have|your|yours|it|this|these|they|such an?)\b)`,
  ].join('|'),
);

const exceptive =
  /,?\s*\b(?:other than|except(?: for| that| to| with)?|apart from|aside from|with the (?:sole |single |only |one |possible )?exception of|(?:leaving|setting) aside|disregarding|discounting|not counting|save (?:for|that)|outwith|excepting|excluding|barring|bar|beyond|besides|(?<=^|, |\b(?:no one|nobody|nothing|none) )save)\b(?! (?:where|when|if|as|with your|to the extent|in so far|you)\b)\s*/;

/** "No data other than what is set out above" means no other data. */
const known =
  /\b(above|below|attached|enclosed|set out|listed|provided|already|this (letter|answer|table|file|response))\b/;
const allData = /\b(no|any|nothing) ((?:personal )?(?:data|information|records?|details))/;

const beyondKnown = /,? \b(?:other than|except(?: for)?|apart from|aside from|beyond|besides) (?:what|those|that|as)\b/;

/** The clauses of a plain sentence, in order; an exception stands behind what it is taken from. */
export function splitClauses(plain: string): Clause[] {
  const exceptsKnown = known.test(exceptive.exec(plain) ? plain : '');
  const said = exceptsKnown
    ? plain.replace(allData, '$1 other $2').replace(beyondKnown, ' unless it is set out ')
    : plain;
  const clauses = said
    .split(boundary)
    .reduce<string[]>(joinNeither, [])
    .flatMap((part) => (part.includes(',') ? splitCoordinates(part) : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(splitException);
  const [first, second] = clauses;
  return first?.exception && second && !second.exception ? [second, first, ...clauses.slice(2)] : clauses;
}

/** "Neither we nor the agency has it" is one clause. */
function joinNeither(parts: string[], part: string): string[] {
  const before = parts.at(-1);
  if (before?.includes('neither') && /^(?:and |but )?neither(?: [\w']+){1,4}$/.test(before))
    parts[parts.length - 1] = `${before} ${part}`;
  else parts.push(part);
  return parts;
}

const withRelative = /^[^,]*(?:, (?:which|who|whose|whom)\b[^,]*)?/;

/** Where an exception before the main clause ends, with what is told of it between commas. */
function endOfFirst(after: string): number {
  const main = after.search(/(?<=\w,?) (?=(?:we|i|nothing|none|there|no)\b)/);
  return main === -1 ? (withRelative.exec(after)?.[0].length ?? -1) : main;
}

function splitException(part: string): Clause[] {
  const turned = new RegExp(`^(?:${turns}|while)\\b`).test(part);
  const match = exceptive.exec(part);
  if (!match) return [{ text: part, exception: false, turned }];
  const [before, after] = [part.slice(0, match.index).trim(), part.slice(match.index + match[0].length).trim()];
  const comma = before === '' ? endOfFirst(after) : after.indexOf(',');
  const [end, start] = comma === -1 ? [after.length, after.length] : [comma, comma + 1];
  const [excepted, rest] = before === '' ? [after.slice(0, end), after.slice(start)] : [after, before];
  const goesOn =
    /^(?:,\s*)?(?:is|are|was|were|has|have|had|does|do|did|will|can|may|receives?|sees?|gets?|holds?)\b/.test(
      after.slice(start).trim(),
    ) && before !== '';
  const whole = goesOn ? `${before.replace(/,$/, '')} ${after.slice(start).trim()}` : rest;
  const clauses = [
    { text: whole.trim().replace(/^,\s*/, ''), exception: false, turned },
    { text: (goesOn ? after.slice(0, end) : excepted).trim(), exception: true, turned: false },
  ];
  return clauses.filter((clause) => clause.text !== '');
}
