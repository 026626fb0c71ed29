/** What a letter is made from: the case, what the user gave, and what was read in the answer. */
import type { CaseFile } from '#lib/core/case-file.ts';
import type { Language } from '#lib/core/language.ts';
import type { LetterDraft, LetterForm, RequestItem } from '#lib/core/letter.ts';
import { contactOf } from '#lib/law/contacts.ts';
import type { Correction, LetterInput } from '#lib/sar/letters/letter.ts';
import type { CaseView } from '#lib/store/read.ts';
import type { Texts } from '#lib/ui/use-texts.ts';

/** A form to begin with. `before`: what the user gave for another letter, so that name and address are typed once; `ownName`: the
 *  name given elsewhere, empty where there is none. */
export function newLetterForm(
  language: Language,
  before: LetterForm | null,
  ownName: string,
  missing: readonly RequestItem[],
): LetterForm {
  return {
    language: before?.language ?? language,
    name: before?.name || ownName,
    address: before?.address ?? '',
    reference: '',
    detail: '',
    missing: [...missing],
  };
}

/** The letter's input. `today` is a plain date. */
export function letterInputOf(
  { kind, form }: LetterDraft,
  caseFile: CaseFile,
  corrections: readonly Correction[],
  texts: Texts,
  today: string,
): LetterInput {
  return {
    kind,
    form,
    caseFile,
    controllerName: addresseeOf(caseFile, texts),
    post: caseFile.contact?.post ?? null,
    corrections,
    today,
  };
}

/** The name under which a controller takes letters; where we know none, the one under which it is shown. */
export function addresseeOf({ controller, name }: Pick<CaseFile, 'controller' | 'name'>, texts: Texts): string {
  return name ?? contactOf(controller)?.name ?? texts.name('party', controller);
}

/** What the user marked as wrong in the answer, with what is true where they said so. */
export function correctionsOf(view: Pick<CaseView, 'facts' | 'truths'> | null): Correction[] {
  if (view === null) return [];
  const byId = new Map(view.facts.map((fact) => [fact.id, fact]));
  return view.truths.flatMap((truth) => {
    if (!('fact' in truth) || truth.verdict !== 'inaccurate') return [];
    const fact = byId.get(truth.fact);
    return fact === undefined ? [] : [{ label: fact.label, value: fact.value, truth: truth.truth?.trim() || null }];
  });
}
