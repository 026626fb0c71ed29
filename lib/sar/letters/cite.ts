/** A provision as a letter names it in a sentence, taken from the law room's table. */
import { fillSlots } from '#lib/core/fill-slots.ts';
import { articleById } from '#lib/law/articles.ts';
import type { LetterCatalogue } from './letter-catalogue.ts';

/** `['UK GDPR 15(1)(a)', 'UK GDPR 15(1)(c)']` → `Articles 15(1)(a) and 15(1)(c) UK GDPR`, each act by itself, with "so far as
 *  it applies" where the table is not sure. Throws for a provision that is not in the table: a letter cites nothing unknown. */
export function cite(ids: readonly string[], words: LetterCatalogue): string {
  const known = ids.map((id) => existing(id));
  const said = joined(byAct(ids, words), words.cite_and_acts);
  return known.every(({ sure }) => sure === 'high') ? said : fillSlots(words.cite_so_far, { law: said });
}

const acts = [
  ['UK GDPR ', 'cite_gdpr'],
  ['DPA 2018 s.', 'cite_section'],
  ['DPA 2018 Sch 1 para ', 'cite_schedule'],
] as const;

function byAct(ids: readonly string[], words: LetterCatalogue): string[] {
  return acts.flatMap(([prefix, key]) => {
    const places = ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
    if (places.length === 0) return [];
    return [
      fillSlots(words[`${key}_${places.length === 1 ? 'one' : 'more'}`], { places: joined(places, words.cite_and) }),
    ];
  });
}

function joined(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : fillSlots(and, { first: parts.slice(0, -1).join(', '), last });
}

function existing(id: string) {
  const article = articleById(id);
  if (article === null) throw new Error(`a letter cites a provision that is not in the table: ${id}`);
  return article;
}
