/** The catalogue of complaints: the languages fit each other. */
import { describe, expect, it } from 'vitest';
import welsh from '#assets/locales/cy/complaint.json' with { type: 'json' };
import english from '#assets/locales/en/complaint.json' with { type: 'json' };
import { complaintCatalogue } from '#lib/complaint/complaint-catalogue.ts';

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).toSorted();

describe('complaintCatalogue', () => {
  it('has every sentence in every language, in English where there is no Welsh', () => {
    expect(Object.keys(complaintCatalogue('cy')).toSorted()).toEqual(Object.keys(english).toSorted());
    expect(complaintCatalogue('en')).toEqual(english);
  });

  it('has in Welsh no sentence that English lacks, and in each the same slots', () => {
    const sentences = new Map<string, string>(Object.entries(english));
    for (const [key, text] of Object.entries<string>(welsh))
      expect(slotsOf(text)).toEqual(slotsOf(sentences.get(key) ?? `no such key: {${key}}`));
  });

  it('calls a page Welsh only when every sentence of it is', () => {
    const isWhole = Object.keys(welsh).length === Object.keys(english).length;
    expect(complaintCatalogue('cy').language).toBe(isWhole ? 'cy' : 'en');
  });

  it('has twelve months', () => {
    for (const language of ['en', 'cy'] as const)
      expect(complaintCatalogue(language).months.split('|')).toHaveLength(12);
  });
});
