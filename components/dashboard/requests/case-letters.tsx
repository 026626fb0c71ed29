/** On a case's page: the way to its letters, with the one that fits now. */
import forms from '#components/shared/form.module.css';
import { Section } from '#components/shared/page.tsx';
import { caseFileOf, type CaseFile } from '#lib/core/case-file.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { useToday } from '#lib/ui/use-today.ts';
import { addresseeOf } from './letter-material.ts';
import { suggestedLetter } from './suggested-letter.ts';

interface Props {
  readonly controller: string;
  readonly caseFile: CaseFile | null;
}

export function CaseLetters({ controller, caseFile }: Props) {
  const texts = useTexts();
  const { t, name } = texts;
  const file = caseFileOf(controller, caseFile);
  const suggested = suggestedLetter(file, useToday());
  return (
    <Section title={t('requests.caseTitle')} intro={t('requests.caseIntro')}>
      <p class={forms.actions}>
        {suggested !== null && (
          <>
            <span>{t('requests.caseNext')}</span>
            <a class="button primary" href={routeHash({ page: 'requests', controller, letter: suggested })}>
              {name('letter', suggested)}
            </a>
          </>
        )}
        <a class="button" href={routeHash({ page: 'requests', controller, letter: null })}>
          {t('requests.caseAll', { party: addresseeOf(file, texts) })}
        </a>
      </p>
    </Section>
  );
}
