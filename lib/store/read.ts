/** The door for everybody who reads: pages import from here, inside live queries or without. */
export type { CountercanvassDb } from './db.ts';
export { type AdView, readAd } from './read-ad.ts';
export { type AdCursor, adCursor, type AdFilter, readAds } from './read-ads.ts';
export { heldBack, readAsking } from './read-asking.ts';
export { type CaseView, type CorrectedAnswers, readCase, readCases, readFindings } from './read-cases.ts';
export { readCheck, readSheets } from './read-check.ts';
export { readAnyDraft, readLetterDraft, readSentLetters } from './read-letters.ts';
export { readEvidence } from './read-evidence.ts';
export { type PictureUse, readPicture, readPicturesOf, readPictureUse } from './read-picture.ts';
export { adsOf, readHealth, readSiteHealth, type SiteHealth } from './read-health.ts';
export { type PopupView, readCampaigners, readPopup } from './read-popup.ts';
export { readSample, sampleFileOf } from './read-sample.ts';
export { readCheckedAt, readIntegrity, readProblems, readSettings, readSpaceUsed } from './read-settings.ts';
export { readUnexplained } from './read-unexplained.ts';
