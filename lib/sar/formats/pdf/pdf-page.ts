/** What the adapter gives of a PDF: plain data, so that everything after it knows no library. */
import type { Box } from '#lib/core/where.ts';
import type { Pixels } from '#lib/sar/formats/scan/picture.ts';
import type { ScanTools } from '#lib/sar/formats/scan/scan-tools.ts';

/** A text as the page draws it, in points. `left`, `right` run along the line of text and `baseline` grows downwards, whichever way
 *  the text is turned; `turn` says by how many degrees (clockwise, 0-359), and `box` is where it is seen on the page. `mark` is the
 *  marked content that it stands in; null where none has a name. `isArtifact`: the file says that it is no content. */
export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly turn: number;
  readonly box: Box;
  readonly font: string;
  readonly mark: string | null;
  readonly isArtifact: boolean;
}

/** The structure that a tagged file gives a page; a leaf names a piece's `mark`. A cell of a table is
 *  `columns` wide and `rows` high. */
export interface TagNode {
  readonly role: string;
  readonly columns: number;
  readonly rows: number;
  readonly children: readonly (TagNode | { readonly mark: string })[];
}

/** A straight line that the page draws, level or upright, in points from the top left of the page. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a page draws besides text. `imageShare`: the part of the page that its images cover, 0-1. */
export interface Drawing {
  readonly rules: readonly Rule[];
  readonly imageShare: number;
}

/** `tags` and `draw` are asked only where they are needed: with each page the library gives the whole of every table that it has a part
 *  of, and what is drawn takes as long as the text itself. `tags` is null for a page without structure, and where the structure of
 *  the pages before was too large to go on with. `paint` gives the page as a picture, so many pixels for each point; only a page of a
 *  file can. `sureIn`: for a page whose text was recognised, how sure what stands in a box is. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
  readonly tags: () => Promise<TagNode | null>;
  readonly draw: () => Promise<Drawing>;
  readonly paint?: (tools: Pick<ScanTools, 'surface'>, scale: number) => Promise<Pixels>;
  readonly sureIn?: (box: Box) => number | null;
}

/** A page as it looks; `width` and `height` are the page's own in points, in which boxes count. */
export interface DrawnPage {
  readonly surface: OffscreenCanvas;
  readonly width: number;
  readonly height: number;
}

/** `isCutOff`: its end is lost, and perhaps pages with it. */
export interface PdfFile {
  readonly pageCount: number;
  readonly isCutOff: boolean;
  readonly hasScripts: boolean;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Page 1 is the first. Rejects where the page is broken. */
  readonly page: (number: number) => Promise<PdfPage>;
  /** The same page, drawn; in browsers alone. */
  readonly picture: (number: number) => Promise<DrawnPage>;
  readonly close: () => Promise<void>;
}
