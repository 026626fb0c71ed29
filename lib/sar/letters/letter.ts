/** What letters are made from, and what comes out. */
import type { CaseFile } from '#lib/core/case-file.ts';
import type { LetterForm, LetterKind } from '#lib/core/letter.ts';
import type { PlainDate } from '#lib/core/time.ts';

/** Something that the controller records and that is not right; `truth` is null where the user would rather not say. */
export interface Correction {
  readonly label: string;
  readonly value: string;
  readonly truth: string | null;
}

/** `controllerName` is how the controller is addressed; `post` its address where it is known, for a letter on paper. `today` is the
 *  date of the letter. `corrections` are printed by a rectification alone. */
export interface LetterInput {
  readonly kind: LetterKind;
  readonly form: LetterForm;
  readonly caseFile: CaseFile;
  readonly controllerName: string;
  readonly post: string | null;
  readonly corrections: readonly Correction[];
  readonly today: PlainDate;
}

/** A finished letter in plain text, lines ended by `\n`, paragraphs set apart by an empty line. `articles`: every provision that
 *  it cites, as `law/articles.ts` has it. */
export interface Letter {
  readonly kind: LetterKind;
  readonly subject: string;
  readonly text: string;
  readonly articles: readonly string[];
}
