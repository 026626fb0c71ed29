/** A cell under "Email" or "Phone": an address is held, "[none held]" is a denial, anything else says nothing about holding. */
import type { Dimension } from '#lib/core/dimensions.ts';
import type { Claim } from './claim.ts';

const noneHeld =
  /^[[(<"'\s]*(none|nil|nothing|not|no|dim|heb)?\s*((personal )?(data|e-?mail|email address|ebost|phone|telephone|mobile|landline|number|address|record|details?|un)s?\s*)*((is|are|wedi|ei|yn cael ei)\s+)*(held|recorded|known|stored|on file|on record|found|available|wedi['’]i gadw|gadw|cadw)?[\])>"'\s.]*$/i;
const startsWithNo =
  /^[[(<"'\s]*(none|nil|nothing|not (held|recorded|known|stored|on file|on record|found|available)|no (e-?mail|phone|telephone|mobile|landline|number|address|record|data|details?)|dim|heb)\b/i;
const emailAddress = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/;
const phoneNumber = /^[\s+(]*\d[\d\s()+-]{6,}\d$/;
/** Labels about leave to use a contact, not about having it. */
const aboutConsent = /\b(consent|permission|opt|status|list|subscriber|tps|preference|sms sent|opened|verified|date)\b/;

/** What a value under a contact label claims about holding that contact; null where it claims nothing. */
export function readContact(label: string, dimension: Dimension, value: string): Claim | null {
  const about = dimension === 'contact.email' ? 'email' : dimension === 'contact.phone' ? 'phone' : null;
  if (about === null || aboutConsent.test(label) || value.length > 200) return null;
  if (isNoneHeld(value)) return { about, stance: 'denies', recipients: null, hedged: false };
  const isHeld = about === 'email' ? emailAddress.test(value) : phoneNumber.test(value);
  return isHeld ? { about, stance: 'holds', recipients: null, hedged: false } : null;
}

/** True for "none", "[none held]", "not held", "no email address recorded", "dim wedi'i gadw" and the like. */
export function isNoneHeld(value: string): boolean {
  return startsWithNo.test(value) && noneHeld.test(value);
}
