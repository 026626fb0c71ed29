/** A plain sentence → the claims of its clauses, each read with what the clause before it leaves open. */
import type { StatementTopic } from '#lib/core/sar.ts';
import { asks } from '#lib/sar/sentences/asks.ts';
import { plainSentence } from '#lib/sar/sentences/plain-sentence.ts';
import { type Polarity, readPolarity } from '#lib/sar/sentences/read-polarity.ts';
import { deniesEverybody, namesPlatform, platformIn, platformRecipients } from '#lib/sar/sentences/read-recipients.ts';
import { readSubject } from '#lib/sar/sentences/read-subject.ts';
import { readTopics } from '#lib/sar/sentences/read-topics.ts';
import { readVerbs } from '#lib/sar/sentences/read-verbs.ts';
import { type Clause, splitClauses } from '#lib/sar/sentences/split-clauses.ts';
import { unwrapTruth } from '#lib/sar/sentences/unwrap-truth.ts';
import { afterException } from './after-exception.ts';
import type { Claim } from './claim.ts';
import { claimsOf, type Reading } from './claims-of-clause.ts';

const sharing: ReadonlySet<StatementTopic> = new Set(['list_sharing', 'platform_sharing', 'recipients']);
const shortAnswer =
  /^(no|yes|(we|it|they|this) (do|does|did|have|has|is|are) not|(we|it|they) (do|does|did|have|has)|this is (not )?(the case|correct|so)|that is (not )?(the case|correct|so)|na|nac ydym|ydym)\b[ ,.]*$/;

/** The sentence as it stands, with its capitals, and whose answer it is. */
export interface Sentence {
  readonly sentence: string;
  readonly controller: string | null;
}

/** The claims of a plain sentence, each topic once. `question`: what was asked before it. */
export function readClauses(plain: string, said: Sentence, question: string | null): Claim[] {
  const claims = new Map<StatementTopic, Claim>();
  let before: Reading | null = null;
  let open: string | null = question;
  for (const clause of splitClauses(plain)) {
    if (asks(clause.text)) {
      open = clause.text;
      continue;
    }
    if (open !== null && shortAnswer.test(clause.text)) {
      for (const claim of answerTo(open, clause.text)) claims.set(claim.about, claim);
      continue;
    }
    const { text, flipped } = unwrapTruth(clause.text);
    if (asks(text)) continue;
    const whole = withTopicOf({ ...clause, text }, before);
    const reading: Reading = flip(readClause(whole, said, before), flipped);
    const read = claimsOf(reading);
    if (clause.exception && before) take(claims, before, { text: clause.text, read });
    for (const claim of read) if (clause.exception || !claims.has(claim.about)) claims.set(claim.about, claim);
    if (!clause.exception) before = reading;
  }
  const isIncluded = namedAsIncluded.test(plain);
  return [...claims.values()].map((claim) => (isIncluded ? { ...claim, hedged: false } : claim));
}

interface Excepted {
  readonly text: string;
  readonly read: readonly Claim[];
}

/** Takes what is excepted out of the denials of its main clause. */
function take(claims: Map<StatementTopic, Claim>, main: Reading, { text, read }: Excepted): void {
  const exception = { main: main.clause.text, excepted: text, isSilent: read.length === 0 };
  for (const { about } of claimsOf(main)) {
    const claim = claims.get(about);
    const left = claim && afterException(claim, exception);
    if (left) claims.set(about, left);
    else claims.delete(about);
  }
}

/** What is said not to be so is the contrary of what it seems to say. */
function flip(reading: Reading, flipped: boolean): Reading {
  if (!flipped) return reading;
  const { polarity } = reading;
  return { ...reading, flipped: true, polarity: { ...polarity, negative: !polarity.negative } };
}

/** A general practice, and then: "and your entry was included". */
const namedAsIncluded =
  /\b(?:your (?:entry|name|record|details|data)|yours|you) (?:was|were|is|are) (?:also )?(?:included|among|on it|one of|part of)\b/;

const pronoun =
  /^(?:(?:and|but|however|although|though|yet|while),? )*(?:(none|neither|no such \w+)|this|it|they|these|yours|such an? \w+) (?=(?:is|are|was|were|has|have|does|do|did|remains?|stays?|will)\b)/;
/** "… was taken off and is not held": whoever or whatever the clause before was about. */
const sameSubject = /^(?:and|but) (?=(?:is|are|was|were|has|have) (?:not|never|no longer)\b)/;
const objectPronoun =
  /\b((?:have|has|had|hold|holds|held|keep|keeps|kept|store|stores|stored|retain|retains|find|found) (?:no longer |still )?)(?:it|one|that|this|them)\b(?! (?:is|was|has))/;
