/** What a mail is, whichever program wrote it: the one shape that EML and MSG are read into. */
import type { Problem } from '#lib/core/problem.ts';

/** `headers`: label and value in the order in which a mail program shows them. `text` and `html`: its two bodies, either or
 *  both of which may be missing. `wrong`: what could not be read of the mail itself. */
export interface Mail {
  readonly headers: readonly (readonly [label: string, value: string])[];
  readonly text: string | null;
  readonly html: string | null;
  readonly parts: readonly MailPart[];
  readonly wrong: readonly Pick<Problem, 'kind' | 'seen'>[];
}

/** An attachment: a file, or a mail that stands unpacked in its outer one, as Outlook keeps them. */
export type MailPart =
  | { readonly name: string | null; readonly mimeType: string | null; readonly bytes: Uint8Array }
  | { readonly name: string; readonly mail: Mail };
