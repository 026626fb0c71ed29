/** The language of the page, and everything that depends on it, for every component below. */
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '#lib/core/language.ts';
import { nameOf, type Slots, text, type TextKey } from './catalogue.ts';
import { ago, formatDate, formatDateTime, formatPlainDate } from './format.ts';

export interface Texts {
  readonly language: Language;
  readonly t: (key: TextKey, slots?: Slots) => string;
  /** The name of a piece of data; its id where we have none. */
  readonly name: (kind: NameKind, id: string) => string;
  readonly date: (at: string) => string;
  readonly dateTime: (at: string) => string;
  readonly day: (plainDate: string) => string;
  readonly ago: (at: string, now: number) => string;
}

type NameKind =
  | 'platform'
  | 'whyPath'
  | 'dimension'
  | 'party'
  | 'operator'
  | 'sign'
  | 'family'
  | 'surface'
  | 'via'
  | 'topic'
  | 'stance'
  | 'kind'
  | 'scale'
  | 'strength'
  | 'finding'
  | 'problem'
  | 'request'
  | 'event'
  | 'letter'
  | 'channel'
  | 'nation'
  | 'role'
  | 'item'
  | 'about'
  | 'limit'
  | 'fault'
  | 'answerKind'
  | 'answerReason'
  | 'whose'
  | 'notKept';

export function textsIn(language: Language): Texts {
  const t = (key: TextKey, slots: Slots = {}): string => text(language, key, slots);
  return {
    language,
    t,
    name: (kind, id) => nameOf(language, kind, id) ?? spoken(kind, id),
    date: (at) => formatDate(at, language),
    dateTime: (at) => formatDateTime(at, language),
    day: (plainDate) => formatPlainDate(plainDate, language),
    ago: (at, now) => {
      const past = ago(at, now);
      if (past.unit === 'date') return formatDate(at, language);
      return past.unit === 'now' ? t('common.agoNow') : t(`common.ago_${past.unit}`, { n: past.n });
    },
  };
}

/** An id of ours made readable: `issue_position.climate` → `climate`, `yorkshire-party` → `Yorkshire Party`. */
function spoken(kind: NameKind, id: string): string {
  if (kind === 'dimension') return id.replace(/^issue_position\./, '').replaceAll(/[._]/g, ' ');
  if (kind !== 'party') return id.replaceAll(/[._-]/g, ' ');
  return id.replaceAll(
    /(^|-)(\p{L})/gu,
    (_, dash: string, letter: string) => (dash === '' ? '' : ' ') + letter.toUpperCase(),
  );
}

const TextsContext = createContext<Texts>(textsIn('en'));
export const TextsProvider = TextsContext.Provider;

/** The texts of the page's language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}

/** The texts of a language, made once per language. */
export function useTextsIn(language: Language): Texts {
  return useMemo(() => textsIn(language), [language]);
}
