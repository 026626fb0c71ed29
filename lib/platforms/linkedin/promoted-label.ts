/** The words by which LinkedIn marks an ad, in the languages of its interface (facts C; label lists of two tools, 2025 and 2026). */
import { hasInvisible, plainText } from '#lib/platforms/parts/plain-text.ts';

const words: ReadonlySet<string> = new Set(
  'promoted|anzeige|post sponsorisé|sponsorisé|promues|promu(e)|promocionado|promovido|patrocinado|post sponsorizzato|promosso|gepromoot|promoveret|promotert|marknadsfört|mainostettu|treść promowana|propagováno|kiemelt|promovat|προωθημένη|продвигается|просувається|öne çıkarılan içerik|الترويج|تبلیغشده|ממומן|प्रमोट किया गया|प्रमोट केले|প্রমোটেড|ਪ੍ਰੋਮੋਟ ਕੀਤਾ ਗਿਆ|ప్రమోట్ చేయబడింది|ได้รับการโปรโมท|được quảng bá|dipromosikan|nai-promote|プロモーション|광고|广告|推广|促銷內容'.split(
    '|',
  ),
);

/** Every label begins with one of the words: nearly every text of an answer is passed over by this alone. */
const anyWord = new RegExp(
  `^\\s*(?:${[...words].join('|').replaceAll(/[()]/g, '\\$&').replaceAll(' ', '\\s+')})`,
  'iu',
);

const withSponsor = /^(?:promoted by|promu\(e\) par|promosso da)\s+(\S.*)$/i;

export interface PromotedLabel {
  /** Who promotes the post, where the label says so: the post may be a member's. */
  readonly by: string | null;
}

/** What a label says; null for any text that is no label of an ad. The label stands alone, before a separator ("Promoted • Partnership
 *  with X"), or names who promotes the post. */
export function promotedLabel(text: string): PromotedLabel | null {
  if (text.length > 400 || !(anyWord.test(text) || hasInvisible(text))) return null;
  const plain = plainText(text);
  const [first = ''] = plain.split(/\s*[·⋅•|]\s*/);
  const by = withSponsor.exec(first)?.[1] ?? null;
  return by !== null || words.has(first.toLowerCase()) ? { by } : null;
}
