/** The words of the dialog "Why am I seeing this ad?": its title, and what in it is no reason. In English, the only language in which
 *  any of them is documented; in others the dialog is known by its way to the ad settings. */

/** One part of the dialog as drawn; lines inside it are kept apart. */
export interface Block {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly text: string;
}

export const isExplanationTitle = (text: string): boolean =>
  /^why (?:am i|are you|you[’']re) seeing this ad\b/i.test(text);

/** The page with the settings of ads, to which the dialog leads. */
export const isAdSettings = (address: string): boolean =>
  /^https:\/\/www\.linkedin\.com\/(?:mypreferences|psettings)\/[^?#]*(?:\bads?\b|advertis)/i.test(address);

/** What the dialog says besides reasons: its title, introductions, ways to settings and profile, the question whether it helped. */
const furniture =
  /^(?:why (?:am i|are you|you[’']re) seeing this ad\b|(?:manage|change|update|adjust|review|see|view|go to|learn|find out|hide|report|close|dismiss|done|got it|cancel|back|ok)\b|is this (?:information|ad) (?:helpful|relevant)|was this helpful|thanks? for|yes$|no$|(?:your )?(?:ad|advertising) (?:settings|preferences)\b|(?:linkedin )?(?:uses|shows|personali[sz]es) |you (?:can|may|control) |(?:this ad|these ads|ads) (?:is|was|are|were|may be|might be) (?:shown|based|personali[sz]ed|selected)\b.*(?:following|below|:)\s*\.?$|(?:the )?advertiser (?:wants|wanted|chose|is trying|is looking|targeted)\b.*(?:following|below|:)\s*\.?$|(?:reasons?|about this ad|about the advertiser|details)\s*:?$)/i;

export const isFurniture = (text: string): boolean => furniture.test(text.replaceAll('\n', ' '));

const advertiser =
  /^(?:(?:this ad (?:is|was) (?:from|by|paid for by|shown by)|advertiser|paid for by|promoted by)\b[:\s]\s*)(\S.{0,298}?)\.?$/i;

/** Who shows the ad, where a text says that and nothing else; null for any other. */
export const advertiserIn = (text: string): string | null => advertiser.exec(text.replaceAll('\n', ' '))?.[1] ?? null;
