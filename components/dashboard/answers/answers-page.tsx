/** The answers of parties: choose whose, then everything about that one. */
import { useState } from 'preact/hooks';
import { OwnControllerForm } from '#components/dashboard/requests/own-controller-form.tsx';
import { CampaignerSelect } from '#components/shared/campaigner-select.tsx';
import forms from '#components/shared/form.module.css';
import { LiveView } from '#components/shared/live-view.tsx';
import { Empty } from '#components/shared/notice.tsx';
import { Page, Section } from '#components/shared/page.tsx';
import { readCampaigners, readCases } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { CasePage } from './case-page.tsx';
import styles from './answers.module.css';

export function AnswersPage({ controller }: { readonly controller: string | null }) {
  return controller === null ? <AnswersList /> : <CasePage key={controller} controller={controller} />;
}

function AnswersList() {
  const { t } = useTexts();
  const cases = useLive(() => readCases(readingDatabase()), []);
  return (
    <Page title={t('answers.title')} intro={t('answers.intro')}>
      <ChooseController />
      <LiveView live={cases}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('answers.casesEmptyTitle')}>{t('answers.casesEmptyText')}</Empty>
          ) : (
            <Section title={t('answers.casesTitle')}>
              <CaseList rows={rows} />
            </Section>
          )
        }
      </LiveView>
      <OwnControllerForm taken={cases.kind === 'ready' ? cases.value.map(({ controller }) => controller) : []} />
    </Page>
  );
}

function CaseList({ rows }: { readonly rows: readonly { readonly controller: string; readonly answers: number }[] }) {
  const { t, name } = useTexts();
  return (
    <ul class={styles.cases}>
      {rows.map((row) => (
        <li key={row.controller}>
          <a href={routeHash({ page: 'answers', controller: row.controller })}>{name('party', row.controller)}</a>{' '}
          <span class={styles.soft}>{t('answers.caseLine', { n: row.answers })}</span>
        </li>
      ))}
    </ul>
  );
}

function ChooseController() {
  const { t } = useTexts();
  const [choice, setChoice] = useState('');
  const campaigners = useLive(() => readCampaigners(readingDatabase()), []);
  const own = campaigners.kind === 'ready' ? campaigners.value.flatMap((row) => row.campaigner ?? []) : [];
  return (
    <Section title={t('answers.chooseTitle')}>
      <div class={forms.form}>
        <CampaignerSelect
          label={t('answers.choose')}
          value={choice}
          onChange={(value) => {
            setChoice(value);
            if (value !== '') location.hash = routeHash({ page: 'answers', controller: value });
          }}
          extra={[['', t('answers.chooseNone')]]}
          own={own}
        />
      </div>
    </Section>
  );
}
