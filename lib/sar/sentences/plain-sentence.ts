/** A sentence made plain for reading: English, small letters, no contractions, and no turns of phrase that only look like a negation. */
import { expandContractions } from './expand-contractions.ts';
import { glossWelsh } from './gloss-welsh.ts';
import { restate } from './restate.ts';

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\be[- ]?mails?\b/gi, 'email'],
  [/\binfo\b/gi, 'information'],
  [/\b(?:nope|nah)\b/gi, 'no'],
  [/\b(?:fb)\b/gi, 'facebook'],
  [/\binsta\b/gi, 'instagram'],
  [/\b(?:socials|social channels)\b/gi, 'social media'],
  [
    /\b(?:big tech|tech (?:giants?|companies|firms?|platforms?)|internet (?:giants?|companies|firms?)|ad ?tech (?:companies|firms?)?|web giants?|ad networks?)\b/gi,
    'social media companies',
  ],
  [/\bmob(?: no)?\b/gi, 'mobile'],
  [/\bthird[- ]part(y|ies)\b/gi, 'third party'],
  [/(?:->|→|=>|>>|::)\s*/g, ': '],
  [/\bon-line\b/gi, 'online'],
  [/\b(?:racial|ethnic|national)(?:(?: or |, )(?:racial|ethnic|national))* origins?\b/gi, 'ethnicity'],
  [/ of any (?:kind|sort|description)(?: whatsoever| whatever| at all)?\b/gi, ''],
  [/\btele-?phone\b|\btel\b\.?(?! aviv)/gi, 'telephone'],
  [/\bMay(?= \d{4})|(?<=\d )May\b|(?<=\b[Ii]n )May\b/g, 'fifthmonth'],
];

/** Phrases taken out because they hold a word of negation or doubt and mean neither. */
const noise =
  /\b(not only|no doubt|without (undue )?delay|no (later|more|fewer|less|longer) than|not (later|more|less|longer) than|free of charge|no (fee|charge)|at no cost|(including )?(but )?not limited to|whether or not|not-for-profit|if not|not least|(we|i) can (also )?confirm( that)?|(we|i) (hereby )?(also )?confirm( that)?|for the avoidance of doubt|please note( that)?|as you (may|might) know|in our records|according to our records|no\. ?\d+|no matter (how|what|which)|i am writing to)\b,?/g;

/** Words of doubt before a comma belong to what follows it. */
/** A flag in quotation marks is no negation of the sentence. */
const flag = /["“‘'](?:do not|no|not|non|never)\b[^"”’']{0,30}["”’']/g;

/** "…, but not of voters, …", "…, or will be, …": what stands between commas and only adds. */
const parenthesis =
  /, (?:(?:but|and|though|albeit) not [^,;]{2,40}|not (?!(?:us|we|ourselves|(?:this|the) (?:party|association|branch))\b)[\w-]+(?: [\w-]+)?|(?:or|nor|and) (?:ever |never )?(?:will|would|can|could|has|have|is|are|was|were|shall|may|ever)(?: ever| never)?(?: be| been)?|if any|as it happens|to be fair)(?=,),/g;

const aside = /,? whether (?!we\b|you|it\b|they|the party|i\b|this|that|your)[^,;]*? or [^,;]*?(?=,|;|$)/g;

const leadIn =
  /^((?:as far as|so far as|in ?so ?far as|to the best of|to (?:our|my) knowledge|in (?:general|most|some|certain)|generally|normally|usually|typically)[^,]{0,40}),/;

/** The sentence as the other readers of this room expect it. */
export function plainSentence(text: string): string {
  let plain = expandContractions(glossWelsh(text));
  for (const [pattern, replacement] of spellings) plain = plain.replaceAll(pattern, replacement);
  const quiet = plain.toLowerCase().replaceAll(noise, ' ').replaceAll(/\s+/g, ' ').trim();
  return restate(
    quiet.replaceAll(flag, 'flagged').replaceAll(aside, ' ').replaceAll(parenthesis, ' ').replaceAll(/\s+/g, ' '),
  ).replace(leadIn, '$1');
}
