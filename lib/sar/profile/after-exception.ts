/** "There is no source apart from the register": what an exception leaves of the denial that it is taken from. */
import type { StatementTopic } from '#lib/core/sar.ts';
import type { Claim } from './claim.ts';

/** A denial of these with an exception leaves it open how much is excepted. */
const weakened: ReadonlySet<StatementTopic> = new Set(['special_category', 'profiling', 'commercial_data']);
/** Where there is none of these apart from one, there is that one. */
const named: Readonly<Partial<Record<StatementTopic, RegExp>>> = {
  source: /\b(?:no|any|an?) (?:\w+ ){0,2}(?:sources?|origins?|provenance)\b/,
  retention: /\b(?:no|any|an?) (?:\w+ ){0,2}(?:periods?|limits?|rules?|schedules?|timetables?|policy|dates?)\b/,
  rights: /\b(?:no|any|an?) (?:\w+ ){0,2}(?:rights?|entitlements?)\b/,
};
const lists = /\b(?:lists?|extracts?|files?|spreadsheets?|audiences?)\b/;
const isDenied = /\b(?:not|never|no|none|nobody|nothing|unknown)\b/;

const contacts: ReadonlySet<StatementTopic> = new Set(['email', 'phone']);
/** "Other than the one in the newsletter list": one of those that the main clause speaks of. */
const oneOfThem =
  /^(?:(?:the|an?|your|this|that) )?(?:\w+ )?(?:ones?|that|those)(?=$| (?:in|on|at|from|of|by|for|with|that|which|you|we|given|used|held|kept|recorded|shown)\b)/;
const contactNoun = /\b(?:email|phone|telephone|mobile|landline|number)s?\b/;
const another = /\b(?:address|number|line|account)\b/;

interface Exception {
  /** The plain texts of the main clause and of what is excepted from it. */
  readonly main: string;
  readonly excepted: string;
  /** What is excepted makes no claim of its own. */
  readonly isSilent: boolean;
}

/** What an exception leaves of a claim of its main clause; null for nothing. */
export function afterException(claim: Claim, { main, excepted, isSilent }: Exception): Claim | null {
  if (claim.stance !== 'denies') return claim;
  if (weakened.has(claim.about)) return isSilent ? null : claim;
  if (contacts.has(claim.about)) {
    if (oneOfThem.test(excepted) && contactNoun.test(main)) return { ...claim, stance: 'holds' };
    return isSilent && another.test(excepted) && !/\b(?:postal|street|home|house|polling|elector\w*)\b/.test(excepted)
      ? null
      : claim;
  }
  if (claim.about === 'list_sharing') return lists.test(main) ? null : claim;
  const pattern = named[claim.about];
  if (pattern === undefined) return claim;
  return pattern.test(main) && !isDenied.test(excepted) ? { ...claim, stance: 'holds' } : null;
}
