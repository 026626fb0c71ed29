/** The sentences of findings in one language: the shape of `assets/locales/<lang>/findings.json`. */
import * as z from '#lib/core/zod.ts';

const sentences = z.record(z.string(), z.string());

/** `findings`: by kind and wording, the five sentences. `innocent`: by id. `phrases`: by slot, then by the slot's value.
 *  `dimensions`: the names of the attributes. A language may lack any of them. */
export const findingCatalogueSchema = z.object({
  findings: z.record(z.string(), z.record(z.string(), sentences)),
  innocent: sentences,
  phrases: z.record(z.string(), sentences),
  dimensions: sentences,
});
export type FindingCatalogue = z.infer<typeof findingCatalogueSchema>;

type Table<T> = Readonly<Record<string, T>>;

/** The first catalogue with the second's sentence wherever it has none. */
export function withFallback(first: FindingCatalogue, second: FindingCatalogue): FindingCatalogue {
  return {
    findings: merged(first.findings, second.findings, (a, b) => merged(a, b, filled)),
    innocent: filled(first.innocent, second.innocent),
    phrases: merged(first.phrases, second.phrases, filled),
    dimensions: filled(first.dimensions, second.dimensions),
  };
}

function filled(first: Table<string>, second: Table<string>): Record<string, string> {
  return { ...second, ...first };
}

function merged<T extends object>(first: Table<T>, second: Table<T>, join: (a: T, b: T) => T): Record<string, T> {
  const own = Object.entries(first).map(([key, value]) => {
    const other = second[key];
    return [key, other ? join(value, other) : value] as const;
  });
  return { ...second, ...Object.fromEntries(own) };
}
