/** Which rights an answer tells the person they have: a right and a verb in one sentence, or its name in law. */
import type { LintInput, Verdict } from './lint-input.ts';
import { isSaidIn, saidWhere, wordsOf } from './words-said.ts';

export type Right = 'rectification' | 'erasure' | 'restriction' | 'objection';

/** `named`: what nobody writes who does not speak of the right. `verb`: what is done, which a sentence may say of anything. */
const rights: Readonly<Record<Right, { readonly named: RegExp; readonly verb: RegExp }>> = {
  rectification: {
    named: /\brectification\b/i,
    verb: /\brectif|\bcorrect(ed|ion|ions|ing)?\b|\bput right\b|\b(amend|update)(d|ed)?\b|\b[cg]h?ywiro\b/i,
  },
  erasure: {
    named: /\berasure\b|\bright to be forgotten\b/i,
    verb: /\beras(e|ed|ing|ure)\b|\bdelet(e|ed|ion|ing)\b|\bforgotten\b|\bremov(e|ed|al|ing)\b|\bdd?il(eu|ead)\b/i,
  },
  restriction: {
    named: /\brestriction of (the )?processing\b/i,
    verb: /\brestrict(ed|ion|ing|ions)?\b|\blimit(ed|ing)? (how|what|the (use|ways?|processing)|our (use|processing)|use)\b|\b[cg]h?yfyngu\b/i,
  },
  objection: {
    named: /\bright (to object|of objection)\b/i,
    verb: /\bobject(ion|ions|ing)?\b|\bopt(ing)? out\b|\bunsubscribe\b|\bstop (using|processing|contacting|sending|holding)\b|\bg?wrthwynebu\b/i,
  },
};

/** What tells the person that something is theirs to ask for. "Access can be restricted" does not. */
const offer =
  /\brights?\b|\bentitled\b|\byou (may|can|could)\b|\byou (wish|want|would like|prefer)\b|\bask(ing)? (us|that|for)\b|\brequest(s|ing)? (that|the|a|to)?\b|\b(tell|contact|inform|email|write to|let) us\b|\bplease (e-?mail|contact|write|call|reply|tell|let)\b|\bto (object|opt out|unsubscribe)\b|\b(hawl|hawliau|gallwch|cewch|gofyn|cysylltwch)\b/i;

/** The line above a list: what stands under it offers nothing by itself. */
const heading =
  /\b(rights?|you (may|can)|hawl|hawliau|gallwch|cewch)\b[^.]{0,80}:\s*$|^\W*(your|data protection|individual) rights\W*$/i;
const listed =
  /^\W*(\(?[a-z\d]{1,2}[.)]\s*)?((to|have|ask|request|be|the|i|right) |\w+$|(correct|eras|delet|restrict|object|rectif|remov|limit|stop|opt)\w*\b)/i;

/** `there` with the places that tell of it. */
export function rightSaid(input: LintInput, right: Right): Verdict {
  const { named, verb } = rights[right];
  const isList = wordsOf(input).some(({ text }) => heading.test(text));
  return saidWhere(
    input,
    (sentence) =>
      isSaidIn(sentence, named) ||
      (isSaidIn(sentence, verb) && (isSaidIn(sentence, offer) || (isList && listed.test(sentence)))),
  );
}
