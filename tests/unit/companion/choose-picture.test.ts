/** Which of the pictures in a post is the ad's own, told from sizes and addresses alone. */
import { describe, expect, it } from 'vitest';
import { choosePicture, type ShownPicture } from '#lib/companion/pictures/choose-picture.ts';

const shown = (name: string, width: number, height: number, over: Partial<ShownPicture> = {}): ShownPicture => ({
  url: `https://scontent-lhr8-1.example.fbcdn.net/v/${name}.jpg?oh=1`,
  width,
  height,
  isLoaded: true,
  isPoster: false,
  ...over,
});

const portrait = shown('portrait', 40, 40);
const icon = shown('icon', 16, 16);
const banner = shown('banner', 500, 261);
const wide = shown('wide', 680, 355);

const poster = shown('poster', 500, 281, { isPoster: true });
const small = shown('small', 250, 140, { isPoster: true });

const nameOf = (picture: ShownPicture | null): string | null =>
  picture === null ? null : (/(\w+)\.jpg/.exec(picture.url)?.[1] ?? picture.url);

describe('the picture of an ad', () => {
  it.each<[string, readonly ShownPicture[], readonly string[], string | null]>([
    ['is the largest that is drawn', [portrait, banner, wide, icon], [], 'wide'],
    ['is the first of equals', [banner, shown('second', 500, 261)], [], 'banner'],
    ['is none where only portraits and icons are drawn', [portrait, icon, shown('face', 100, 100)], [], null],
    ['is none where a thin line is the largest', [shown('line', 680, 20)], [], null],
    ['is none where nothing is drawn', [shown('hidden', 0, 0)], [], null],
    ['is none in a post without pictures', [], [], null],
    ['is the one that its data names, also where another is larger', [wide, banner], ['/v/banner.jpg'], 'banner'],
    ['is the largest of those that its data names', [wide, banner], ['/v/banner.jpg', '/v/wide.jpg'], 'wide'],
    ['is none where its data names none of those that are drawn', [banner, wide], ['/v/other.jpg'], null],
    ['is no large picture of somebody else beside a video', [wide], ['/v/other.mp4'], null],
    ['is the poster of a video whose file its data names', [wide, poster, small], ['/v/other.mp4'], 'poster'],
    ['is what its data names, and no larger poster', [poster, banner], ['/v/banner.jpg'], 'banner'],
    ['is never a portrait, though its data names it', [portrait, wide], ['/v/portrait.jpg'], null],
    ['is waited for while it loads', [banner, shown('late', 680, 355, { isLoaded: false })], [], null],
    [
      'is waited for while the one that its data names loads',
      [wide, shown('banner', 500, 261, { isLoaded: false })],
      ['/v/banner.jpg'],
      null,
    ],
    ['has an address of the web', [shown('blob', 680, 355, { url: 'blob:https://x.example/1' }), banner], [], 'banner'],
    ['has an address at all', [shown('none', 680, 355, { url: '' })], [], null],
    ['has an encrypted one', [shown('plain', 680, 355, { url: 'http://cdn.example.org/plain.jpg' })], [], null],
  ])('%s', (_, pictures, media, expected) => {
    expect(nameOf(choosePicture(pictures, media))).toBe(expected);
  });

  it('is found by its path, since one picture lies on many servers', () => {
    const elsewhere = shown('x', 300, 300, { url: 'https://scontent-ams2-1.example.fbcdn.net/v/banner.jpg?oh=2' });
    expect(choosePicture([wide, elsewhere], ['/v/banner.jpg'])).toBe(elsewhere);
  });

  it('is found without its ending, which one page leaves out', () => {
    const drawn = shown('x', 300, 300, { url: 'https://pbs.example.org/media/Gabc?format=jpg&name=small' });
    expect(choosePicture([wide, drawn], ['/media/Gabc.jpg'])).toBe(drawn);
    expect(choosePicture([drawn], ['/media/Gabcd.jpg'])).toBeNull();
  });
});
