/** Reads who paid for an ad out of a platform's label. */
const paidForBy = /^(?:[^·⋅•|]{1,40}[·⋅•|]\s*)?Paid for by:?\s+(\S[^]*)$/i;

/** "Paid for by" in other languages of the interface; written before or after a separator as in English. */
const paidForByElsewhere =
  /^(?:[^·⋅•|]{1,40}[·⋅•|]\s*)?(?:Talwyd amdano gan|Talwyd amdani gan|Bezahlt von|Finanziert von|Financé par|Payé par|Pagado por|Financiado por|Pago por|Pagato da|Finanziato da|Betaald door|Opłacone przez|Sfinansowane przez|Betalas av|Betalt av|Betalt af|Maksaja|Plătit de|Íoctha ag|Platené|Zaplatil|Finanszírozó|Χρηματοδότηση από|Оплачено|Ödeyen)\s*:?\s+(\S[^]*)$/iu;

/** Who paid, out of one text; null where the text says nothing of it. */
export function paidBy(text: string): string | null {
  const plain = text
    .replaceAll(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const match = paidForBy.exec(plain) ?? paidForByElsewhere.exec(plain);
  return match?.[1]?.slice(0, 300).trim() ?? null;
}
