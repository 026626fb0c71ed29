import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adIdAsked } from '#lib/platforms/parts/ad-id-asked.ts';
import { handleOf, landingUrlOf, withoutClickIds } from '#lib/platforms/facebook/clean-url.ts';
import { countPosts, viewerIdOf } from '#lib/platforms/facebook/feed-facts.ts';
import { isExplanationRequest } from '#lib/platforms/facebook/markers.ts';
import { isScrambledLabel, scrambledText } from '#lib/platforms/facebook/scrambled-label.ts';
import { splitDocuments } from '#lib/platforms/parts/split-documents.ts';
import { imprintOf } from '#lib/platforms/parts/imprint.ts';
import { paidBy } from '#lib/platforms/parts/paid-by.ts';
import type { Json } from '#lib/core/json.ts';
import { scrambledLabel } from '#tests/fixtures/facebook/build-story.ts';

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value));

describe('the address an ad leads to', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org/a?fbclid=X&b=1', 'https://example.org/a?b=1'],
    ['https://example.org/a?utm_source=fb&utm_campaign=lookalike', 'https://example.org/a'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3DX%26b%3D1&h=AT0',
      'https://example.org/a?b=1',
    ],
    ['https://lm.facebook.com/l.php?u=https%3A%2F%2Fexample.org', 'https://example.org/'],
    ['https://l.facebook.com/l.php?u=javascript%3Aalert(1)', null],
    ['https://user:secret@example.org/', 'https://example.org/'],
    ['javascript:alert(1)', null],
    ['/relative', null],
    ['https://', null],
  ])('of %s is %s', (address, expected) => {
    expect(landingUrlOf(address)).toBe(expected);
  });

  it('keeps the campaign’s own words in the payload', () => {
    expect(withoutClickIds('https://example.org/?utm_content=lookalike&fbclid=X')).toBe(
      'https://example.org/?utm_content=lookalike',
    );
  });

  it('never holds a click id, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.constantFrom('fbclid', 'gclid', 'msclkid', '__cft__[0]', 'mibextid'),
        (address, name) => {
          const url = new URL(address);
          url.searchParams.append(name, 'SECRET-CLICK');
          expect(landingUrlOf(url.href)).not.toContain('SECRET-CLICK');
          expect(withoutClickIds(url.href)).not.toContain('SECRET-CLICK');
        },
      ),
    );
  });

  it.each([
    ['https://www.facebook.com/labour', 'labour'],
    ['https://www.facebook.com/labour/?ref=x', 'labour'],
    ['https://www.facebook.com/pg/labour/about', 'labour'],
    ['https://m.facebook.com/The.Example.Party', 'The.Example.Party'],
    ['https://www.facebook.com/profile.php?id=1', null],
    ['https://www.facebook.com/people/Some-One/100001/', null],
    ['https://www.facebook.com/100064860000000', null],
    ['https://www.facebook.com/', null],
    ['https://example.org/labour', null],
    [null, null],
  ])('of the page %s has the handle %s', (address, expected) => {
    expect(handleOf(address)).toBe(expected);
  });
});

describe('who paid', () => {
  it.each([
    ['Sponsored · Paid for by The Example Party', 'The Example Party'],
    ['Sponsored ⋅ Paid for by JB for Example', 'JB for Example'],
    ['Paid for by The Example Party', 'The Example Party'],
    ['PAID FOR BY: Example', 'Example'],
    ['Sponsored\u200B ·\u00A0Paid for by  The   Example Party', 'The Example Party'],
    ['Noddwyd · Talwyd amdano gan Plaid Enghraifft', 'Plaid Enghraifft'],
    ['Gesponsert · Finanziert von Beispielpartei', 'Beispielpartei'],
    ['Sponsorowane · Opłacone przez Partia Przykładowa', 'Partia Przykładowa'],
    ['Sponsored', null],
    ['Paid for by', null],
    ['I paid for by mistake', null],
    ['Paid partnership with Example', null],
    ['', null],
  ])('is read from "%s": %s', (text, expected) => {
    expect(paidBy(text)).toBe(expected);
  });

  it.each([
    [
      'Buses.\nPromoted by A. Sample on behalf of X, both of 1 Street.\nMore.',
      'Promoted by A. Sample on behalf of X, both of 1 Street.',
    ],
    ['Printed and promoted by A. Sample, 1 Street', 'Printed and promoted by A. Sample, 1 Street'],
    ['Hyrwyddwyd gan A. Sampl ar ran Plaid Enghraifft', 'Hyrwyddwyd gan A. Sampl ar ran Plaid Enghraifft'],
    ['She was promoted to captain by her team.', null],
    ['Buses on Sundays.', null],
  ])('stands in the imprint of "%s"', (text, expected) => {
    expect(imprintOf(text)).toBe(expected);
  });
});

