/** A complaint while it is written: the input, what it cites, and the words it is written in. */
import { fillSlots, type Slots } from '#lib/core/fill-slots.ts';
import type { Language } from '#lib/core/language.ts';
import { contacts } from '#lib/law/contacts.ts';
import { citationsOf, type Citations } from './citations.ts';
import type { ComplaintCatalogue, ComplaintInput } from './complaint-input.ts';
import { formatDate } from './format-date.ts';
import { inlineText } from './inline-text.ts';

export type WordKey = keyof ComplaintCatalogue;

export interface Draft {
  readonly input: ComplaintInput;
  readonly cited: Citations;
  readonly controllerName: string;
  readonly language: Language;
  /** The sentence of a key; every slot is made safe to stand inside a sentence. */
  readonly say: (key: WordKey, slots?: Slots) => string;
  /** A day in words. */
  readonly day: (date: string) => string;
}

export function draftOf(input: ComplaintInput): Draft {
  const { catalogue } = input;
  const contact = contacts.find((entry) => entry.controller === input.caseFile.controller);
  return {
    input,
    cited: citationsOf(input),
    language: catalogue.language === 'cy' ? 'cy' : 'en',
    controllerName: inlineText(input.controllerName ?? contact?.name ?? input.caseFile.controller),
    say: (key, slots = {}) => fillSlots(catalogue[key], safe(slots)),
    day: (date) => formatDate(date, catalogue),
  };
}

/** The day of the first (or last) event of a kind in the case, null where there is none. */
export function eventOn(
  draft: Draft,
  kind: ComplaintInput['caseFile']['events'][number]['kind'],
  which: 'first' | 'last' = 'first',
): string | null {
  const days = draft.input.caseFile.events
    .filter((event) => event.kind === kind)
    .map((event) => event.on)
    .toSorted();
  return days.at(which === 'first' ? 0 : -1) ?? null;
}

function safe(slots: Slots): Slots {
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [name, typeof value === 'string' ? inlineText(value, 2000) : value]),
  );
}
