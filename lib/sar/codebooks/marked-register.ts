/** The marked register and what parties make of it: that somebody voted, at times by which way, and never for whom. */
import type { CodeInContext, Implied } from './implied.ts';

const votes: readonly (readonly [pattern: RegExp, value: string, sure: Implied['sure']])[] = [
  [/^(pv|p|post|postal|voted,? ?\(?(by )?post(al)?\)?|voted \(post\)|post(al)? vote)$/, 'voted by post', 'medium'],
  [/^(px|proxy|voted,? ?\(?(by )?proxy\)?)$/, 'voted by proxy', 'medium'],
  [/^(v|y|yes|1|x|voted|voted in person|did vote|pleidleisiodd)$/, 'voted', 'medium'],
  [/^(n|no|0|nv|dnv|did not vote|not voted|non-?voter|ni phleidleisiodd)$/, 'did not vote', 'medium'],
];

const aboutOneElection =
  /\bmarked register\b|\b(?:voted|vote|voting history|turnout)\b.*\b(?:19|20)\d\d\b|\b(?:parl|parliamentary|local|general|senedd|holyrood|euro|mayoral|pcc|by election|ge|le) ?(?:election )?(?:\p{L}{3,9} )?(?:19|20)\d\d\b|\bcofrestr wedi ei marcio\b/u;

const source = 'the marked register, as parties commonly write it down; it says that a person voted, never how';

/** What an entry about one election says. Empty for a score or an estimate, and where the label names no election. */
export function readMarkedRegister({ label, value }: CodeInContext): Implied[] {
  if (!aboutOneElection.test(label) || /\b(?:score|likel\w+|propensity|probability|intent\w*|party)\b/.test(label))
    return [];
  const entry = value.trim().toLowerCase();
  const vote = votes.find(([pattern]) => pattern.test(entry));
  return vote ? [{ dimension: 'turnout', value: vote[1], sure: vote[2], source }] : [];
}
