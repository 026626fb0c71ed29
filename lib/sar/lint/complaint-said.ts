/** To whom an answer says that a complaint can be made: the regulator, the controller itself. */
import type { LintInput, Verdict } from './lint-input.ts';
import { isSaidIn, saidWhere } from './words-said.ts';

const regulator =
  /\bICO\b|\binformation commission(er)?\b|\bsupervisory authority\b|\b(g|ch|c)?omisiynydd gwybodaeth\b|\b[cg]h?omisiwn gwybodaeth\b/i;
const complaint =
  /\bcomplain(t|ts|ing)?\b|\bconcerns?\b|\b(un|not )happy\b|\b(dis|un)satisfied\b|\blodge\b|\b[cg]h?wyno?\b|\b[pb]ryder/i;
const contact = /\b(contact|write to|refer|raise|report|appeal|right|helpline)\b|\bcysylltu\b/i;
const registration = /\bregist(er|ered|ration)\b|\bnotification\b|\b(Z|ZA|ZB|ZC)\d{5,}\b|\bcofrestr/i;

/** A controller that is registered with the regulator has not said that anybody may complain there. */
export function complaintToRegulator(input: LintInput): Verdict {
  return saidWhere(
    input,
    (sentence) =>
      isSaidIn(sentence, regulator) &&
      (isSaidIn(sentence, complaint) || (contact.test(sentence) && !registration.test(sentence))),
  );
}

/** Up to the next end, and past nobody else to whom one could complain. */
const gap = String.raw`(?:(?!\b(?:ICO|commission|commissioner|regulator|authority|about us)\b)[^.;])`;
const house = String.raw`(?:us|ourselves|our [\w ]{1,40}|(?:the )?(?:[\w’' ]{1,40} )?party|the (?:party|organisation)['’]s [\w ]{1,40}|(?:the |a )?(?:data protection (?:officer|team|manager|lead)|DPO|privacy (?:officer|team)|compliance (?:officer|team)))\b`;
const complainHere = new RegExp(
  [
    String.raw`\bcomplain(?:t|ts|ing)?\b${gap}{0,80}?\b(?:to|with|by|at|contact|email|tell) (?:${house}|(?!\S*\bico\.)\S+@\S+)`,
    String.raw`\bcomplain\b[^.;]{0,80}\b(?:or|and) (?:also )?(?:directly )?(?:to|with) us\b`,
    String.raw`\bour complaints?\b|(?<!\b(?:ICO|commissioner|office)(?:['’]s)? (?:online )?)\bcomplaints? (?:form|procedure|team|officer)\b`,
    String.raw`\b(?:section|s\.?) ?164A\b`,
    String.raw`\bcomplain(?:t|ts)? about${gap}{0,40}\bour (?:team|office|data)\b`,
    String.raw`\b[cg]h?wyno (?:yn (?:gyntaf|uniongyrchol) )?(?:i ni|wrthym|i['’]r blaid|i blaid|wrth y blaid|i['’]n|i['’]r swyddog)`,
    String.raw`\bein (?:trefn|gweithdrefn) gwyno\b`,
  ].join('|'),
  'i',
);

/** Whether it says that a complaint can be made to the controller, its officer or its team. */
export function complaintHere(input: LintInput): Verdict {
  return saidWhere(input, (sentence) => isSaidIn(sentence, complainHere));
}
