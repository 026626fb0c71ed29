/** Reads who paid for an ad out of a platform's label. */

const english = 'Paid for by';
/** The same in other languages of the interface; written before or after a separator as in English. */
const elsewhere =
  'Talwyd amdano gan|Talwyd amdani gan|Bezahlt von|Finanziert von|Financé par|Payé par|Pagado por|Financiado por|Pago por|Pagato da|Finanziato da|Betaald door|Opłacone przez|Sfinansowane przez|Betalas av|Betalt av|Betalt af|Maksaja|Plătit de|Íoctha ag|Platené|Zaplatil|Finanszírozó|Χρηματοδότηση από|Оплачено|Ödeyen';

const paidForBy = /* @__PURE__ */ new RegExp(`^(?:[^·⋅•|]{1,40}[·⋅•|]\\s*)?${english}:?\\s+(\\S[^]*)$`, 'i');
const paidForByElsewhere = /* @__PURE__ */ new RegExp(
  `^(?:[^·⋅•|]{1,40}[·⋅•|]\\s*)?(?:${elsewhere})\\s*:?\\s+(\\S[^]*)$`,
  'iu',
);
const anyPhrase = /* @__PURE__ */ new RegExp(`${english}|${elsewhere}`, 'iu');

/** False where nothing in a text that is plain already can tell who paid. */
export const mayTellPayer = (plain: string): boolean => anyPhrase.test(plain);

/** Who paid, out of one text; null where the text says nothing of it. */
export function paidBy(text: string): string | null {
  const plain = text
    .replaceAll(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const match = paidForBy.exec(plain) ?? paidForByElsewhere.exec(plain);
  return match?.[1]?.slice(0, 300).trim() ?? null;
}
