/** What the second stage makes of cells: values with their labels, passages of text, and the answer's own lists of codes. */
import type { Problem } from '#lib/core/problem.ts';
import type { Where } from '#lib/core/where.ts';

/** One value with all that stood around it. `cells` names every cell it was read from, headings included. */
export interface LabelledValue {
  readonly label: string;
  readonly value: string;
  readonly category: string | null;
  readonly unit: string | null;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly meaning: string | null;
  readonly kindWords: string | null;
  readonly where: Where;
  readonly cells: readonly string[];
  /** The row of a table that seems to hold several people. */
  readonly row?: number;
}

/** Lines of text that belong together, one line a cell (or a row put together again). */
export interface Passage {
  readonly lines: readonly PassageLine[];
}

export interface PassageLine {
  readonly text: string;
  readonly where: Where;
  readonly cells: readonly string[];
}

/** One row of the answer's own list of codes. `field`: named beside the code; `title`: what stands above the list. */
export interface CodeMeaning {
  readonly field: string | null;
  readonly title: string | null;
  readonly code: string;
  readonly meaning: string;
  readonly where: Where;
  readonly cells: readonly string[];
}

export interface Layout {
  readonly values: readonly LabelledValue[];
  readonly passages: readonly Passage[];
  readonly codes: readonly CodeMeaning[];
  readonly problems: readonly Problem[];
}

export const emptyLayout: Layout = { values: [], passages: [], codes: [], problems: [] };
