/** Every letter in both languages: complete, courteous, citing only what the law room knows. */
import { describe, expect, it, test } from 'vitest';
import welsh from '#assets/locales/cy/letters.json' with { type: 'json' };
import english from '#assets/locales/en/letters.json' with { type: 'json' };
import { type LetterKind, letterKinds, requestItems } from '#lib/core/letter.ts';
import { articleById } from '#lib/law/articles.ts';
import type { LetterInput } from '#lib/sar/letters/letter.ts';
import { writeLetter } from '#lib/sar/letters/write-letter.ts';

function aLetter(kind: LetterKind, over: Partial<LetterInput> = {}, language: 'en' | 'cy' = 'en'): LetterInput {
  return {
    kind,
    form: {
      language,
      name: 'Alex Sample',
      address: '1 Sample Street, Sampletown\nZZ99 3VZ',
      reference: '',
      detail: '',
      missing: ['recipients', 'codes'],
    },
    caseFile: {
      controller: 'labour',
      confirmedAdvertisers: [],
      events: [
        { kind: 'request-sent', on: '2026-08-03' },
        { kind: 'answer-received', on: '2026-09-14' },
        { kind: 'complaint-sent', on: '2026-10-01' },
      ],
    },
    controllerName: 'Labour Party',
    post: null,
    corrections: [{ label: 'Age band', value: '35-44', truth: '28' }],
    today: '2026-11-26',
    ...over,
  };
}

const inBoth = letterKinds.flatMap((kind) => [[kind, 'en'] as const, [kind, 'cy'] as const]);

describe.each(inBoth)('the letter %s in %s', (kind, language) => {
  const letter = writeLetter(aLetter(kind, {}, language));

  it('says who writes to whom, when, and about what', () => {
    expect(letter.text).toMatch(/^Alex Sample\n1 Sample Street\nSampletown\nZZ99 3VZ\n\n(To|At): Labour Party/);
    expect(letter.text).toContain(language === 'en' ? '26 November 2026' : '26 Tachwedd 2026');
    expect(letter.text).toContain(`\n\n${letter.subject}\n\n`);
    expect(letter.text.endsWith('\nAlex Sample')).toBe(true);
  });

  it('cites provisions that are in the table, and at least one', () => {
    expect(letter.articles.length).toBeGreaterThan(0);
    for (const id of letter.articles) expect(articleById(id)).not.toBeNull();
  });

  it('leaves no slot open and no line that a mail program would break', () => {
    expect(letter.text).not.toMatch(/\{\w+\}|undefined|\n{3}/);
  });

  it('threatens nobody and accuses nobody', () => {
    expect(letter.text).not.toMatch(/illegal|unlawful|breach|\blie[ds]?\b|court|compensation|anghyfreithlon|llys\b/i);
  });

  it('fits on about a page', () => {
    expect(letter.text.length).toBeLessThan(3_200);
  });
});

test('the Welsh catalogue is complete, with the same slots', () => {
  const slots = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
  expect(Object.keys(welsh)).toEqual(Object.keys(english));
  for (const [key, text] of Object.entries(english)) {
    const other = Object.entries(welsh).find(([name]) => name === key)?.[1] ?? '';
    expect([key, slots(other)]).toEqual([key, slots(text)]);
  }
});

describe('an access request', () => {
  const letter = writeLetter(aLetter('access-request'));

  it.each(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])('asks for what Article 15(1)(%s) gives', (point) => {
    expect(letter.articles).toContain(`UK GDPR 15(1)(${point})`);
    expect(letter.text).toContain(`15(1)(${point})`);
  });

  it.each([
    /by name and not by kind/,
    /list or audience .* platform/,
    /code book, the scale/,
    /model .* its date/,
    /CSV or JSON/,
  ])('asks for %s', (asked) => expect(letter.text).toMatch(asked));

  it('names the last day, moved past Christmas', () => {
    expect(letter.text).toContain('if you receive this today, by 29 December 2026');
  });

  it('cites 15(1)(h) only so far as it applies', () => {
    expect(letter.text).toContain('(Article 15(1)(h) UK GDPR, so far as it applies)');
  });

  it.each([
    ['en', 'access-request', ['logic', 'automated']],
    ['en', 'incomplete', ['logic', 'automated']],
    ['cy', 'access-request', ['rhesymeg', 'awtomataidd']],
    ['cy', 'incomplete', ['resymeg', 'awtomataidd']],
  ] as const)('asks for decisions by machine and their logic (%s, %s)', (language, kind, words) => {
    const given = aLetter(kind, {}, language);
    const { text } = writeLetter({ ...given, form: { ...given.form, missing: ['scores'] } });
    for (const word of words) expect(text).toContain(word);
  });

  it('tells a local body that it is asked for itself', () => {
    const { caseFile } = aLetter('access-request');
    const local = writeLetter(aLetter('access-request', { caseFile: { ...caseFile, role: 'local' } }));
    expect(local.text).toContain('a body that decides by itself');
    expect(letter.text).not.toContain('a body that decides by itself');
  });
});

