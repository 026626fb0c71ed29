/** The words of the badge, in the language that a mark brings. */
import cyAsk from '#assets/locales/cy/ask.json' with { type: 'json' };
import cyBadge from '#assets/locales/cy/badge.json' with { type: 'json' };
import cyNames from '#assets/locales/cy/names.json' with { type: 'json' };
import enAsk from '#assets/locales/en/ask.json' with { type: 'json' };
import enBadge from '#assets/locales/en/badge.json' with { type: 'json' };
import enNames from '#assets/locales/en/names.json' with { type: 'json' };
import type { AdMark } from '#lib/core/ad-mark.ts';
import { fillSlots, type Slots } from '#lib/core/fill-slots.ts';

type Language = AdMark['language'];
type Key = keyof typeof enBadge | keyof typeof enAsk;

export interface BadgeTexts {
  readonly t: (key: Key, slots?: Slots) => string;
  /** The name of a dimension or an operator. */
  readonly name: (kind: 'dimension' | 'operator', id: string) => string;
  /** The way to a platform's own explanation; null where it has none that is known. */
  readonly whyPath: (platform: string) => string | null;
}

const sentences: Record<Language, Readonly<Record<Key, string>>> = {
  en: { ...enBadge, ...enAsk },
  cy: { ...cyBadge, ...cyAsk },
};
const names: Record<Language, Readonly<Record<string, string>>> = { en: enNames, cy: cyNames };

export function badgeTexts(language: Language): BadgeTexts {
  return {
    t: (key, slots = {}) => fillSlots(sentences[language][key], slots),
    name: (kind, id) => named(language, `${kind}.${id}`) ?? spoken(id),
    whyPath: (platform) => named(language, `whyPath.${platform}`),
  };
}

const named = (language: Language, key: string): string | null => names[language][key] ?? names.en[key] ?? null;

/** An id that has no name, made readable: `issue_position.climate` → `climate`. */
function spoken(id: string): string {
  return id.replace(/^issue_position\./, '').replaceAll(/[._-]/g, ' ');
}
