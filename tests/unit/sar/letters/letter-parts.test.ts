/** What stands beside letters: links that open a mail program, what an answer seems to lack, provisions in words. */
import { describe, expect, it } from 'vitest';
import { cite } from '#lib/sar/letters/cite.ts';
import { letterCatalogues } from '#lib/sar/letters/letter-catalogue.ts';
import { mailLink } from '#lib/sar/letters/mail-link.ts';
import { missingItems } from '#lib/sar/letters/missing-items.ts';

describe('a link to the mailbox', () => {
  it('carries address, subject and text, with lines as mail has them', () => {
    const { whole, bare, isLong } = mailLink('dpo@example.org', { subject: 'A & B', text: 'Tŷ\n\n100 % = 1?' });
    expect(whole).toBe('mailto:dpo@example.org?subject=A%20%26%20B&body=T%C5%B7%0D%0A%0D%0A100%20%25%20%3D%201%3F');
    expect(bare).toBe('mailto:dpo@example.org?subject=A%20%26%20B');
    expect(isLong).toBe(false);
    expect(decodeURIComponent(new URL(whole).search)).toContain('Tŷ\r\n\r\n100 % = 1?');
  });

  it('says when a mail program may cut it off, counted as it is written', () => {
    expect(mailLink('', { subject: '', text: 'a'.repeat(1900) }).isLong).toBe(false);
    expect(mailLink('', { subject: '', text: 'ŵ'.repeat(400) }).isLong).toBe(true);
  });

  it('cannot be given more than one address or another field by what was typed', () => {
    expect(mailLink('a@example.org?bcc=b@example.org', { subject: 'x', text: '' }).bare).toBe(
      'mailto:a@example.org%3Fbcc%3Db@example.org?subject=x',
    );
  });
});

describe('what an answer seems to lack', () => {
  const says = (about: 'recipients' | 'retention' | 'source' | 'rights', stance: 'holds' | 'silent') =>
    ({ about, stance, recipients: null }) as const;

  it('is what it is silent about, in the order of a request', () => {
    expect(missingItems([says('source', 'silent'), says('rights', 'silent'), says('retention', 'holds')], [])).toEqual([
      'rights',
      'complaint',
      'source',
    ]);
  });

  it('are the recipients where it names their kind alone', () => {
    const kindOnly = { about: 'recipients', stance: 'holds', recipients: 'category' } as const;
    const named = { about: 'platform_sharing', stance: 'holds', recipients: 'named' } as const;
    expect(missingItems([kindOnly], [])).toEqual(['recipients']);
    expect(missingItems([kindOnly, named], [])).toEqual([]);
  });

  it('are codes that nobody explains, and not plain words', () => {
    expect(missingItems([], [{ explained: false, scale: 'code' }])).toEqual(['codes']);
    expect(missingItems([], [{ explained: false, scale: 'text' }])).toEqual([]);
  });
});

describe('a provision in words', () => {
  it.each([
    [['UK GDPR 16'], 'Article 16 UK GDPR', 'Erthygl 16 GDPR y DU'],
    [
      ['UK GDPR 5(1)(c)', 'UK GDPR 5(1)(d)', 'UK GDPR 5(1)(e)'],
      'Articles 5(1)(c), 5(1)(d) and 5(1)(e) UK GDPR',
      'Erthyglau 5(1)(c), 5(1)(d) a 5(1)(e) GDPR y DU',
    ],
    [
      ['UK GDPR 77', 'DPA 2018 s.165'],
      'Article 77 UK GDPR and section 165 of the Data Protection Act 2018',
      'Erthygl 77 GDPR y DU ac adran 165 o Ddeddf Diogelu Data 2018',
    ],
    [
      ['UK GDPR 15(1)(h)'],
      'Article 15(1)(h) UK GDPR, so far as it applies',
      'Erthygl 15(1)(h) GDPR y DU, i’r graddau y mae’n berthnasol',
    ],
  ])('%j', (ids, english, welsh) => {
    expect(cite(ids, letterCatalogues.en)).toBe(english);
    expect(cite(ids, letterCatalogues.cy)).toBe(welsh);
  });

  it('is refused where the table does not have it', () => {
    expect(() => cite(['UK GDPR 99'], letterCatalogues.en)).toThrow(/UK GDPR 99/);
  });
});
