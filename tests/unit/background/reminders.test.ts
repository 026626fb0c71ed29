/** Reminders: at a decent hour, each occasion once, without a party's name, in the user's language. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { setSetting } from '#lib/store/write-settings.ts';
import { saveCase } from '#lib/store/write-case.ts';
import { aBackground } from './a-background.ts';

async function asked() {
  const test = aBackground();
  await saveCase(test.store.context, {
    controller: 'labour',
    confirmedAdvertisers: [],
    events: [{ kind: 'request-sent', on: '2026-08-03' }],
  });
  const at = (day: string, hour: number): void => {
    test.store.clock = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00`).toISOString();
  };
  return { ...test, at };
}

it('come once for each occasion, from nine in the morning on', async () => {
  const { background, notified, at } = await asked();
  const days: readonly (readonly [string, number])[] = [
    ['2026-08-20', 9],
    ['2026-08-27', 0],
    ['2026-08-27', 9],
    ['2026-08-28', 9],
    ['2026-09-02', 12],
    ['2026-09-04', 9],
    ['2026-09-05', 9],
  ];
  for (const [day, hour] of days) {
    at(day, hour);
    await background.onAlarm();
  }
  expect(notified.map(([id]) => id)).toEqual([
    'labour|response|2026-09-03|7',
    'labour|response|2026-09-03|1',
    'labour|response|2026-09-03|over',
  ]);
  expect(notified.map(([, message]) => message).join(' ')).not.toMatch(/labour/i);
});

it('come when the browser starts later in the day, in Welsh where the user wants it', async () => {
  const { background, notified, at, store } = await asked();
  await setSetting(store.context, { key: 'language', value: 'cy' });
  at('2026-09-04', 14);
  await background.onStartup();
  expect(notified.map(([, message]) => message)).toEqual([
    'Mae’r diwrnod 3 Medi 2026 wedi mynd heibio. Agorwch Countercanvass i weld beth y gallwch ei wneud.',
  ]);
});

it('go away and lead to the case when they are clicked', async () => {
  const { background, pages, cleared } = await asked();
  await background.onNotificationClicked('labour|response|2026-09-03|over');
  await background.onNotificationClicked('something else');
  expect(pages).toEqual(['dashboard.html#/answers/labour']);
  expect(cleared).toEqual(['labour|response|2026-09-03|over']);
});