const nouns =
  /\b(email address|email(?! (?:of|dated|from|in|sent|to|on)\b)|your number|(?:mobile|telephone|phone|landline) numbers?|disability|religion|beliefs?|special category data|sensitive information|ethnic origin|ethnicity|health|score|data)\b/g;

/** "We looked for a mobile number, but none was found": a pronoun stands for the noun of the clause before it. */
function withTopicOf(said: Clause, before: Reading | null): Clause {
  const clause = withPlatformOf(said, before);
  const noun = before?.clause.text.match(nouns)?.at(-1);
  const object = noun === undefined || clause.text.match(nouns) ? null : objectPronoun.exec(clause.text);
  if (object) return { ...clause, text: clause.text.replace(objectPronoun, `$1 your ${noun ?? ''}`) };
  const match = pronoun.exec(clause.text) ?? sameSubject.exec(clause.text);
  if (!match || noun === undefined || /\bother\b/.test(before?.clause.text ?? '')) return clause;
  const subject = match[1] === undefined ? `your ${noun} ` : `no ${noun} `;
  return { ...clause, text: subject + clause.text.slice(match[0].length) };
}

const toIt = /\b(to|with|onto|into|by) (?:it|them|either|any of (?:it|them|these))\b/;

/** "We are on Instagram, but nothing has been sent to it". */
function withPlatformOf(clause: Clause, before: Reading | null): Clause {
  const platform =
    before && toIt.test(clause.text) && !namesPlatform(clause.text) ? platformIn(before.clause.text) : null;
  return platform === null ? clause : { ...clause, text: clause.text.replace(toIt, `$1 ${platform}`) };
}

function readClause(clause: Clause, { sentence: original, controller }: Sentence, before: Reading | null): Reading {
  const own = readVerbs(clause.text);
  const polarity = readPolarity(clause.text);
  if (clause.exception && before)
    return {
      clause,
      original,
      verbs: before.verbs,
      subject: before.subject,
      polarity: { ...polarity, negative: !before.polarity.negative },
      flipped: true,
    };
  const subject = readSubject(clause.text, controller);
  if (own.any || !before)
    return { clause, original, verbs: own, polarity: carryDoubt(polarity, before, clause), subject };
  const negative = polarity.negative || (before.polarity.negative && !clause.turned);
  return {
    clause,
    original,
    verbs: before.verbs,
    subject: subject === 'this-person' ? before.subject : subject,
    polarity: { ...before.polarity, negative },
    flipped: true,
  };
}

/** What is only believed of one clause is only believed of the next. */
const believed =
  /^(?:and |but )?(?:as far as|so far as|to the best of|to (?:our|my) knowledge|(?:we|i) (?:\w+ly |do |also )?(?:believe(?! in\b)|think|understand|expect|assume|suspect|imagine|hope)\b|it (?:seems|appears)\b|apparently\b|presumably\b|probably\b)/;

/** "If you gave us your email, we hold it": a condition reaches the clause after it. */
function carryDoubt(polarity: Polarity, before: Reading | null, clause: Clause): Polarity {
  const reaches =
    before !== null &&
    before.polarity.conditional &&
    /^(if|unless|where|when|should|whenever|once|in the event|provided|(except|other than|save) (where|when|if|as|to))\b/.test(
      before.clause.text,
    ) &&
    !clause.turned;
  const doubtful = before !== null && !clause.turned && believed.test(before.clause.text);
  return reaches || doubtful
    ? { ...polarity, conditional: polarity.conditional || reaches, doubtful: polarity.doubtful || doubtful }
    : polarity;
}

/** What a short yes or no says about the question before it. */
function answerTo(question: string, answer: string): Claim[] {
  const plain = plainSentence(question).replace(/\?+$/, '');
  const negative = /\b(no|not|na|nac)\b/.test(answer);
  return readTopics(plain, { ...readVerbs(plain), holds: true, any: true }).flatMap(
    ({ about, onlyIfAffirmed }): Claim[] => {
      if (negative && (onlyIfAffirmed || (about === 'recipients' && !deniesEverybody(plain)))) return [];
      const recipients = about === 'platform_sharing' ? platformRecipients(plain) : null;
      if (negative) return [{ about, stance: 'denies', recipients: sharing.has(about) ? 'none' : null, hedged: false }];
      return about === 'recipients' ? [] : [{ about, stance: 'holds', recipients, hedged: false }];
    },
  );
}
