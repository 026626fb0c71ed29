/** Claims → statements with their place and id. */
import { contentId } from '#lib/core/content-id.ts';
import type { ControllerStatement } from '#lib/core/sar.ts';
import type { Where } from '#lib/core/where.ts';
import type { Claim } from './claim.ts';

/** Where a statement was read, and the words it was read from. */
export interface StatementPlace {
  readonly controller: string | null;
  readonly text: string;
  readonly where: Where;
  readonly cells: readonly string[];
}

/** The statement of one claim; the same words at the same place always have the same id. */
export function makeStatement(claim: Claim, { controller, text, where, cells }: StatementPlace): ControllerStatement {
  return {
    type: 'statement',
    id: contentId('stmt', [
      controller,
      claim.about,
      claim.stance,
      text,
      where.file,
      where.sheet ?? null,
      where.page ?? null,
      where.cell ?? null,
    ]),
    controller,
    about: claim.about,
    stance: claim.stance,
    recipients: claim.recipients,
    text,
    where,
    ...(claim.hedged ? { hedged: true } : {}),
    cells: [...cells],
  };
}
