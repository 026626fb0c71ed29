/** The version of LinkedIn's parsers; raised with every change of what they read, so that records tell how they were made. */
export const parserVersion = 'linkedin-1';
