/** Reads what a text says about children and partner: the two things about a household that can contradict each other. */
import { plainWords } from './plain-words.ts';

export interface Household {
  readonly children: boolean | null;
  readonly partner: boolean | null;
}

const noChildren =
  /\b(?:no|without|zero|not)\b(?: \w+){0,2} (?:child\w*|kids?|parents?|dependants?|plant)\b|\bchildless\b|\bnon parents?\b/;
const withChildren =
  /\b(?:parents?|children|child|kids?|mothers?|mums?|fathers?|dads?|toddlers?|teenagers?|rhieni|plant)\b/;
const partnered = /\b(?:married|civil partner\w*|couples?|cohabit\w*|engaged|in a relationship|priod)\b/;
const alone = /\b(?:single|divorced|widow\w*|separated|unmarried|never married)\b/;

/** `label` helps with bare values: "Children: N", "Marital status: M". Null for what the text does not say. */
export function householdOf(label: string, value: string): Household {
  const words = plainWords(value);
  const about = plainWords(label.replaceAll('_', ' '));
  return { children: childrenIn(about, words), partner: partnerIn(about, words) };
}

function childrenIn(label: string, words: string): boolean | null {
  if (noChildren.test(words)) return false;
  if (withChildren.test(words)) return true;
  return /\b(?:child\w*|kids|dependants|parents?|plant)\b/.test(label) ? yesOrNo(words) : null;
}

function partnerIn(label: string, words: string): boolean | null {
  if (alone.test(words)) return false;
  if (partnered.test(words)) return true;
  if (!/\b(?:marital|marriage|relationship)\b/.test(label)) return null;
  const code = words.split(' ')[0];
  if (code === 'm') return true;
  return code === 's' || code === 'd' || code === 'w' ? false : null;
}

function yesOrNo(words: string): boolean | null {
  const first = words.split(' ')[0] ?? '';
  if (/^(?:n|no|false|0|none|nil|na)$/.test(first)) return false;
  return /^(?:y|yes|true|ie|[1-9]\d?)$/.test(first) ? true : null;
}
