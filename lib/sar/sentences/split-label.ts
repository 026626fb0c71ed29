/** "Telephone – nil return", "Origin | survey card": a heading and what stands behind it, in one line. */

/** `says`: the heading's thing is not there, it is there, nothing can be said yet, or something that has to be read. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly says: 'no' | 'yes' | 'nothing' | 'more';
}

const lead =
  /^(?:[•*·-]\s*|\(?(?:[a-z]|\d{1,3}(?:\.\d+)*|[ivx]+)[.)]\s+|(?:row|section|item|question|q|para(?:graph)?|line|col(?:umn)?|part|point|field|entry) [a-z0-9]{1,4}\b\s*(?:[.:)]|[–—-]+)?\s*)+/;
const pair = /^([^:|–—;]{2,70}?)\s*(?::|\||\s[–—-]+(?=\s)|\s?\.{3,}|=)\s*(\S.*)$/;
const relative = /\b(?:who|which|that|to whom|with whom|whom)\b.*$/;
const clauseWords =
  /\b(?:we|i|is|are|was|were|has|have|had|do|does|did|will|would|may|can|could|please|because|not|no|none|nor|if|when|but|confirm|note|hold|holds)\b/;

const nil = String.raw`(?:no|none|nil|nothing|not|never|no ?one|nobody|we do not|we have not|we have none|no such|no entr(?:y|ies)|zero|0|blank|empty|void|absent|negative|n|n\/?a|not applicable|-)`;
const nilTail = String.raw`(?: (?:return|returns|data|entr(?:y|ies)|records?|value|at all|whatsoever|of any kind|held|recorded|known|kept|stored|used|shared|sent|supplied|given|made|found|traced|located|identified|on (?:file|record|the system)|carried out|undertaken|done|collected|bought|purchased|disclosed|uploaded|processed|(?:by|in|at|within) (?:us|the party|this \w+|our \w+)|about you|for you|on you|to date|here|present|listed|shown))*`;
const isNil = new RegExp(`^${nil}${nilTail}$`);
const isNilAtFirst = new RegExp(`^(?:no|none|nil|nothing|blank|empty)${nilTail}(?:,| \\(| –| -|:|\\. )`);
const contrast =
  /\b(?:but|except|only|however|although|though|apart|other|save|unless|until|yet|since|before|after|current\w*|if|may|might|we|being|pending)\b/;
const isYes =
  /^(?:yes|y|we do|we have(?: one)?|held|on (?:file|record)|recorded|present|stored|kept|positive|in use|applies|✓|x|(?:one|two|three|[1-9]) (?:\w+ )?(?:held|on (?:file|record)|recorded|stored|present|address(?:es)?|numbers?))(?:(?:,| \(| on| since| in| by| and| see| from).*)?$/;
const isOpen =
  /^(?:tbc|tba|tbd|to (?:follow|be (?:confirmed|advised|checked|supplied))|pending|see\b|refer\b|please\b|as (?:above|below)|under (?:review|way)|being\b|awaiting|awaited|unknown|not (?:yet )?(?:known|checked|clear|certain|sure|determined)|unclear|queried|query|in progress|outstanding|\?)/;

/** A heading and its value; null for a sentence that is none. */
export function splitLabel(segment: string): Labelled | null {
  const bare = segment.replace(lead, '').trim();
  const match = pair.exec(bare);
  const [label = '', value = ''] = match ? [match[1]?.trim(), match[2]?.trim().replace(/[.,]+$/, '')] : [];
  if (label === '' || value === '') return null;
  if (label.split(' ').length > 10 || clauseWords.test(label.replace(relative, ''))) return null;
  const bareLabel = label.replaceAll(/\s*\([^)]*\)/g, '').trim();
  return { label: bareLabel === '' ? label.replaceAll(/[()]/g, '') : bareLabel, value, says: meaningOf(value) };
}

function meaningOf(value: string): Labelled['says'] {
  if (isNil.test(value) || (isNilAtFirst.test(value) && !contrast.test(value))) return 'no';
  if (isYes.test(value)) return 'yes';
  return isOpen.test(value) ? 'nothing' : 'more';
}

/** A few words over something that say nothing themselves: no verb, no number, no "none". */
export function isHeading(plain: string): boolean {
  const bare = plain.replace(lead, '');
  return bare.split(' ').length <= 8 && !/[:|;,\d]|\s[–—-]+\s/.test(bare) && !says.test(bare);
}

const says =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|may|can|could|would|should|might|must|we|i|it|they|hold|holds|keep|share|use|held|given|sent|kept|sold|bought|known|shown|yes|no|not|none|nil|nothing|never|neither|nor|nobody|without|you|your|came|comes?|goes|receives?|knows?|shows?|contains?|includes?|holds|keeps|shares|uses|buys|sends|gives|passes|[a-z]{3,}ed)\b/;
