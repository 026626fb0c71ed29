/** One controller's case: its answer, who it is among the advertisers, and what the user says about it. */
import { CaseLetters } from '#components/dashboard/requests/case-letters.tsx';
import { CaseLimits } from '#components/dashboard/requests/case-limits.tsx';
import { LiveView } from '#components/shared/live-view.tsx';
import { Page, Section } from '#components/shared/page.tsx';
import { type CaseView, readCase } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { inFileOrder } from '#lib/ui/file-order.ts';
import { nextTask } from '#lib/ui/next-task.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { AdvertiserConfirm } from './advertiser-confirm.tsx';
import { CaseEvents } from './case-events.tsx';
import { inAnswerOrder } from './answer-order.ts';
import { AnswerImport } from './answer-import.tsx';
import { AnswerSection, ApartSection } from './answer-section.tsx';
import { DeleteCase } from './delete-case.tsx';
import { LintSection } from './lint-section.tsx';
import { TruthForm } from './truth-form.tsx';
import { TypedForms } from './typed-forms.tsx';
import { WhoseAnswer } from './whose-answer.tsx';
import styles from './answers.module.css';

export function CasePage({ controller }: { readonly controller: string }) {
  const { t, name } = useTexts();
  const live = useLive(() => readInFileOrder(controller), [controller]);
  const party = name('party', controller);
  return (
    <Page title={t('answers.titleOf', { party })} back={{ href: '#/answers', text: t('answers.backToAnswers') }}>
      <LiveView live={live}>{(view) => <CaseSections controller={controller} view={view} />}</LiveView>
    </Page>
  );
}

/** In tasks of their own, because an answer may have thousands of pieces. */
async function readInFileOrder(controller: string): Promise<CaseView | null> {
  const view = await readCase(readingDatabase(), controller);
  if (view === null) return null;
  await nextTask();
  const inOrder = {
    facts: inFileOrder(view.facts),
    statements: inFileOrder(view.statements),
    remainders: inFileOrder(view.remainders),
  };
  await nextTask();
  return { ...view, ...inOrder };
}

function CaseSections({ controller, view }: { readonly controller: string; readonly view: CaseView | null }) {
  const { t, name } = useTexts();
  return (
    <>
      <CaseLetters controller={controller} caseFile={view?.caseFile ?? null} />
      {view !== null && <CaseLimits caseFile={view.caseFile} />}
      <AnswerImport controller={controller} caseFile={view?.caseFile ?? null} />
      {view !== null && <WhoseAnswer view={view} />}
      {view !== null && view.answers.length > 0 && <CheckLink controller={controller} />}
      {view !== null &&
        inAnswerOrder(view.answers).map((answer) => <AnswerSection key={answer.id} answer={answer} view={view} />)}
      {view?.answersOfOthers.map((answer) => (
        <ApartSection key={answer.id} answer={answer} />
      ))}
      {view !== null && view.answers.length > 0 && <LintSection view={view} />}
      <AdvertiserConfirm controller={controller} caseFile={view?.caseFile ?? null} />
      <CaseEvents controller={controller} caseFile={view?.caseFile ?? null} answers={view?.answers ?? []} />
      <TypedForms controller={controller} caseFile={view?.caseFile ?? null} view={view} />
      <TruthForm controller={controller} truths={view?.truths ?? []} />
      {view !== null && view.answers.length > 0 && (
        <Section title={t('answers.nextTitle')}>
          <p class={styles.next}>
            <a class="button primary" href={routeHash({ page: 'findings', controller })}>
              {t('answers.nextFindings')}
            </a>
          </p>
        </Section>
      )}
      {view !== null && <DeleteCase controller={controller} party={view.caseFile.name ?? name('party', controller)} />}
    </>
  );
}

function CheckLink({ controller }: { readonly controller: string }) {
  const { t } = useTexts();
  return (
    <p class={styles.next}>
      <a class="button primary" href={routeHash({ page: 'check', controller })}>
        {t('check.open')}
      </a>
    </p>
  );
}
