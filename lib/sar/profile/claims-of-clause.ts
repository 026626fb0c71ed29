/** A clause that was read → the claims that it makes, topic by topic; what is not plain is no denial. */
import type { StatementTopic } from '#lib/core/sar.ts';
import { isPlainNegation } from '#lib/sar/sentences/is-plain-negation.ts';
import { isNarrowDenial } from '#lib/sar/sentences/narrow-denials.ts';
import {
  isAboutNowOnly,
  isAboutOrigin,
  isPeriodUnknown,
  isRightDenied,
  isSourceUnknown,
  type Polarity,
} from '#lib/sar/sentences/read-polarity.ts';
import {
  deniesEverybody,
  platformRecipients,
  recipientsIn,
  type Recipients,
} from '#lib/sar/sentences/read-recipients.ts';
import type { Subject } from '#lib/sar/sentences/read-subject.ts';
import { readTopics, type TopicHit } from '#lib/sar/sentences/read-topics.ts';
import type { Verbs } from '#lib/sar/sentences/read-verbs.ts';
import type { Clause } from '#lib/sar/sentences/split-clauses.ts';
import type { Claim } from './claim.ts';

/** A clause with all that was read of it. */
export interface Reading {
  readonly clause: Clause;
  readonly original: string;
  readonly verbs: Verbs;
  readonly polarity: Polarity;
  readonly subject: Subject;
  /** The denial is in the words around the clause, or in those of the clause before it. */
  readonly flipped?: boolean;
}

const sharing: ReadonlySet<StatementTopic> = new Set(['list_sharing', 'platform_sharing', 'recipients']);
const used: ReadonlySet<StatementTopic> = new Set(['profiling', 'commercial_data']);
const isGivenUp =
  /\b(?:ceased|stopped|discontinued|ended|abandoned|given up|dropped|(?:years|days|times) gone by|long ago|(?<!\b(?:is|are|was|were|be|been|not) )used to|turned down|declined|refused|rejected)\b/;
const held: ReadonlySet<StatementTopic> = new Set(['email', 'phone', 'special_category']);
const alwaysPlain: ReadonlySet<StatementTopic> = new Set(['rights', 'retention']);
/** A law or a guide that says what a word means says nothing about this person. */
const definition =
  /^(?:and |but |so |however,? )?(?:the |uk |under |a )*(?:article|section|paragraph|recital|regulation|gdpr|act|law|legislation|guidance|statute|term|word|phrase|expression|data protection)\b.{0,60}\b(?:defines?|describes?|provides that|means|treats?|regards?|prohibits?|permits?|allows?)\b|\b(?:is|are) defined (?:as|in|by)\b|^(?:and |but )?(?:special category (?:personal )?data|profiling|personal data|sensitive data) (?:is|are|covers?|includes?) (?:data|any|information|the|a type|personal)\b|\b(?:deserves?|merits?|requires?) (?:special|extra|particular|higher|greater|additional)\b|\b(?:is|would be) (?:contrary to|a breach of|in breach of|required by|governed by)\b|\b(?:an?|any|every|each|all|other) (?:political )?(?:party|parties|(?:data )?controllers?|organisations?|campaigns?|bod(?:y|ies)) (?:ought to|should|must|has to|have to|needs? to|(?:is|are) (?:required|expected|obliged|supposed|meant) to)\b|\b(?:means|refers to|denotes|is understood to mean) (?:any|the|an?)\b/;

/** The claims of one clause. */
export function claimsOf(reading: Reading): Claim[] {
  const { text } = reading.clause;
  const isOther = reading.subject === 'someone-else';
  const found = readTopics(text, reading.verbs);
  const hits = isOther ? found.filter(({ about }) => about === 'rights' && /\byou\b/.test(text)) : found;
  if (isOther && hits.length === 0) return [];
  return [...hits, ...impliedByTotalDenial(reading, hits)].flatMap((hit) => claimOf(hit, reading));
}

/** "With nobody at all" also denies lists and platforms. */
function impliedByTotalDenial(reading: Reading, hits: readonly TopicHit[]): TopicHit[] {
  const { text } = reading.clause;
  const total = reading.polarity.negative && hits.some((hit) => hit.about === 'recipients') && deniesEverybody(text);
  if (!total || isNarrowDenial('recipients', text)) return [];
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
  if (polarity.unsure && !(about === 'source' && negative) && !alwaysPlain.has(about)) return [];
  const isPractice = subject === 'some-people' || (subject === 'everybody' && !negative);
  if (isPractice && (negative || held.has(about))) return [];
  const hedged = !alwaysPlain.has(about) && (polarity.doubtful || isPractice);
  if (!negative && held.has(about) && isOver.test(clause.text)) return [];
  if (!negative) return affirm(about, reading, hedged);
  if (!alwaysPlain.has(about) && about !== 'source' && isNarrowDenial(about, clause.text)) return [];
  if (!reading.flipped && !isPlainNegation(about, clause.text)) return [];
  if (used.has(about) && !isNegationOfIt(about, clause.text, reading.verbs)) return [];
  const isSharing = sharing.has(about);
  if (onlyIfAffirmed || (hedged && about !== 'source')) return [];
  if (isSharing && (polarity.limited || isAboutNowOnly(clause.text))) return [];
  if (about === 'recipients' && !deniesEverybody(clause.text)) return [];
  return [{ about, stance: 'denies', recipients: isSharing ? 'none' : null, hedged: false }];
}

/** What was once held says nothing of today. */
const isOver =
  /\b(?:used to|at one (?:time|point|stage)|once|formerly|previously|in the past|historically) (?:\w+ )?(?:hold|have|keep|store|held|had|kept|stored|recorded)\b|\bdid have\b|\b(?:have|had|held) .{0,40}\b(?:once|at one time|at one point|originally|in the past|in those days)$|\b(?:was|were) (?:once|previously|formerly|at one time) (?:held|stored|recorded|kept)\b|\b(?:held|had|kept|stored)\b.{0,40}\buntil (?:\w+ )*(?:19|20)\d\d\b/;

const negator = /\b(?:not|never|cannot)\b/;
const negatedVerb =
  /^(?:been |being |be |ever |yet |currently |also |\w+ly |something |in |any |an? |our |we |part |done |there )*(?:held|hold|record\w*|use[ds]?|made|done|do|carr(?:y|ied)|creat\w+|tak(?:e|es|en)|undertak\w+|bought|buy|purchas\w+|kept|keep|stored|process\w*|exists?|appl(?:y|ied)|assign\w*|produc\w+|generat\w+|calculat\w+|given|attach\w*|present|there|among|included?|something|part|engage\w*|collect\w*|obtain\w*|known|inferred|built|form\w*|attempt\w*|perform\w*|conduct\w*|practice|feature\w*|appear\w*|acquir\w+|sourc\w+|have|has|found|locate\w*|on|in|of|for|happen\w*)\b/;

/** The negation must be of this: "data bought by others is not available" denies no purchase. */
function isNegationOfIt(about: StatementTopic, clause: string, verbs: Verbs): boolean {
  const match = negator.exec(clause);
  if (!match) return true;
  const after = clause.slice(match.index + match[0].length).trim();
  return negatedVerb.test(after) || readTopics(after, verbs).some((hit) => hit.about === about);
}

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
