/** A sentence of an answer → what it says the controller does: with its negations, its hedges, and of whom it speaks. */
import type { StatementTopic } from '#lib/core/sar.ts';
import { isNarrowDenial } from '#lib/sar/sentences/narrow-denials.ts';
import { plainSentence } from '#lib/sar/sentences/plain-sentence.ts';
import {
  isAboutNowOnly,
  isAboutOrigin,
  isPeriodUnknown,
  isRightDenied,
  isSourceUnknown,
  type Polarity,
  readPolarity,
} from '#lib/sar/sentences/read-polarity.ts';
import {
  deniesEverybody,
  platformRecipients,
  recipientsIn,
  type Recipients,
} from '#lib/sar/sentences/read-recipients.ts';
import { readSubject, type Subject } from '#lib/sar/sentences/read-subject.ts';
import { readTopics, type TopicHit } from '#lib/sar/sentences/read-topics.ts';
import { readVerbs, type Verbs } from '#lib/sar/sentences/read-verbs.ts';
import { type Clause, splitClauses } from '#lib/sar/sentences/split-clauses.ts';
import { unwrapTruth } from '#lib/sar/sentences/unwrap-truth.ts';
import type { Claim } from './claim.ts';

/** Longer texts are no sentences. */
const maxSentenceChars = 2000;

/** A clause with all that was read of it. */
interface Reading {
  readonly clause: Clause;
  readonly original: string;
  readonly verbs: Verbs;
  readonly polarity: Polarity;
  readonly subject: Subject;
}

const sharing: ReadonlySet<StatementTopic> = new Set(['list_sharing', 'platform_sharing', 'recipients']);
const used: ReadonlySet<StatementTopic> = new Set(['profiling', 'commercial_data']);
const isGivenUp =
  /\b(?:ceased|stopped|discontinued|ended|abandoned|given up|dropped|used to|turned down|declined|refused|rejected)\b/;
const held: ReadonlySet<StatementTopic> = new Set(['email', 'phone', 'special_category']);
const alwaysPlain: ReadonlySet<StatementTopic> = new Set(['rights', 'retention']);
const asked =
  /^(and )?(your (\w+ )?(request|letter|email|question|query|application|correspondence|complaint|message)( (of|dated) [^,]*?)?,? (\w+ly )?(seeks|sought|asks|asked|enquire[sd]|raise[sd]|mention(s|ed)|refer(s|red)|request(s|ed)|invite[sd]|contend(s|ed)|allege[sd]|suggest(s|ed)|complain(s|ed)|want(s|ed)|posed|put)|(at|in|under) (paragraph|point|item|question|part|section) \w+,? (of your \w+,? )?(you|your)|you (have |had |also )*(asked|requested|wanted|wrote|enquired|queried)|your (request|letter|question|query) (asks|asked|was)|in (response|answer) to your (question|query)|(we|i) (were|was|have been) asked|as to whether|whether|regarding your (question|query))\b/;
const shortAnswer =
  /^(no|yes|(we|it|they|this) (do|does|did|have|has|is|are) not|(we|it|they) (do|does|did|have|has)|this is (not )?(the case|correct|so)|that is (not )?(the case|correct|so)|na|nac ydym|ydym)\b[ ,.]*$/;

/** The claims of one sentence, each topic once. A denial counts only when it is unhedged, unconditional, unlimited and about
 *  this person; an admission that is hedged is kept and marked. A question or a report of one claims nothing.
 *  `question`: the sentence before, when it was a question, so that "We do not." can be understood. `controller`: whose answer
 *  it is, so that what another party does is not taken for its own. */
