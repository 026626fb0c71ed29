/** What kind of answer it is: data, a part of them, a refusal, "no record", a holding reply, a request for identity. */
import { contentId } from '#lib/core/content-id.ts';
import { ownPieces } from '#lib/core/own-pieces.ts';
import type { AnswerKind, AnswerReading, ProfileFact } from '#lib/core/sar.ts';
import { plainSentence } from '#lib/sar/sentences/plain-sentence.ts';
import { readPolarity } from '#lib/sar/sentences/read-polarity.ts';
import type { Said } from './read-passage.ts';
import { readSender } from './read-party.ts';

type Sign = readonly [kind: AnswerKind, reason: AnswerReading['reason'], pattern: RegExp];

/** In the order in which they count. */
const signs: readonly Sign[] = [
  [
    'refusal',
    'refuses',
    /\b(?:(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?) (?:to (?:comply|respond|act|answer|provide|process)|(?:your|this|the) (?:subject access )?request)|request (?:is|was|has been|must be|is being) (?:therefore )?(?:refused|rejected|declined)|(?:cannot|unable to|not able to|will not|do not intend to|not (?:obliged|required) to) (?:comply with|act on|accept|fulfil|respond to) (?:your|this|the) (?:subject access )?request|request (?:is|to be|as) (?:\w+ )?(?:manifestly )?(?:unfounded|excessive|vexatious))\b/,
  ],
  [
    'no-record',
    'says-no-record',
    /\b(?:(?:hold|have|has|keep|process|find|found|located?|trace[d]?|there (?:is|was)|is|search has) (?:been )?(?:no|not (?:any|hold|have|keep|process|find|found|locate[d]?|trace[d]?)(?: any)?|nothing)(?: any| other| further)?(?: personal)?(?: \w+)? ?(?:records?|data|information|trace|entry|file)? ?(?:held )?(?:of|about|on|for|relating to|concerning|in relation to|regarding|matching|in respect of|from|amdanoch) (?:you(?:r (?:name|details))?)\b|no (?:any )?(?:personal )?(?:records?|data|information)\b.{0,40}\b(?:held|found|located|exists?)\b|(?:not|no) .{0,20}\b(?:hold|process) (?:any |your )(?:personal )?(?:data|information|records?)\b|nil (?:return|response))/,
  ],
  [
    'identity-request',
    'asks-identity',
    /\b(?:proof|evidence|confirmation|verification) of (?:your |their )?(?:identity|id|address)\b|\b(?:verify|confirm|establish|prove|check|evidence) (?:your|who you are|that you are)(?: identity| id\b)?(?=.*\b(?:identity|id|passport|licence|before|who)\b)|\bcopy of (?:your |a |an? (?:valid )?)(?:passport|driving licen[cs]e|photo|utility bill|identi)|\bidentity documents?\b|\bphotographic (?:id|identification)\b|\bmore information to identify you\b/,
  ],
  [
    'holding',
    'says-wait',
    /\b(?:(?:will|shall|aim to|hope to|expect to|endeavour to|intend to) (?:\w+ )?(?:respond|reply|answer|provide|send|be in touch|write|get back|let you have|issue)|extend(?:ed|ing)? (?:the |our |this )?(?:time|period|deadline|response)|(?:extension|further period|additional period|further) (?:of )?(?:up to )?(?:one|two|three|1|2|3|\d+) (?:further |more )?(?:months?|weeks|days)|acknowledge(?:s|d)? (?:receipt|your request)|request (?:has been|was|is being) (?:received|logged|passed|processed|considered|dealt with)|(?:processing|working on|considering|dealing with|looking into) your (?:subject access )?request|in due course)\b/,
  ],
];

const partly: readonly Sign[] = [
  [
    'partial',
    'withholds-some',
    /\b(?:withh(?:eld|old)\w*|redact\w*|(?:removed|excluded|omitted|left out|not included|not disclosed|not provided)\b.{0,60}\b(?:exempt\w*|third party|other people|another person|privileged?|confidential)|exempt from disclosure|exemptions? (?:appl|under|in)\w*|legally privileged|legal privilege)\b/,
  ],
  [
    'partial',
    'more-to-come',
    /\b(?:remain(?:der|ing)|rest of|further|additional|second part|outstanding)\b.{0,40}\b(?:data|information|records?|documents?|files?|part|scores)\b.{0,50}\b(?:will (?:follow|be (?:sent|provided))|to follow|in due course|separately|later)\b|\b(?:partial|interim|first part of (?:our|the)) (?:response|answer|reply|disclosure)\b|\bpart of your (?:data|information|request)\b/,
  ],
];

/** From so many facts on, beside names and letterheads, it is an answer with data whatever its letter says. */
const fewFacts = 3;

/** Longer texts are no sentences. */
const maxSentenceChars = 1000;

interface KindInput {
  readonly said: readonly Said[];
  readonly facts: readonly ProfileFact[];
  readonly file: string;
  readonly controller: string | null;
}

/** The reading of an answer, all its files together. It judges by what the answer gives first, and by its words only where it
 *  gives little: a party that sends forty values and asks for proof of identity has answered. */
export function readAnswerKind({ said, facts, file, controller }: KindInput): AnswerReading {
  const told = ownPieces(facts).filter(({ dimension }) => dimension !== 'identity' && dimension !== 'context');
  const hasData = told.length >= fewFacts;
  const sign = findSign(said, hasData ? partly : signs);
  const [first] = told;
  const plain = first === undefined ? (['unknown', 'says-nothing'] as const) : (['full', 'gives-data'] as const);
  const [kind, reason] = sign ?? plain;
  const { party, systems } = readSender(said, facts);
  const where = sign?.[2].where ?? { file };
  return {
    type: 'answer',
    id: contentId('ans', [controller, kind, reason, file]),
    controller: controller ?? party,
    party,
    systems: [...systems],
    kind,
    reason,
    text: sign?.[2].text ?? '',
    where,
  };
}

function findSign(
  said: readonly Said[],
  table: readonly Sign[],
): readonly [AnswerKind, AnswerReading['reason'], Said] | null {
  const short = said.filter(({ text }) => text.length <= maxSentenceChars);
  const plain = short.map((each) => ({ each, text: plainSentence(each.text) }));
  for (const [kind, reason, pattern] of table) {
    const found = plain.find(({ text }) => pattern.test(text) && isMeant(kind, text));
    if (found) return [kind, reason, found.each];
  }
  return null;
}

/** "If your request is manifestly unfounded" refuses nothing, "nothing has been withheld" withholds nothing, and "we may hold no
 *  record" is no "no record". */
function isMeant(kind: AnswerKind, text: string): boolean {
  const { conditional, doubtful, negative } = readPolarity(text);
  switch (kind) {
    case 'refusal':
      return !conditional && !/\b(?:may|might|could|can) (?:also )?(?:refuse|decline|reject)\b/.test(text);
    case 'no-record':
      return (
        !conditional &&
        !doubtful &&
        !/\b(?:health|religio\w*|ethnic\w*|special category|email|phone|commercial)\b/.test(text)
      );
    case 'partial':
      return (
        !conditional &&
        !(negative && /\b(?:no|nothing|none|not been|never)\b.{0,30}\b(?:withh|redact|exempt)/.test(text))
      );
    case 'identity-request':
    case 'holding':
    case 'full':
    case 'unknown':
      return true;
  }
}