describe('what letters take from the case', () => {
  it('a reminder after the day names it, and what comes next', () => {
    const { text } = writeLetter(aLetter('reminder'));
    expect(text).toContain('due by 3 September 2026 (Article 12A UK GDPR). That day has passed.');
    expect(text).toContain('by 10 December 2026');
  });

  it('a reminder before the day only asks', () => {
    const { text, articles } = writeLetter(aLetter('reminder', { today: '2026-08-20' }));
    expect(text).toContain('Your answer is due by 3 September 2026');
    expect(articles).not.toContain('DPA 2018 s.164A');
  });

  it('a reminder while the clock stands still names no day', () => {
    const { caseFile } = aLetter('reminder');
    const events = [...caseFile.events, { kind: 'identity-asked', on: '2026-08-10' } as const];
    expect(writeLetter(aLetter('reminder', { caseFile: { ...caseFile, events } })).text).not.toContain('due by');
  });

  it('proof of identity counts as if nobody had asked for it', () => {
    const { caseFile } = aLetter('identity');
    const events = [
      ...caseFile.events,
      { kind: 'identity-asked', on: '2026-08-10' } as const,
      { kind: 'identity-given', on: '2026-08-20' } as const,
    ];
    expect(writeLetter(aLetter('identity', { caseFile: { ...caseFile, events } })).text).toContain(
      'due by 3 September 2026',
    );
  });

  it('a complaint without acknowledgement names the thirtieth day', () => {
    expect(writeLetter(aLetter('acknowledgement-overdue')).text).toContain('within 30 days, by 31 October 2026');
  });

  it('a notice under paragraph 22 leaves four weeks', () => {
    expect(writeLetter(aLetter('para22-notice')).text).toContain('the time until 24 December 2026');
  });

  it('an incomplete answer is told what is missing, each thing with its law', () => {
    const { form } = aLetter('incomplete');
    const { text } = writeLetter(aLetter('incomplete', { form: { ...form, missing: [...requestItems] } }));
    expect(text.match(/^\d+\. .*(;|\.)$/gm)?.length).toBe(requestItems.length);
  });

  it('a correction names what is recorded and what is true; or only that it is wrong', () => {
    const corrections = [
      { label: 'Age band', value: '35-44', truth: '28' },
      { label: 'Household', value: 'children', truth: null },
    ];
    const { text } = writeLetter(aLetter('rectification', { corrections }));
    expect(text).toContain('1. “Age band: 35-44” is not right. What is true: 28');
    expect(text).toContain('2. “Household: children” is not right.');
  });

  it.each([
    ['identity', '[what you enclose]'],
    ['rectification', '[what is wrong, and what is true]'],
    ['incomplete', '[what is missing]'],
  ] as const)('%s shows a gap where the user has said nothing', (kind, gap) => {
    const input = aLetter(kind, { corrections: [] });
    expect(writeLetter({ ...input, form: { ...input.form, missing: [] } }).text).toContain(gap);
  });

  it('a letter without a name shows where it goes', () => {
    const { form } = aLetter('erasure');
    expect(writeLetter(aLetter('erasure', { form: { ...form, name: ' ' } })).text).toMatch(/^\[your name\]\n/);
  });

  it('words with braces from the user stay as they are', () => {
    const { form } = aLetter('erasure');
    const { text } = writeLetter(
      aLetter('erasure', { form: { ...form, detail: 'notes {from} 2016', reference: 'A{b}' } }),
    );
    expect(text).toContain('notes {from} 2016');
    expect(text).toContain('Your reference: A{b}');
  });
});
