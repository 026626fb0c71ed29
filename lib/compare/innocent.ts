/** The innocent explanations that a finding must print: ids here, sentences in `assets/locales/<lang>/findings.json`. */

/** For a list match (facts on access requests and the law, section 6.4), all eight of them. */
export const listInnocent = [
  'matched-on-other-data',
  'other-controller',
  'agency-or-broker',
  'list-newer-than-answer',
  'members-search-missed',
  'different-person',
  'platform-text-generic',
  'named-systems-only',
] as const;

export const lookalikeInnocent = [
  'platform-built-it',
  'other-controller',
  'notice-explains',
  'platform-text-generic',
] as const;
export const valueInnocent = [
  'platform-own-data',
  'wide-audience',
  'record-outdated',
  'platform-text-generic',
] as const;
export const inaccurateInnocent = ['recorded-as-estimate', 'record-outdated', 'different-person', 'misread'] as const;
export const specialInnocent = ['told-them-yourself', 'segment-not-person', 'held-not-used', 'misread'] as const;
export const politicalInnocent = ['told-them-yourself', 'para-22-relied-on', 'notice-explains', 'misread'] as const;
export const codeInnocent = ['key-elsewhere', 'key-on-request', 'misread'] as const;
/** Comes first wherever a confirmation by name is among what a finding rests on. */
export const nameInnocent = ['known-by-name'] as const;
export const attributionInnocent = ['other-controller', 'not-yet-confirmed'] as const;
