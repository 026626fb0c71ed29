/** Facts and statements that the user types in by hand, because a file could not be read or there is none. */
import { contentId } from '#lib/core/content-id.ts';
import type { Dimension } from '#lib/core/dimensions.ts';
import type { ControllerStatement, FactKind, ProfileFact, StatementTopic } from '#lib/core/sar.ts';
import { typedByHand } from '#lib/core/where.ts';
import { noCodes } from './code-lists.ts';
import { readFact } from './read-fact.ts';

export interface TypedFact {
  readonly controller: string;
  readonly label: string;
  readonly value: string;
  /** What the user says it is about and how it came about; otherwise read from the label. */
  readonly dimension?: Dimension;
  readonly kind?: FactKind;
  readonly unit?: string;
  readonly source?: string;
  readonly asOf?: string;
  /** The answer's own explanation of the value. */
  readonly meaning?: string;
}

export interface TypedStatement {
  readonly controller: string;
  readonly about: StatementTopic;
  readonly stance: 'holds' | 'denies' | 'silent';
  readonly recipients?: 'named' | 'category' | 'none' | null;
  /** The sentence of the answer; empty for silence. */
  readonly text: string;
}

/** The fact that a user typed, read like one of a file; the file is `(typed)`. */
export function typedFact(typed: TypedFact): ProfileFact {
  const given = {
    label: typed.label.trim(),
    value: typed.value.trim(),
    category: null,
    unit: typed.unit ?? null,
    source: typed.source ?? null,
    asOf: typed.asOf ?? null,
    meaning: typed.meaning ?? null,
    kindWords: null,
    where: { file: typedByHand },
    cells: [],
  };
  const { cells: _none, ...fact } = readFact(given, { controller: typed.controller, codes: noCodes });
  return {
    ...fact,
    ...(typed.dimension ? { dimension: typed.dimension } : {}),
    ...(typed.kind ? { kind: typed.kind } : {}),
  };
}

/** The statement that a user typed. */
export function typedStatement({
  controller,
  about,
  stance,
  recipients = null,
  text,
}: TypedStatement): ControllerStatement {
  const id = contentId('stmt', [controller, about, stance, text.trim(), typedByHand]);
  return {
    type: 'statement',
    id,
    controller,
    about,
    stance,
    recipients,
    text: text.trim(),
    where: { file: typedByHand },
  };
}
