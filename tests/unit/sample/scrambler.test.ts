/** How single values are scrambled, each by what it is and by the name under which it stands. */
import { describe, expect, it } from 'vitest';
import { scramblerFor } from '#lib/sample/sample-answer.ts';
import { nowhere } from '#lib/sample/scrambler.ts';
import { aPlatform, key } from './a-platform.ts';

const scrambler = scramblerFor(aPlatform(), key);
const other = scramblerFor(aPlatform(), '77'.repeat(32));
const text = (value: string, name = 'text'): string => scrambler.text(value, { ...nowhere, key: name });

/** What is left of a text when its letters and digits are told by their kind only. */
const shape = (value: string): string =>
  value
    .replaceAll(/\p{Lu}/gu, 'A')
    .replaceAll(/\p{Ll}/gu, 'a')
    .replaceAll(/\p{Lo}/gu, 'ʕ')
    .replaceAll(/\d/g, '0');

describe('a value that stays', () => {
  it.each([
    ['a type', 'TimelineTimelineItem', '__typename'],
    ['a type with its package', 'com.example.feed.Update', '$type'],
    ['a word of a few', 'feed', 'entryType'],
    ['a constant', 'BADGE_STYLE_TYPE_AD', 'unknown'],
    ['a marker', 'some_ad_marker_here', 'unknown'],
    ['a marker that is a whole value', 'AD', 'unknown'],
    ['the label of an ad', 'Sponsored', 'text'],
    ['the label of an ad in another language', 'Noddwyd', 'text'],
    ['a small number', '12', 'count'],
    ['a type of media', 'image/jpeg', 'mime'],
    ['a reference within a stream', '$1a:props:children', 'x'],
    ['nothing', '  ', 'name'],
  ])('%s: %s', (_, value, name) => {
    expect(text(value, name)).toBe(value);
  });
});

describe('a text', () => {
  it.each([
    'Good morning, Leeds! It’s 7 o’clock…',
    'Bore da ŷ ÀÉ ñ',
    'Привет, мир',
    'καλημέρα κόσμε',
    'नमस्ते दुनिया',
    '今日は 良い天気',
    'مرحبا بالعالم',
  ])('is replaced letter by letter, with case, signs and length in bytes kept: %s', (value) => {
    const scrambled = text(value);
    expect(scrambled).not.toBe(value);
    expect(shape(scrambled)).toBe(shape(value));
    expect(new TextEncoder().encode(scrambled).length).toBe(new TextEncoder().encode(value).length);
    const letters = value.match(/\p{L}{2,}/gu) ?? [];
    expect(letters.filter((word) => scrambled.includes(word))).toEqual([]);
  });

  it('is the same wherever it stands in one sample, and another in another', () => {
    expect(text('See you there')).toBe(text('See you there', 'body'));
    expect(text('See you there')).not.toBe(other.text('See you there', nowhere));
  });

  it('that is written letter by letter cannot be put together from the letters', () => {
    const letters = [...'Paid for by Wilhelmina'].filter((letter) => letter !== ' ').map((letter) => text(letter));
    expect(new Set(letters.map((letter) => letter.toLowerCase())).size).toBe(1);
  });

  it.each([
    ['Sponsored · Paid for by Wilhelmina Privatperson', /^Sponsored · Paid for by [A-Z][a-z]{5} [A-Z][a-z]{5}$/],
    ['Wilhelmina · Paid for by Some Body', /^[A-Z][b-z]{9} · Paid for by [A-Z][a-z]{5} [A-Z][a-z]{5}$/],
    ['Noddwyd · Talwyd amdano gan Blaid', /^Noddwyd · Talwyd amdano gan [A-Z][a-z]{7}$/],
    [
      'Vote.\nPromoted by A. Sample on behalf of B, both of 1 Street.\nBye',
      /^[A-Z][b-z]{3}\.\nPromoted by .* on behalf of .*\.\n[A-Z][b-z]{2}$/,
    ],
  ])('keeps the words that parsers go by, and not the names behind them: %j', (value, expected) => {
    const scrambled = text(value);
    expect(scrambled).toMatch(expected);
    expect(scrambled).not.toMatch(/Wilhelmina|Privatperson|Body|Blaid|Sample|Street/);
  });

  it('loses e-mail addresses wholly', () => {
    expect(text('Write to wilhelmina.p@party.example.org today')).toMatch(/^\w{5} \w\w \w{8}@example\.org \w{5}$/);
  });

  it('is cut off where it is longer than any that is looked at', () => {
    expect(text('so long '.repeat(10_000)).length).toBe(20_000);
  });
});

