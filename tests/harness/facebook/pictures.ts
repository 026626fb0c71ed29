/** The pictures of the synthetic Facebook, on a host of their own as on the real one. */
import { type Colour, png } from '../png.ts';
import type { SiteHandler } from '../site.ts';

export const pictureHost = 'scontent.example.fbcdn.net';

/** Stands in every file beside its picture; must never be found in what is kept. */
export const pictureRemark = 'synthetic-remark: taken at 53.8N 1.5W';

/** The address of an ad's picture as its data has it, with the parameters that sign it and name the viewer. */
export function pictureUrl(adId: string, host: string = pictureHost): string {
  return `https://${host}/v/t45.1600-4/${adId}_n.png?_nc_cat=1&_nc_eui2=synthetic-viewer&oh=00_synthetic&oe=6AB5EDCF`;
}

/** What the real host answers with (seen in public recordings of 2019 and 2026: kept for 14 days, open to scripts of any site). */
export const usualHeaders = {
  'cache-control': 'max-age=1209600, no-transform',
  'access-control-allow-origin': '*',
  'timing-allow-origin': '*',
};

/** Answers for a picture host. `headers` is asked at each request; an ad of `large` has a picture that is hard to make small. */
export function pictureSite(
  headers: () => Readonly<Record<string, string>> = () => usualHeaders,
  large: (adId: string) => boolean = () => false,
): SiteHandler {
  return (request, response) => {
    const [, kind = '', name = ''] = /^\/v\/([\w.-]+)\/(\w+)\.png$/.exec(request.url.pathname) ?? [];
    const adId = name.replace('_n', '');
    const file = kind === 'portrait' ? portrait(name) : large(adId) ? noise(3_000, 1_500) : banner(adId);
    response.writeHead(200, { 'content-type': 'image/png', ...headers() }).end(file);
  };
}

const seedOf = (text: string): number => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9_973, 7);

function portrait(name: string): Buffer {
  const seed = seedOf(name);
  return png(80, 80, (x, y) => [(seed + x) % 256, (seed * 3) % 256, (y * 2 + seed) % 256]);
}

/** A field in the colour of the ad, hills, and a sun: the same ad always looks the same. */
function banner(adId: string): Buffer {
  const seed = seedOf(adId);
  const field: Colour = [60 + (seed % 140), 60 + ((seed * 7) % 140), 60 + ((seed * 13) % 140)];
  const shade = (by: number): Colour => [field[0] * by, field[1] * by, field[2] * by];
  return png(
    1080,
    564,
    (x, y) => {
      if ((x - 840) ** 2 + (y - 150) ** 2 < 5_000) return [255, 214, 90];
      const hill = 380 + 60 * Math.sin(x / 130 + seed) + 30 * Math.sin(x / 47);
      return y > hill ? shade(0.55) : shade(1.15 - y / 1_400);
    },
    pictureRemark,
  );
}

function noise(width: number, height: number): Buffer {
  let state = 1;
  const next = (): number => (state = (state * 16_807) % 2_147_483_647) & 255;
  return png(width, height, () => [next(), next(), next()], pictureRemark);
}