describe('a scrambled label', () => {
  it('is read in the order of its letters, without the decoys', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (text) => {
        const label = json(scrambledLabel(text));
        expect(isScrambledLabel(label) && scrambledText(label)).toBe([...text].join(''));
      }),
    );
  });

  it.each([[null], ['Sponsored'], [{ children: [] }], [{ children: ['a'] }], [{ text: 'Sponsored' }]])(
    'is not %j',
    (value) => {
      expect(isScrambledLabel(value)).toBe(false);
    },
  );
});

describe('the pieces of a response', () => {
  const at = (text: string): string[] => [...splitDocuments(text)].map((piece) => `${piece.at}: ${piece.text}`);

  it.each([
    ['{"a":1}\n{"b":2}\n', ['line 1: {"a":1}', 'line 2: {"b":2}']],
    ['{"a":1}\r\n\r\n{"b":2}', ['line 1: {"a":1}', 'line 3: {"b":2}']],
    ['for (;;);{"a":1}\nfor (;;);{"b":2}', ['line 1: {"a":1}', 'line 2: {"b":2}']],
    ['{\n  "a": 1\n}\n', ['document: {\n  "a": 1\n}']],
    ['[\n\t1\n]', ['document: [\n\t1\n]']],
    ['{"a":\n{"b":2}\n', ['line 1: {"a":', 'line 2: {"b":2}']],
    [
      '<p></p><script type="application/json" data-content-len="7" data-sjs>{"a":1}</script><script>no</script><script data-sjs>{"b":2}</script>',
      ['script 1: {"a":1}', 'script 2: {"b":2}'],
    ],
    ['\uFEFF{"a":1}', ['line 1: {"a":1}']],
    ['', []],
    ['\n\n', []],
  ])('of %j', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });
});

describe('facts that need no parsing', () => {
  it.each([
    ['{"post_id":"1234567"},{"post_id":"1234567"},{"post_id": "7654321"},{"post_id":null}', 2],
    ['{}', 0],
  ])('are the posts in %s', (text, expected) => {
    expect(countPosts(text)).toBe(expected);
  });

  it.each([
    ['{"data":{"viewer":{"news_feed":{},"actor":{"__typename":"User","id":"100000000000042"}}}}', '100000000000042'],
    ['{"data":{"viewer":{"rhc_ad":{"actor":{"__typename":"User","name":"X","id":"100000000000042"}}}}}', null],
    ['{"actor":{"__typename":"User","id":"100000000000042"}}', null],
    ['{"viewer":{"actor":{"__typename":"User","id":"(removed)"}}}', null],
  ])('are the account in %s', (text, expected) => {
    expect(viewerIdOf(text)).toBe(expected);
  });
});

describe('the request for an explanation', () => {
  it.each([
    ['CometAdPrefsWAISTDialogRootQuery', true],
    ['CometAdPrefsWAIST30DialogRootQuery', true],
    ['AdsPrefWAISTDialogQuery', true],
    ['CometAdPrefsWAISTYouthDialogRootQuery', true],
    ['CometNewsFeedPaginationQuery', false],
    [null, false],
  ])('is known by its name: %s', (name, expected) => {
    expect(isExplanationRequest(name)).toBe(expected);
  });

  it.each<[unknown, string | null]>([
    [{ adId: '120990000000202', clientToken: 'x' }, '120990000000202'],
    [{ fields: { ad_id: '120990000000202' } }, '120990000000202'],
    [{ input: [{ deep: { ad_id: '120990000000202' } }] }, '120990000000202'],
    ['{"adId":"120990000000202"}', '120990000000202'],
    [{ adId: 120_990_000_000_202 }, '120990000000202'],
    [{ adId: 1.2099e20 }, null],
    [{ adId: '' }, null],
    [{ adId: { nested: 'x' } }, null],
    ['not json', null],
    [null, null],
  ])('names the ad in %j: %s', (variables, expected) => {
    expect(adIdAsked(json(variables))).toBe(expected);
  });
});