describe('a name', () => {
  it.each(['name', 'full_name', 'userName', 'screen_name', 'actor', 'author'])(
    'under %s leaves nothing behind, not even its length',
    (field) => {
      expect(text('Wilhelmina Privatperson von und zu', field)).toMatch(/^[A-Z][b-z]{5} [A-Z][b-z]{5}$/);
      expect(text('wp', field)).toMatch(/^[b-z]{8}$/);
      expect(text('wilhelmina.privatperson', field)).toMatch(/^[b-z]{8}$/);
    },
  );

  it('is the same in an address as alone', () => {
    const handle = text('wilhelmina.p', 'username');
    expect(text('https://www.platform.example/wilhelmina.p/posts/1234567890', 'url')).toContain(`/${handle}/posts/`);
  });
});

describe('an id', () => {
  it.each([
    ['a number', '120210000000001', /^\d{15}$/],
    ['a hexadecimal number', '6707f8b5db57b19e', /^[\da-f]{16}$/],
    ['a UUID', '1c9e6679-7425-40de-944b-e07fc1f90ae7', /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/],
    ['base64', 'UzpfSTEwMDA0Mg==', /^[A-Za-z\d]{14}==$/],
    ['a code of eleven', 'dQw4w9WgXcQ', /^[A-Za-z\d]{11}$/],
  ])('is replaced by one of the same length and signs: %s', (_, value, expected) => {
    expect(text(value, 'id')).toMatch(expected);
    expect(text(value, 'id')).not.toBe(value);
    expect(shape(text(value, 'unknown')).length).toBe(value.length);
  });

  it('is the same alone, in a longer id, in an address, in a text and as a number', () => {
    const id = text('1234567890123', 'id');
    expect(text('promoted-post-1234567890123-6707f8b5db57b19e')).toBe(
      `promoted-post-${id}-${text('6707f8b5db57b19e')}`,
    );
    expect(text('https://www.platform.example/posts/1234567890123?story=1234567890123')).toBe(
      `https://www.platform.example/posts/${id}?story=${id}`,
    );
    expect(text('Post 1234567890123 is gone')).toContain(id);
    expect(String(scrambler.number(1_234_567_890_123, nowhere))).toBe(id);
    expect(scrambler.key('1234567890123')).toBe(id);
  });

  it('keeps what the platform says is its own', () => {
    expect(text('urn:thing:1234567', 'x')).toMatch(/^urn:thing:\d{7}$/);
  });
});

describe('an address', () => {
  it.each([
    [
      'https://www.platform.example/posts/x?ref=share',
      /^https:\/\/www\.platform\.example\/posts\/[b-z]{8}\?ref=[b-z]{5}$/,
    ],
    ['https://static.platform.example/v2/image.png', /^https:\/\/static\.platform\.example\/v2\/image\.png$/],
    [
      'https://shop.example.org/lamps/otley.html?colour=amber#top',
      /^https:\/\/[b-z]{8}\.example\/[b-z]{8}\/[b-z]{8}\.html\?colour=[b-z]{5}#top$/,
    ],
    ['/wilhelmina/photos', /^\/[b-z]{8}\/photos$/],
    ['mailto:wilhelmina@party.org', /^mailto:[b-z]{8}@example\.org$/],
    [
      'https://l.platform.example/l.php?u=https%3A%2F%2Fshop.example.org%2Fx',
      /^https:\/\/l\.platform\.example\/l\.php\?u=https%3A%2F%2F[b-z]{8}\.example%2F[b-z]{8}$/,
    ],
  ])('keeps the scheme, hosts of the platform, the shape and the names of parameters: %s', (value, expected) => {
    expect(text(value, 'url')).toMatch(expected);
  });

  it('of an answer keeps what was asked', () => {
    const address =
      'https://www.platform.example/i/api/graphql/aB3xYz9QqQ12345678/HomeTimeline?variables=%7B%22userId%22%3A%221234567890%22%7D';
    expect(scrambler.requestAddress(address)).toMatch(
      /^https:\/\/www\.platform\.example\/i\/api\/graphql\/\w{18}\/HomeTimeline\?variables=%7B%22userId%22%3A%22\d{10}%22%7D$/,
    );
    expect(scrambler.requestAddress(address)).not.toContain('1234567890');
  });
});

