/** Findings in the words of a language; Welsh falls back to English sentence by sentence. */
import english from '#assets/locales/en/findings.json' with { type: 'json' };
import { type FindingCatalogue, wordFinding } from '#lib/compare/word-finding.ts';
import type { BareFinding, Finding } from '#lib/core/finding.ts';
import type { Language } from './catalogue.ts';

const catalogues: Record<Language, FindingCatalogue> = { en: english, cy: english };

export function findingIn(language: Language, bare: BareFinding): Finding {
  return wordFinding(bare, catalogues[language]);
}
