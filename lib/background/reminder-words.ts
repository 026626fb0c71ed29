/** What a reminder says. It names neither party nor matter: a notification is seen by whoever looks at the screen. */
import welsh from '#assets/locales/cy/reminders.json' with { type: 'json' };
import english from '#assets/locales/en/reminders.json' with { type: 'json' };
import { fillSlots } from '#lib/core/fill-slots.ts';
import type { Language } from '#lib/core/language.ts';
import { parsePlainDate } from '#lib/law/plain-date.ts';
import type { Reminder } from '#lib/law/reminders.ts';

const catalogues = { en: english, cy: welsh } as const;

export function reminderWords(
  { occasion, dueOn }: Pick<Reminder, 'occasion' | 'dueOn'>,
  language: Language,
): { readonly title: string; readonly message: string } {
  const words = catalogues[language];
  const parts = parsePlainDate(dueOn);
  const day = parts === null ? dueOn : `${parts.day} ${words.months.split('|')[parts.month - 1]} ${parts.year}`;
  return { title: words.title, message: fillSlots(words[occasion], { day }) };
}
