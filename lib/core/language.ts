/** The languages that pages, letters and complaints are written in, as BCP 47 tags. */
export type Language = 'en' | 'cy';
