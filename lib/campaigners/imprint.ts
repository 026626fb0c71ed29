/** Takes a "Paid for by" line or an imprint apart: who campaigns, who promotes; addresses are left out, for they name
 *  Labour Halls and Conservative Clubs. */
import { plainText } from './normalise.ts';

export interface ImprintClauses {
  /** "on behalf of …" (Welsh "ar ran …"): whose campaign it is. */
  readonly onBehalfOf: string | null;
  /** The promoter, or the whole text where it has no such form. */
  readonly promoter: string;
}

const behalf = / (?:on behalf of|for and on behalf of|ar ran) /i;
const opening = /(?:printed|published|promoted|hosted|hyrwyddwyd|cyhoeddwyd|argraffwyd)[a-z, ]{0,60}? (?:by|gan) /i;
const address =
  /(?: both| all)? (?:at|of|o|yn) (?=\d|the |both |p\.?o\.? |unit |flat |suite )|,? ?\b\d{1,5}[a-z]?,? (?=[a-z])|,? (?:both|all) (?:at|of) |,? c\/o /i;

/** Reads `text`; never fails: a text of no known form is its own promoter. */
export function readImprint(text: string): ImprintClauses {
  const plain = plainText(text).replaceAll(/\s+/g, ' ');
  const opened = opening.exec(plain);
  const body = opened === null ? plain : plain.slice(opened.index + opened[0].length);
  const split = behalf.exec(` ${body} `);
  if (split === null) return { onBehalfOf: null, promoter: withoutAddress(body) };
  const padded = ` ${body} `;
  return {
    promoter: withoutAddress(padded.slice(0, split.index).trim()),
    onBehalfOf: withoutAddress(padded.slice(split.index + split[0].length).trim()),
  };
}

function withoutAddress(clause: string): string {
  const cut = address.exec(clause);
  return cut === null || cut.index === 0 ? clause : clause.slice(0, cut.index);
}