export function readStatement(
  sentence: string,
  question: string | null = null,
  controller: string | null = null,
): Claim[] {
  if (sentence.length > maxSentenceChars || /\?["')\]]*$/.test(sentence)) return [];
  const plain = plainSentence(sentence).replace(/[.!]+$/, '');
  const claims = new Map<StatementTopic, Claim>();
  let before: Reading | null = null;
  let open: string | null = question;
  for (const clause of splitClauses(plain)) {
    if (asked.test(clause.text)) {
      open = clause.text;
      continue;
    }
    if (open !== null && shortAnswer.test(clause.text)) {
      for (const claim of answerTo(open, clause.text)) claims.set(claim.about, claim);
      continue;
    }
    const { text, flipped } = unwrapTruth(clause.text);
    const said = withTopicOf({ ...clause, text }, before);
    const reading: Reading = flip(readClause(said, { sentence, controller }, before), flipped);
    for (const claim of claimsOf(reading))
      if (clause.exception || !claims.has(claim.about)) claims.set(claim.about, claim);
    if (!clause.exception) before = reading;
  }
  const isIncluded = namedAsIncluded.test(plain);
  return [...claims.values()].map((claim) => (isIncluded ? { ...claim, hedged: false } : claim));
}

/** What is said not to be so is the contrary of what it seems to say. */
function flip(reading: Reading, flipped: boolean): Reading {
  if (!flipped) return reading;
  const { polarity } = reading;
  return { ...reading, polarity: { ...polarity, negative: !polarity.negative } };
}

/** A law or a guide that says what a word means says nothing about this person. */
const definition =
  /^(?:and |but |so |however,? )?(?:the |uk |under |a )*(?:article|section|paragraph|recital|regulation|gdpr|act|law|legislation|guidance|statute|term|word|phrase|expression|data protection)\b.{0,60}\b(?:defines?|describes?|provides that|means|treats?|regards?|prohibits?|permits?|allows?)\b|\b(?:is|are) defined (?:as|in|by)\b|^(?:and |but )?(?:special category (?:personal )?data|profiling|personal data|sensitive data) (?:is|are|covers?|includes?) (?:data|any|information|the|a type|personal)\b|\b(?:means|refers to|denotes|is understood to mean) (?:any|the|an?)\b/;

/** A general practice, and then: "and your entry was included". */
const namedAsIncluded =
  /\b(?:your (?:entry|name|record|details|data)|yours|you) (?:was|were|is|are) (?:also )?(?:included|among|on it|one of|part of)\b/;

const pronoun =
  /^(?:(?:and|but|however|although|though|yet|while),? )*(?:(none|neither|no such \w+)|this|it|they|these|yours|such an? \w+) (?=(?:is|are|was|were|has|have|does|do|did|remains?|stays?|will)\b)/;
const objectPronoun =
  /\b((?:have|has|had|hold|holds|held|keep|keeps|kept|store|stores|stored|retain|retains|find|found) (?:no longer |still )?)(?:it|one|that|this|them)\b(?! (?:is|was|has))/;
const nouns =
  /\b(email address|email(?! (?:of|dated|from|in|sent|to|on)\b)|your number|(?:mobile|telephone|phone|landline) numbers?|disability|religion|ethnic origin|ethnicity|health|score|data)\b/g;

/** "We looked for a mobile number, but none was found": a pronoun stands for the noun of the clause before it. */
function withTopicOf(clause: Clause, before: Reading | null): Clause {
  const noun = before?.clause.text.match(nouns)?.at(-1);
  const object = noun === undefined || clause.text.match(nouns) ? null : objectPronoun.exec(clause.text);
  if (object) return { ...clause, text: clause.text.replace(objectPronoun, `$1 your ${noun ?? ''}`) };
  const match = pronoun.exec(clause.text);
  if (!match || noun === undefined || /\bother\b/.test(before?.clause.text ?? '')) return clause;
  const subject = match[1] === undefined ? `your ${noun} ` : `no ${noun} `;
  return { ...clause, text: subject + clause.text.slice(match[0].length) };
}

/** True when the sentence asks, or reports what was asked. */
export function isQuestion(sentence: string): boolean {
  return /\?["')\]]*$/.test(sentence) || asked.test(plainSentence(sentence));
}

interface Sentence {
  readonly sentence: string;
  readonly controller: string | null;
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
  };
}

/** "If you gave us your email, we hold it": a condition reaches the clause after it. */
function carryDoubt(polarity: Polarity, before: Reading | null, clause: Clause): Polarity {
  const reaches =
    before !== null &&
    before.polarity.conditional &&
    /^(if|unless|where|when|should|whenever|once|in the event|provided|(except|other than|save) (where|when|if|as|to))\b/.test(
      before.clause.text,
    ) &&
    !clause.turned;
  return reaches ? { ...polarity, conditional: true } : polarity;
}

function claimsOf(reading: Reading): Claim[] {
  if (reading.subject === 'someone-else') return [];
  const { text } = reading.clause;
  const hits = readTopics(text, reading.verbs);
  return [...hits, ...impliedByTotalDenial(reading, hits)].flatMap((hit) => claimOf(hit, reading));
}

/** "With nobody at all" also denies lists and platforms. */
function impliedByTotalDenial(reading: Reading, hits: readonly TopicHit[]): TopicHit[] {
  const { text } = reading.clause;
  const total = reading.polarity.negative && hits.some((hit) => hit.about === 'recipients') && deniesEverybody(text);
  if (!total) return [];
  const missing: StatementTopic[] = ['list_sharing', 'platform_sharing'];
  return missing
    .filter((about) => !hits.some((hit) => hit.about === about))
    .map((about) => ({ about, onlyIfAffirmed: false }));
}

function claimOf({ about, onlyIfAffirmed }: TopicHit, reading: Reading): Claim[] {
  const { polarity, subject, clause } = reading;
  const negative = isDenial(about, polarity, clause.text);
  if (negative && held.has(about) && isAboutOrigin(clause.text) && !/\bheld\b/.test(clause.text))
    return presupposed(about, clause.text);
  const isConditional = polarity.conditional && !(about === 'source' && negative);
  if ((isConditional || definition.test(clause.text)) && !alwaysPlain.has(about)) return [];
  if (polarity.unsure && about !== 'source' && !alwaysPlain.has(about)) return [];
  const isPractice = subject === 'some-people' || (subject === 'everybody' && !negative);
  if (isPractice && (negative || held.has(about))) return [];
  const hedged = !alwaysPlain.has(about) && (polarity.doubtful || isPractice);
  if (!negative && held.has(about) && isOver.test(clause.text)) return [];
  if (!negative) return affirm(about, reading, hedged);
  if (!alwaysPlain.has(about) && about !== 'source' && isNarrowDenial(about, clause.text)) return [];
  const isSharing = sharing.has(about);
  if (onlyIfAffirmed || (hedged && about !== 'source')) return [];
  if (isSharing && (polarity.limited || isAboutNowOnly(clause.text))) return [];
  if (about === 'recipients' && !deniesEverybody(clause.text)) return [];
  return [{ about, stance: 'denies', recipients: isSharing ? 'none' : null, hedged: false }];
}

/** What was once held says nothing of today. */
const isOver =
  /\b(?:used to|at one (?:time|point|stage)|once|formerly|previously|in the past|historically) (?:\w+ )?(?:hold|have|keep|store|held|had|kept|stored|recorded)\b|\bdid have\b|\b(?:have|had|held) .{0,40}\b(?:once|at one time|at one point|originally|in the past|in those days)$|\b(?:was|were) (?:once|previously|formerly|at one time) (?:held|stored|recorded|kept)\b|\b(?:held|had|kept|stored)\b.{0,40}\buntil (?:\w+ )*(?:19|20)\d\d\b/;

/** "We do not know how we obtained your number": that they have it goes without saying. */
function presupposed(about: StatementTopic, clause: string): Claim[] {
  const isTheirs = /\b(your|the|this|that) (?:\w+ )?(email|mobile|telephone|phone|landline)\b/.test(clause);
  return isTheirs ? [{ about, stance: 'holds', recipients: null, hedged: false }] : [];
}

/** A source or a period is denied by not knowing it; "not kept longer than two years" is a period. */
function isDenial(about: StatementTopic, polarity: Polarity, clause: string): boolean {
  if (about === 'rights') return isRightDenied(clause);
  if (about === 'source') return isSourceUnknown(clause);
  if (about === 'retention') return isPeriodUnknown(clause);
  return polarity.negative;
}

function affirm(about: StatementTopic, { clause, original, polarity }: Reading, hedged: boolean): Claim[] {
  if (about === 'source' && polarity.negative) return [];
  if (used.has(about) && isGivenUp.test(clause.text)) return [];
  if (sharing.has(about) && /\b(?:ceased|stopped|discontinued|ended)\b/.test(clause.text)) return [];
  if (!sharing.has(about)) return [{ about, stance: 'holds', recipients: null, hedged }];
  const recipients: Recipients | null =
    about === 'platform_sharing' ? platformRecipients(clause.text) : recipientsIn(clause.text, original);
  if (about === 'recipients' && recipients === null) return [];
  return [{ about, stance: 'holds', recipients, hedged }];
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
