/** The door for everybody who reads: pages import from here, inside live queries or without. */
export type { CountercanvassDb } from './db.ts';
export { type AdView, readAd } from './read-ad.ts';
export { type AdCursor, adCursor, type AdFilter, readAds } from './read-ads.ts';
export { heldBack, readAsking } from './read-asking.ts';
export { type CaseView, readCase, readCases, readFindings } from './read-cases.ts';
export { readEvidence } from './read-evidence.ts';
export { type PopupView, readCampaigners, readPopup } from './read-popup.ts';
export { readUnexplained } from './read-unexplained.ts';
export { readHealth, readIntegrity, readProblems, readSettings, readSpaceUsed } from './read-settings.ts';
