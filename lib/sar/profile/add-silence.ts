/** Silence is a statement too: one for each topic that a complete answer would address and this one does not. */
import { contentId } from '#lib/core/content-id.ts';
import { type ControllerStatement, type ProfileFact, type StatementTopic, statementTopics } from '#lib/core/sar.ts';
import { makeStatement } from './make-statement.ts';

/** The silent statements that are missing beside what an answer says. `file` names the file, or all the files, of the answer. */
export function silentStatements(
  said: readonly ControllerStatement[],
  file: string,
  controller: string | null,
): ControllerStatement[] {
  const addressed = new Set(
    said.filter((statement) => statement.stance !== 'silent').map((statement) => statement.about),
  );
  return statementTopics.filter((about) => !addressed.has(about)).map((about) => silence(about, file, controller));
}

function silence(about: StatementTopic, file: string, controller: string | null): ControllerStatement {
  const id = contentId('stmt', [controller, about, 'silent', file]);
  return { type: 'statement', id, controller, about, stance: 'silent', recipients: null, text: '', where: { file } };
}

/** An answer that gives the source of its facts is not silent about sources, and one that names a supplier among them says
 *  that it has data from one. */
export function statementsFromSources(facts: readonly ProfileFact[], controller: string | null): ControllerStatement[] {
  const sourced = facts.filter((fact) => /^\p{L}{3}/u.test(fact.source ?? ''));
  const [first] = sourced;
  const bought = sourced.find((fact) =>
    /\b(supplier|experian|caci|broker|commercial(ly)?|purchased|bought)\b/i.test(fact.source ?? ''),
  );
  return [
    ...(first ? [fromSource('source', first, controller)] : []),
    ...(bought ? [fromSource('commercial_data', bought, controller)] : []),
  ];
}

function fromSource(about: StatementTopic, fact: ProfileFact, controller: string | null): ControllerStatement {
  const place = { controller, text: `${fact.label}: ${fact.source ?? ''}`, where: fact.where, cells: fact.cells ?? [] };
  return makeStatement({ about, stance: 'holds', recipients: null, hedged: false }, place);
}
