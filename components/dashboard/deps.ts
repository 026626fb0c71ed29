/** What the dashboard is handed by its entry point, because a component may not reach for it itself. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageDrawer } from '#lib/core/answer-page.ts';
import type { RequestItem } from '#lib/core/letter.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import type { FactChange } from '#lib/core/correction.ts';
import type { LintItem } from '#lib/core/lint.ts';
import type { LintInput } from '#lib/sar/lint/lint-input.ts';
import type { FactEdit } from '#lib/sar/profile/change-fact.ts';
import type { ScanProgress } from '#lib/sar/formats/scan/scan-tools.ts';
import type { Letter, LetterInput } from '#lib/sar/letters/letter.ts';
import type { MailLink } from '#lib/sar/letters/mail-link.ts';
import type { TypedFact, TypedStatement } from '#lib/sar/profile/typed.ts';
import type { Answer } from '#lib/sar/read-answer.ts';

/** `password`: for files that are locked. `person`: the user's own name. `onScan` is told which scanned page is read; `scanSignal` ends
 *  the reading of scans. */
export interface ReadOptions {
  readonly password?: string;
  readonly person?: string;
  readonly onScan?: (progress: ScanProgress) => void;
  readonly scanSignal?: AbortSignal;
}

export interface DashboardDeps {
  /** Reads the files of one answer together in a worker; what each of them says comes back, in their order, as facts,
   *  statements, remainders and problems, under the name by which these cite the file. */
  readonly importAnswers: (
    files: readonly File[],
    controller: string,
    options?: ReadOptions,
  ) => Promise<readonly { readonly name: string; readonly answer: Answer }[]>;
  /** Keeps the file of a stored answer. */
  readonly keepFile: (answer: string, file: File) => Promise<'kept' | 'no-answer' | 'no-room'>;
  /** Draws pages of kept files, in a worker that ends with `close`. */
  readonly createPageDrawer: () => PageDrawer;
  /** Files over this size are not read. */
  readonly maxAnswerBytes: number;
  /** A fact as the user typed it, with an id and the place `(typed)`. */
  readonly typedFact: (typed: TypedFact) => ProfileFact;
  /** What a fact becomes when the user says that it was read wrongly. */
  readonly changeFact: (fact: ProfileFact, edit: FactEdit) => FactChange;
  /** What the law requires of an answer against what is there. */
  readonly lintAnswer: (input: LintInput) => readonly LintItem[];
  readonly typedStatement: (typed: TypedStatement) => ControllerStatement;
  readonly writeLetter: (input: LetterInput) => Letter;
  readonly mailLink: (to: string, letter: Pick<Letter, 'subject' | 'text'>) => MailLink;
  /** What an answer seems to lack. */
  readonly missingItems: (
    statements: readonly ControllerStatement[],
    facts: readonly ProfileFact[],
  ) => readonly RequestItem[];
}

const DepsContext = createContext<DashboardDeps | null>(null);
export const DepsProvider = DepsContext.Provider;

export function useDeps(): DashboardDeps {
  const deps = useContext(DepsContext);
  if (deps === null) throw new Error('a dashboard component stands outside DepsProvider');
  return deps;
}
