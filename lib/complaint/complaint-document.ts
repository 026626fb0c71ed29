/** The complaint as a document without a form: sections of blocks, which HTML, JSON and text are made from. */
import type { PictureMediaType } from '#lib/core/picture.ts';
import type { ComplaintStage } from './complaint-input.ts';

/** A name with what belongs to it; `url` where the text is a link (http or https, checked when drawn); `refs` where it
 *  consists of anchors of this document. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
  readonly url?: string;
  readonly refs?: readonly string[];
}

/** `quote`: the words of somebody else. `anchor`: the short name by which other places cite the block (`A1`, `E3`, `F2`). */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly label: string | null;
      readonly items: readonly string[];
    }
  | { readonly kind: 'details'; readonly rows: readonly LabelledText[] }
  | PictureBlock
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly TableRow[];
    }
  | {
      readonly kind: 'group';
      readonly anchor: string;
      readonly recordId: string;
      readonly heading: string;
      readonly blocks: readonly Block[];
    };

/** `base64` are the bytes themselves, so that the document needs nothing from elsewhere; `sha256` is theirs. */
export interface PictureBlock {
  readonly kind: 'picture';
  readonly recordId: string;
  readonly mediaType: PictureMediaType;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
  readonly base64: string;
  readonly alt: string;
  readonly caption: string;
}

/** The first cell is the row's heading; `anchor` and `recordId` where the row is an extract that others cite. */
export interface TableRow {
  readonly anchor: string | null;
  readonly recordId: string | null;
  readonly cells: readonly string[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** One field of the regulator's form, with the text to be pasted; an empty text is the complainant's to fill in. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly maxChars: number | null;
  /** The limit in words, null where the field has none that we know. */
  readonly limit: string | null;
}

/** A file that goes with the complaint and whose hash it states. */
export interface Annex {
  readonly name: string;
  readonly text: string;
}

export interface ComplaintDocument {
  readonly documentVersion: 1;
  readonly stage: ComplaintStage;
  readonly language: string;
  readonly controller: string;
  readonly madeOn: string;
  readonly title: string;
  readonly letterhead: readonly LabelledText[];
  readonly sections: readonly Section[];
  /** What to do with the form's texts; empty where there is no form. */
  readonly formIntro: string;
  readonly formFields: readonly FormField[];
  readonly annexes: readonly Annex[];
}
