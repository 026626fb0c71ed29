/** The visible words by which platforms mark an ad, in the languages of their interfaces. */
import { plainText } from './plain-text.ts';

const words: ReadonlySet<string> = new Set([
  'sponsored',
  'promoted',
  'ad',
  'hysbyseb',
  'hyrwyddwyd',
  'noddwyd',
  'noddir',
  'urraithe',
  'gesponsert',
  'anzeige',
  'sponsorisé',
  'commandité',
  'publicidad',
  'patrocinado',
  'sponsorizzato',
  'gesponsord',
  'sponsorowane',
  'promowane',
  'reklama',
  'sponsrad',
  'sponset',
  'sponsoreret',
  'sponsoroitu',
  'sponzorováno',
  'sponzorované',
  'szponzorált',
  'hirdetés',
  'sponsorizat',
  'sponzorirano',
  'χορηγούμενη',
  'реклама',
  'спонсорирано',
  'спонсоровано',
  'sponsorlu',
  'remiama',
  'sponsoreeritud',
  'ممول',
  'ממומן',
  'प्रायोजित',
  'স্পনসর্ড',
  'سپانسرڈ',
  '赞助内容',
  '贊助',
  '広告',
  'プロモーション',
  'sponsored post',
  'disponsori',
  'được tài trợ',
  '광고',
]);

/** True for a label that says "ad" and nothing else, or says so before a separator ("Sponsored · Paid for by X"). */
export function isAdLabel(text: string): boolean {
  const plain = plainText(text);
  if (plain.length > 300) return false;
  const [first = ''] = plain.split(/\s*[·⋅•|]\s*/);
  return words.has(first.toLowerCase());
}

let anyWord: RegExp | null = null;

/** False where no label can begin at a place in a text that is plain already; much cheaper than reading a label. */
export function mayBeginAdLabel(plain: string, at: number): boolean {
  // Made when it is first asked for: most scripts that hold this file never do.
  anyWord ??= new RegExp([...words].join('|'), 'iuy');
  anyWord.lastIndex = at;
  return anyWord.test(plain);
}
