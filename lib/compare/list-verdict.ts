/** The decision rule for uploaded lists (facts on access requests and the law, section 6.2): what the answer says about the
 *  sharing that a list match shows, and how far the dates carry it. */
import type { Strength } from '#lib/core/finding.ts';
import type { ControllerStatement } from '#lib/core/sar.ts';
import type { Evidence, Signal } from './evidence.ts';
import { groupBy } from './group-by.ts';
import { namesPlatformOrAgency } from './named-recipients.ts';
import { statementsWith } from './stance.ts';
import { dateSpan } from './values/date-span.ts';

/** `denied`: says that it does not share with platforms. `named`: names the platform or an agency. `category`: names
 *  categories only. `general`: denies sharing as such, but is silent on platforms. `silent`: none of these. */
type ListBranch = 'denied' | 'named' | 'category' | 'general' | 'silent';

/** Whether the list was uploaded before or after the answer. */
type ListTiming = 'before' | 'after' | 'unknown';

/** All list criteria of one supplier and one timing on one platform, with what the answer says to them. */
export interface ListVerdict {
  readonly key: string;
  readonly branch: ListBranch;
  readonly timing: ListTiming;
  readonly partner: boolean;
  readonly signals: readonly Signal[];
  readonly statements: readonly ControllerStatement[];
}

const strengths: Readonly<Record<ListBranch, Strength>> = {
  denied: 'strong',
  named: 'info',
  category: 'moderate',
  general: 'moderate',
  silent: 'moderate',
};

/** A list that may be newer than the answer never gives more than `low`. */
export function listStrength({ branch, timing }: ListVerdict): Strength {
  const strength = strengths[branch];
  return timing === 'after' && strength !== 'info' ? 'low' : strength;
}

/** Empty without an answer: nobody is silent who was not asked. */
export function listVerdicts(evidence: Evidence): readonly ListVerdict[] {
  if (!evidence.answered) return [];
  const groups = groupBy(evidence.chosen.filter(isSuppliedList), (signal) => groupKey(signal, evidence));
  return groups.flatMap(([key, signals]) => {
    const [first] = signals;
    return first ? [verdict(key, signals, first, evidence)] : [];
  });
}

/** True where the platform says that somebody gave it a list with the person on it. */
function isSuppliedList({ criterion }: Signal): boolean {
  const supplied = criterion.suppliedBy === 'advertiser' || criterion.suppliedBy === 'partner';
  return criterion.dimension === 'list.uploaded' && criterion.operator === 'list' && supplied;
}

function groupKey(signal: Signal, evidence: Evidence): string {
  const { criterion, explanation } = signal;
  return JSON.stringify([explanation.platform, criterion.suppliedBy, timingOf(signal, evidence)]);
}

function verdict(key: string, signals: readonly Signal[], first: Signal, evidence: Evidence): ListVerdict {
  const { branch, statements } = branchOf(first, evidence);
  const partner = first.criterion.suppliedBy === 'partner';
  return { key, branch, timing: timingOf(first, evidence), partner, signals, statements };
}

function branchOf({ explanation }: Signal, evidence: Evidence): Pick<ListVerdict, 'branch' | 'statements'> {
  const denied = statementsWith(evidence, 'platform_sharing', 'denies');
  if (denied.length > 0) return { branch: 'denied', statements: denied };
  const sharing = topics.flatMap((topic) => statementsWith(evidence, topic, 'holds'));
  const named = sharing.filter((statement) => namesPlatformOrAgency(statement, explanation.platform));
  if (named.length > 0) return { branch: 'named', statements: named };
  if (sharing.length > 0) return { branch: 'category', statements: sharing };
  const general = topics.flatMap((topic) => statementsWith(evidence, topic, 'denies'));
  if (general.length > 0) return { branch: 'general', statements: general };
  return { branch: 'silent', statements: topics.flatMap((topic) => statementsWith(evidence, topic, 'silent')) };
}

const topics = ['platform_sharing', 'list_sharing', 'recipients'] as const;

function timingOf({ criterion }: Signal, { answeredOn }: Evidence): ListTiming {
  const uploaded = dateSpan(criterion.uploadedAt ?? '');
  if (!uploaded || answeredOn === null) return 'unknown';
  if (uploaded.to <= answeredOn) return 'before';
  return uploaded.from > answeredOn ? 'after' : 'unknown';
}
