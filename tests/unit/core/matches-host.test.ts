import { describe, expect, it } from 'vitest';
import { matchesHost } from '#lib/core/matches-host.ts';

describe('an address within match patterns', () => {
  it.each<[string, string, boolean]>([
    ['https://www.facebook.com/', 'https://www.facebook.com/*', true],
    ['https://www.facebook.com/groups/?x=1', 'https://www.facebook.com/*', true],
    ['http://www.facebook.com/', 'https://www.facebook.com/*', false],
    ['https://www.facebook.com.evil.example/', 'https://www.facebook.com/*', false],
    ['https://evil.example/www.facebook.com/', 'https://www.facebook.com/*', false],
    ['https://www.facebook.com:444/', 'https://www.facebook.com/*', false],
    ['https://m.facebook.com/', 'https://www.facebook.com/*', false],
    ['https://m.facebook.com/', 'https://*.facebook.com/*', true],
    ['https://facebook.com/', 'https://*.facebook.com/*', true],
    ['https://notfacebook.com/', 'https://*.facebook.com/*', false],
    ['not an address', 'https://www.facebook.com/*', false],
    ['https://www.facebook.com/', '<all_urls>', false],
  ])('%s against %s', (address, pattern, expected) => {
    expect(matchesHost(address, [pattern])).toBe(expected);
  });
});
