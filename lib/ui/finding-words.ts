/** Findings in the words of a language; Welsh falls back to English sentence by sentence. */
import welsh from '#assets/locales/cy/findings.json' with { type: 'json' };
import english from '#assets/locales/en/findings.json' with { type: 'json' };
import { type FindingCatalogue, withFallback, wordFinding } from '#lib/compare/word-finding.ts';
import type { BareFinding, Finding } from '#lib/core/finding.ts';
import type { Language } from '#lib/core/language.ts';
import { formatPlainDate } from './format.ts';

const catalogues: Record<Language, FindingCatalogue> = { en: english, cy: withFallback(welsh, english) };

/** The finding with its sentences, in which the day of the answer is written out. What the answer or the platform says is
 *  quoted as it stands, days included; the slots stay as they are stored. */
export function findingIn(language: Language, bare: BareFinding): Finding {
  const { answeredOn, ...quoted } = bare.slots;
  const slots = answeredOn === undefined ? quoted : { ...quoted, answeredOn: formatPlainDate(answeredOn, language) };
  return { ...wordFinding({ ...bare, slots }, catalogues[language]), slots: bare.slots };
}
