/** Welsh sentences, word for word in English: poor English, but its verbs, negations and nouns are those that the readers know. */
import { welshPhrases, welshWords } from './welsh-words.ts';

const welshSigns =
  /(?<![\p{L}'])(yn|eich|ein|nid|nad|nac|ydym|ydyn|rydym|rydyn|gennym|gennych|oes|mae|bydd|caiff|cafwyd|cafodd|gan|heb|gallwn|gallwch|wedi|unrhyw|chi|ni|ar gyfer|i'r|o'r|a'ch|i'ch|o'ch|â|ag|hon|hwn|hyn|o|y|yr|gennyf|amdanoch|a)(?![\p{L}'])/giu;
const englishSigns = /\b(the|we|your|you|of|and|our|for|with)\b/i;

/** The sentence in English words where it is Welsh; any other sentence as it is. */
export function glossWelsh(text: string): string {
  if (englishSigns.test(text) || (text.match(welshSigns) ?? []).length < 2) return text;
  let gloss = text.toLowerCase().replaceAll(/[’‘`]/g, "'");
  for (const [pattern, english] of phrasePatterns) gloss = gloss.replaceAll(pattern, ` ${english} `);
  return gloss
    .replaceAll(/\p{L}[\p{L}'-]*/gu, (word) => words.get(word) ?? word)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:?!])/g, '$1')
    .trim();
}

const phrasePatterns = welshPhrases.map(
  ([welsh, english]) => [new RegExp(String.raw`(?<![\p{L}'])(?:${welsh})(?![\p{L}])`, 'gu'), english] as const,
);

const words = new Map(
  welshWords.flatMap(([forms, english]) => forms.split(' ').map((form) => [form, english] as const)),
);