describe('a number', () => {
  it.each([0, 1, -3, 999])('that is a small count stays: %d', (value) => {
    expect(scrambler.number(value, nowhere)).toBe(value);
  });

  it.each([1_000, 54_321, 1_790_000_000, 120_210_000_000_001, -12_345])('is replaced by one as long: %d', (value) => {
    const scrambled = scrambler.number(value, nowhere);
    expect(scrambled).not.toBe(value);
    expect([String(scrambled).length, Number.isInteger(scrambled), Math.sign(scrambled)]).toEqual([
      String(value).length,
      true,
      Math.sign(value),
    ]);
  });

  it.each([9_007_199_254_740_996, 1e21])('too long to be exact stays so: %d', (value) => {
    expect(Number.isSafeInteger(scrambler.number(value, nowhere))).toBe(false);
  });

  it.each([51.507_351, -0.127_758, 3.5])('with a fraction is no place on a map any more: %d', (value) => {
    expect(scrambler.number(value, nowhere)).not.toBe(value);
  });

  it.each(['birthday', 'age', 'birth_year', 'postcode'])('is replaced however small under %s', (field) => {
    const replaced = [14, 3, 77, 34, 42, 61].map((value) => scrambler.number(value, { ...nowhere, key: field }));
    expect(replaced).not.toEqual([14, 3, 77, 34, 42, 61]);
  });
});

describe('what somebody is', () => {
  it('leaves nothing, whatever it looks like', () => {
    const inPrivate = { ...nowhere, key: 'day', inPrivate: true };
    expect(text('FEMALE', 'gender')).toMatch(/^[B-Z]{6}$/);
    expect(text('FEMALE', 'gender')).not.toBe('FEMALE');
    expect(text('LS1 1AA', 'postcode')).not.toContain('LS1');
    expect(text('1974-03-14', 'birthday')).not.toMatch(/1974|03-14/);
    expect(scrambler.text('14 March', inPrivate)).not.toMatch(/14 March/);
  });

  it('is a date that can still be read as one, where it is not private', () => {
    expect(text('2026-10-02T11:12:13.000Z', 'created')).toMatch(/^200[1-9]-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    expect(Number.isNaN(Date.parse(text('2026-10-02', 'created')))).toBe(false);
  });
});

describe('the name of a field', () => {
  it.each(['data', 'comet_sections', '__typename', 'itemContent', '$type', 'x-y', 'sposnsor_new_distac_action'])(
    'stays where a program gave it: %s',
    (name) => {
      expect(scrambler.key(name)).toBe(name);
    },
  );

  it.each(['Wilhelmina Privatperson', '100001234567890', 'w@party.org', 'a1b2c3d4e5f60718', 'aé'])(
    'is replaced where it is somebody’s: %s',
    (name) => {
      expect(scrambler.key(name)).not.toBe(name);
    },
  );
});

describe('JSON in a text', () => {
  it('is scrambled as JSON', () => {
    const scrambled: unknown = JSON.parse(text('{"name":"Wilhelmina P","type":"FRIEND","n":3}'));
    expect(scrambled).toEqual({ name: expect.stringMatching(/^[A-Z][b-z]{5} [A-Z][b-z]{5}$/), type: 'FRIEND', n: 3 });
  });
});
