/** What an answer says about one topic, over all of its files. */
import type { ControllerStatement, StatementTopic } from '#lib/core/sar.ts';
import type { Evidence } from './evidence.ts';

type Stance = ControllerStatement['stance'];

/** The statements that deny, hold or stay silent; a topic that nobody mentions is silent too. */
export function statementsWith(
  evidence: Evidence,
  topic: StatementTopic,
  stance: Stance,
): readonly ControllerStatement[] {
  return evidence.statements.filter((statement) => statement.about === topic && statement.stance === stance);
}

export function denies(evidence: Evidence, topic: StatementTopic): boolean {
  return statementsWith(evidence, topic, 'denies').length > 0;
}

export function holds(evidence: Evidence, topic: StatementTopic): boolean {
  return statementsWith(evidence, topic, 'holds').length > 0;
}

/** True where there is an answer and it neither holds nor denies. */
export function isSilent(evidence: Evidence, topic: StatementTopic): boolean {
  return evidence.answered && !denies(evidence, topic) && !holds(evidence, topic);
}
