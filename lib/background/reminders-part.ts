/** Reminds of time limits by the browser's notifications, each occasion once, and not in the middle of the night. */
import type { Language } from '#lib/core/language.ts';
import { type Reminder, remindersOn } from '#lib/law/reminders.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { readSettings } from '#lib/store/read-settings.ts';
import type { WriteContext } from '#lib/store/write-context.ts';
import { readShownReminders, rememberReminders } from '#lib/store/write-reminders.ts';
import { remindFromHour } from './next-alarm.ts';
import { reminderWords } from './reminder-words.ts';

export interface NotifyApi {
  /** The browser's own language, as a BCP 47 tag. */
  language(): string;
  notify(id: string, title: string, message: string): Promise<void>;
  /** Takes it away: a browser may leave it standing after it was clicked. */
  clear(id: string): Promise<void>;
}

export interface RemindersPart {
  /** Shows what is due now, and remembers it. */
  remind(): Promise<void>;
}

export function createRemindersPart(context: WriteContext, api: NotifyApi): RemindersPart {
  return {
    remind: async () => {
      const now = new Date(context.now());
      if (now.getHours() < remindFromHour) return;
      const due = remindersOn(await context.db.cases.toArray(), plainDateOf(now));
      const shown = await readShownReminders(context.db);
      const fresh = due.filter(({ id }) => !shown.includes(id));
      if (fresh.length === 0) return;
      const { language } = await readSettings(context.db);
      const spoken = language ?? (api.language().toLowerCase().startsWith('cy') ? 'cy' : 'en');
      for (const reminder of fresh) await show(api, reminder, spoken);
      // Only what is still due is remembered, so that the list stays short.
      await rememberReminders(
        context,
        due.map(({ id }) => id),
      );
    },
  };
}

async function show(api: NotifyApi, reminder: Reminder, language: Language): Promise<void> {
  const { title, message } = reminderWords(reminder, language);
  await api.notify(reminder.id, title, message);
}

/** The controller that a notification is about, by its id; null for a notification that is no reminder. */
export function controllerOfReminder(id: string): string | null {
  const [controller = '', ...rest] = id.split('|');
  return rest.length === 3 && controller !== '' ? controller : null;
}
