/** What a synthetic answer is made of, before anybody lays it out, and the truth that goes with it afterwards. */
import type { Dimension } from '#lib/core/dimensions.ts';
import type { StatementTopic } from '#lib/core/sar.ts';
import type { AnswerFile } from '#lib/sar/formats/answer-file.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';

/** Something a party may hold. `labels`: as the party calls it, then other words for the same. */
export interface Field {
  readonly dimension: Dimension;
  readonly labels: readonly [string, ...string[]];
  readonly value: (random: Random, person: Person) => string;
  readonly unit?: string;
  readonly source?: string;
  readonly asOf?: string;
  /** A contact that the party may not hold: where it does not, the cell says so and is a statement. */
  readonly contact?: 'email' | 'phone';
  /** Bought from a supplier, and its source says so. */
  readonly bought?: true;
}

/** Fields that stand together. `events`: as many rows, each with a date, as chance gives. */
export interface TopicPlan {
  readonly titles: readonly [string, ...string[]];
  readonly fields: readonly Field[];
  readonly events?: true;
}

export type Shape = 'long' | 'wide' | 'pairs';
/** `scan` is made of any party's answer when it is asked for: reading it takes seconds a page. */
export type Form = 'csv' | 'tsv' | 'txt' | 'xlsx' | 'html' | 'eml' | 'json' | 'docx' | 'pdf' | 'pdf-untagged' | 'scan';

/** As the party would issue it; with other words in another order; cut into more tables, sheets and pages. */
export const layouts = ['issued', 'renamed', 'split'] as const;

/** Besides these, in words that the reader was not made with in view: what it makes of an answer that nobody has seen. */
export type Layout = (typeof layouts)[number] | 'reworded';

export type Stance = 'holds' | 'denies';
export type Claims = Partial<Record<StatementTopic, Stance>>;

/** A sentence of a letter and what it says; none of it where it only sounds so. */
export interface Said {
  readonly text: string;
  readonly claims: Claims;
}

export interface PartyPlan {
  readonly name: string;
  readonly controller: string;
  readonly sender: string;
  readonly forms: readonly Form[];
  readonly shape: Shape;
  readonly topics: readonly TopicPlan[];
  readonly letter: (random: Random, person: Person) => readonly Said[];
}

export interface TrueFact {
  readonly label: string;
  readonly value: string;
  readonly dimension: Dimension;
}

/** What a perfect reader finds: each fact, and for each topic what the answer says of it; a topic not named is one it is silent about. */
export interface Truth {
  readonly facts: readonly TrueFact[];
  readonly statements: Claims;
}

export interface SyntheticAnswer {
  readonly party: string;
  readonly controller: string;
  readonly form: Form;
  readonly layout: Layout;
  readonly seed: number;
  readonly files: readonly AnswerFile[];
  readonly truth: Truth;
}
