/** The text that tells of ads or explanations in what Facebook sends; looked for before anything is parsed. */

/** Values that have not been renamed in anything seen since 2022, and names of fields, which change by account (facts on
 *  Meta, 1.3). */
const adMarkers =
  /SponsoredData|StorySponsored|AdStyleRender|AdsSideFeedUnit|SEARCH_ADS|client_token|lbl_adv_iden|rhc_ad|HIDE_AD_XOUT|instream_video_ads|"story_type":\s*"AD"|"[A-Za-z]{2}@[\w-]{40}/;

export const hasAdMarker = (text: string): boolean => adMarkers.test(text);

/** The answer to "Why am I seeing this ad?". */
export const hasExplanationMarker = (text: string): boolean => /waist_targeting_data|waist_ui_type/.test(text);

/** True for the name of a request that asks for the explanation. */
export const isExplanationRequest = (name: string | null): boolean =>
  name !== null && /WAIST.*Dialog|AdPrefs.*Dialog|AdsPref.*Dialog/i.test(name);
