/** The data of the law room hang together: every article, contact and route names a source that exists. */
import { describe, expect, test } from 'vitest';
import { articleTitleIn, citationIn } from '#lib/law/article-words.ts';
import { welshTitles } from '#lib/law/articles-cy.ts';
import { articleById, articles } from '#lib/law/articles.ts';
import { contactOf, contacts } from '#lib/law/contacts.ts';
import { routes, routesFor } from '#lib/law/routes.ts';
import { type SourceId, sourceById, sources } from '#lib/law/sources.ts';

const day = /^\d{4}-\d\d-\d\d$/;

describe('law as data', () => {
  test('ids are unique', () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    expect(new Set(articles.map((article) => article.id)).size).toBe(articles.length);
    expect(new Set(contacts.map((contact) => contact.controller)).size).toBe(contacts.length);
  });

  test('every row names a source that exists, and every date is a day', () => {
    const named: readonly (SourceId | null)[] = [...articles, ...contacts, ...routes].map((row) => row.source);
    for (const id of named) if (id !== null) expect(sourceById(id).asOf).toMatch(day);
    for (const row of [...sources, ...routes]) expect(row.asOf).toMatch(day);
  });

  test.each([
    'UK GDPR 15(1)(c)',
    'UK GDPR 12(1)',
    'UK GDPR 9(1)',
    'UK GDPR 16',
    'UK GDPR 21(3)',
    'DPA 2018 s.164A',
    'DPA 2018 Sch 1 para 22',
  ])('%s can be cited and has a title', (id) => expect(articleById(id)?.title.length).toBeGreaterThan(20));

  test('every article is cited and explained in Welsh too, by the law’s own names', () => {
    expect(Object.keys(welshTitles).toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
    for (const { id, title } of articles) {
      expect(articleTitleIn('en', id)).toBe(title);
      expect(articleTitleIn('cy', id)).not.toBe(title);
      expect([citationIn('en', id), citationIn('cy', id) === id]).toEqual([id, false]);
    }
    expect(citationIn('cy', 'UK GDPR 15(1)(c)')).toBe('GDPR y DU 15(1)(c)');
    expect(citationIn('cy', 'DPA 2018 s.164A')).toBe('Deddf Diogelu Data 2018 a.164A');
    expect([citationIn('cy', 'Magna Carta 39'), articleTitleIn('cy', 'Magna Carta 39')]).toEqual([
      'Magna Carta 39',
      null,
    ]);
  });

  test('an article that is not in the table is null', () => {
    expect(articleById('UK GDPR 99')).toBeNull();
  });

  test('a contact that is known says from where and when; one that is not says so', () => {
    for (const contact of contacts) expect(contact.source === null).toBe(contact.sure === 'unknown');
    expect(contactOf('labour')?.email).toBe('dataprotection@labour.org.uk');
    expect(contactOf('dup')).toMatchObject({ email: null, sure: 'unknown' });
    expect(contactOf('nobody')).toBeNull();
  });

  test('a missing imprint does not go to the ICO, and a data complaint goes to the party first', () => {
    expect(routesFor('missing-imprint').map((route) => route.id)).toEqual(['electoral-commission', 'police']);
    expect(routesFor('data-protection')[0]?.id).toBe('controller');
  });
});
