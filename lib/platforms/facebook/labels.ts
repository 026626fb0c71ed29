/** The visible words by which Facebook marks an ad, in the languages of its interface. */

/** Characters that are drawn as nothing; Facebook pads its labels with them (seen July 2026). */
const invisible =
  /\u034F|[\u17B4\u17B5]|[\uFE00-\uFE0F]|[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF]/gu;

const words = new Set(
  [
    'Sponsored',
    'Ad',
    'Noddwyd',
    'Noddir',
    'Urraithe',
    'Gesponsert',
    'Anzeige',
    'Sponsorisé',
    'Commandité',
    'Publicidad',
    'Patrocinado',
    'Sponsorizzato',
    'Gesponsord',
    'Sponsorowane',
    'Sponsrad',
    'Sponset',
    'Sponsoreret',
    'Sponsoroitu',
    'Sponzorováno',
    'Sponzorované',
    'Szponzorált',
    'Hirdetés',
    'Sponsorizat',
    'Sponzorirano',
    'Χορηγούμενη',
    'Реклама',
    'Спонсорирано',
    'Спонсоровано',
    'Sponsorlu',
    'Remiama',
    'Sponsoreeritud',
    'ممول',
    'ממומן',
    'प्रायोजित',
    'স্পনসর্ড',
    'سپانسرڈ',
    '赞助内容',
    '贊助',
    '広告',
    'Sponsored post',
    'Disponsori',
    'Được tài trợ',
    '광고',
  ].map((word) => word.toLowerCase()),
);

/** A label as a person reads it: without invisible characters, in one line. */
export function plainLabel(text: string): string {
  return text.replaceAll(invisible, '').replaceAll(/\s+/g, ' ').trim();
}

/** True for a label that says "ad" and nothing else, or says so before a separator ("Sponsored · Paid for by X"). */
export function isAdLabel(text: string): boolean {
  const plain = plainLabel(text);
  if (plain.length > 300) return false;
  const [first = ''] = plain.split(/\s*[·⋅•|]\s*/);
  return words.has(first.toLowerCase());
}
