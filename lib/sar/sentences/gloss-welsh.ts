/** Welsh sentences, word for word in English: poor English, but its verbs, negations and nouns are those that the readers know. */
import { welshPhrases, welshWords } from './welsh-words.ts';

const welshSigns =
  /(?<![\p{L}'])(yn|eich|ein|nid|nad|nac|ydym|ydyn|rydym|rydyn|gennym|gennych|oes|mae|bydd|caiff|cafwyd|cafodd|gan|heb|gallwn|gallwch|wedi|unrhyw|chi|ni|ar gyfer|i'r|o'r|a'ch|i'ch|o'ch|â|ag|hon|hwn|hyn|o|y|yr|gennyf|amdanoch|a|rhif|e-bost|cyfeiriad|etholwyr|blynedd|flynedd|mlynedd|gedwir|cedwir)(?![\p{L}'])/giu;
const englishSigns = /\b(the|we|your|you|of|and|our|for|with|but|not|it|is|has|any)\b/i;

/** The sentence in English words where it is Welsh; any other sentence as it is. */
export function glossWelsh(text: string): string {
  const signs = text.match(welshSigns) ?? [];
  if (englishSigns.test(text) || signs.length < 2 || signs.every((sign) => /^[ao]$/i.test(sign))) return text;
  let gloss = text.toLowerCase().replaceAll(/[’‘`]/g, "'");
  for (const [pattern, english] of phrasePatterns) gloss = gloss.replaceAll(pattern, ` ${english} `);
  return gloss
    .replaceAll(/\p{L}[\p{L}'-]*/gu, (word) => words.get(word) ?? word)
    .replaceAll(/\b(?:ei|eu) (?=(?:\p{L}+ed|kept|sent|bought|provided)\b)/gu, '')
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
