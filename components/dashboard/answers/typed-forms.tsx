/** Typing in what stands in an answer that cannot be read: a fact, or a statement, each kept as typed by the user. */
import { Section } from '#components/shared/page.tsx';
import type { CaseFile } from '#lib/core/case-file.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import type { CaseView } from '#lib/store/read.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { TypedFactForm } from './typed-fact-form.tsx';
import { TypedStatementForm } from './typed-statement-form.tsx';

export interface TypedProps {
  readonly controller: string;
  readonly caseFile: CaseFile | null;
  readonly view: CaseView | null;
}

export interface Typed {
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
}

export function TypedForms(props: TypedProps) {
  const { t } = useTexts();
  return (
    <Section title={t('answers.typeTitle')} intro={t('answers.typeIntro')}>
      <TypedFactForm {...props} />
      <TypedStatementForm {...props} />
    </Section>
  );
}
