/** Letters in the store: a draft is kept and replaced; sending one notes the day, keeps the text and lets the draft go. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { LetterDraft, SentLetter } from '#lib/core/letter.ts';
import { readAnyDraft, readLetterDraft, readSentLetters } from '#lib/store/read.ts';
import { deleteLetterDraft, deleteSentLetter, recordLetterSent, saveLetterDraft } from '#lib/store/write-letter.ts';
import { saveCase } from '#lib/store/write-case.ts';
import { aStore } from './a-store.ts';

const draft: LetterDraft = {
  controller: 'labour',
  kind: 'access-request',
  form: { language: 'en', name: 'Alex Sample', address: '', reference: '', detail: '', missing: [] },
  edited: null,
};

const sent: SentLetter = {
  controller: 'labour',
  kind: 'access-request',
  sentOn: '2026-08-03',
  channel: 'email',
  subject: 'Request',
  text: 'Please …',
  files: ['passport-covered.png'],
};

it('a draft is kept, replaced and thrown away', async () => {
  const { context, db } = aStore();
  await saveLetterDraft(context, draft);
  await saveLetterDraft(context, { ...draft, edited: 'My own words' });
  expect(await readLetterDraft(db, 'labour', 'access-request')).toMatchObject({ edited: 'My own words' });
  expect((await readAnyDraft(db))?.form.name).toBe('Alex Sample');
  await deleteLetterDraft(context, 'labour', 'access-request');
  expect(await readLetterDraft(db, 'labour', 'access-request')).toBeNull();
});

it('sending notes the day with its channel and files, and lets the draft go', async () => {
  const { context, db } = aStore();
  await saveCase(context, {
    controller: 'labour',
    confirmedAdvertisers: [{ platform: 'facebook', id: '1' }],
    events: [{ kind: 'identity-asked', on: '2026-08-10' }],
    nation: 'scotland',
  });
  await saveLetterDraft(context, draft);
  await recordLetterSent(context, sent);
  await recordLetterSent(context, { ...sent, text: 'Please again …' });
  expect(await db.cases.get('labour')).toEqual({
    controller: 'labour',
    confirmedAdvertisers: [{ platform: 'facebook', id: '1' }],
    nation: 'scotland',
    events: [
      { kind: 'request-sent', on: '2026-08-03', channel: 'email', files: ['passport-covered.png'] },
      { kind: 'identity-asked', on: '2026-08-10' },
    ],
  });
  const letters = await readSentLetters(db, 'labour');
  expect(letters.map(({ text }) => text)).toEqual(['Please again …']);
  expect(await readLetterDraft(db, 'labour', 'access-request')).toBeNull();
  await deleteSentLetter(context, letters[0]?.id ?? '');
  expect(await readSentLetters(db, 'labour')).toEqual([]);
  expect((await db.cases.get('labour'))?.events.length).toBe(2);
});

it('two letters that are the same event on one day leave the files of both', async () => {
  const { context, db } = aStore();
  await recordLetterSent(context, { ...sent, kind: 'reminder', files: ['a.pdf'] });
  await recordLetterSent(context, { ...sent, kind: 'acknowledgement-overdue', files: ['b.pdf'], channel: 'post' });
  expect((await db.cases.get('labour'))?.events).toEqual([
    { kind: 'reminder-sent', on: '2026-08-03', channel: 'post', files: ['a.pdf', 'b.pdf'] },
  ]);
  expect((await readSentLetters(db, 'labour')).map(({ kind }) => kind).toSorted()).toEqual([
    'acknowledgement-overdue',
    'reminder',
  ]);
});

it('what was sent to one controller is not shown with another', async () => {
  const { context, db } = aStore();
  await recordLetterSent(context, sent);
  expect(await readSentLetters(db, 'snp')).toEqual([]);
});
