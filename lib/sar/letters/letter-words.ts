/** The pen of a letter: its sentences in its language, with days and provisions in words. */
import { fillSlots, type Slots } from '#lib/core/fill-slots.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { parsePlainDate } from '#lib/law/plain-date.ts';
import { cite } from './cite.ts';
import type { LetterInput } from './letter.ts';
import { letterCatalogues, type LetterKey } from './letter-catalogue.ts';

/** A paragraph, or a numbered list. */
export type Block = string | { readonly items: readonly string[] };

/** A list whose members are parts of one sentence. */
export function clauses(items: readonly string[]): Block {
  return { items: items.map((item, index) => `${item}${index === items.length - 1 ? '.' : ';'}`) };
}

export interface LetterWords {
  readonly input: LetterInput;
  /** The sentence of a key; `law`: the provisions that stand in its slot `{law}`, which are noted as cited. */
  readonly say: (key: LetterKey, slots?: Slots, law?: readonly string[]) => string;
  readonly day: (date: PlainDate) => string;
  /** Every provision cited so far. */
  readonly cited: ReadonlySet<string>;
}

export function letterWords(input: LetterInput): LetterWords {
  const words = letterCatalogues[input.form.language];
  const cited = new Set<string>();
  return {
    input,
    cited,
    say: (key, slots = {}, law = []) => {
      for (const id of law) cited.add(id);
      return fillSlots(words[key], law.length === 0 ? slots : { ...slots, law: cite(law, words) });
    },
    day: (date) => {
      const parts = parsePlainDate(date);
      if (parts === null) return date;
      const month = words.months.split('|')[parts.month - 1] ?? parts.month;
      return fillSlots(words.date, { day: parts.day, month, year: parts.year });
    },
  };
}
