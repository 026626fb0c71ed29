/** The version of Reddit's parser; raised with every change of what it reads, so that records tell how they were made. */
export const parserVersion = 'reddit-1';
