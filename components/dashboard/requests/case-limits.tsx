/** The time limits of a case: where each stands, the law it follows from, and the sum step by step. */
import forms from '#components/shared/form.module.css';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { CaseFile } from '#lib/core/case-file.ts';
import { nations } from '#lib/core/nation.ts';
import { articleTitleIn, citationIn } from '#lib/law/article-words.ts';
import { calendarFile } from '#lib/law/calendar-file.ts';
import { type CaseDeadline, caseDeadlines, deadlineState } from '#lib/law/case-deadlines.ts';
import { nationOf } from '#lib/law/nation-of.ts';
import { sourceById } from '#lib/law/sources.ts';
import { saveText } from '#lib/ui/save-file.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { useToday } from '#lib/ui/use-today.ts';
import { calendarEntries } from './calendar-entries.ts';
import { stepText, warningText } from './counting-text.ts';
import { limitText } from './limit-text.ts';
import styles from './requests.module.css';

export function CaseLimits({ caseFile }: { readonly caseFile: CaseFile }) {
  const { t } = useTexts();
  const today = useToday();
  const limits = caseDeadlines(caseFile);
  if (limits.length === 0)
    return (
      <Section title={t('requests.limitsTitle')}>
        <p>{t('requests.limitsNone')}</p>
      </Section>
    );
  return (
    <Section title={t('requests.limitsTitle')} intro={t('requests.limitsIntro')}>
      <ul class={styles.limits}>
        {limits.map((limit) => (
          <Limit key={limit.id} limit={limit} today={today} />
        ))}
      </ul>
      <LimitSettings caseFile={caseFile} today={today} />
    </Section>
  );
}

function Limit({ limit, today }: { readonly limit: CaseDeadline; readonly today: string }) {
  const texts = useTexts();
  const { t, name, language } = texts;
  const { article, right, deadline } = limit;
  const law = (id: string) => ({ article: citationIn(language, id), title: articleTitleIn(language, id) ?? '' });
  return (
    <li class={styles.limit}>
      <h3>{name('limit', limit.id)}</h3>
      <p class={deadlineState(limit, today) === 'overdue' ? styles.overdue : undefined}>
        {limitText(limit, today, texts)}
      </p>
      <p class={styles.soft}>{article === null ? t('requests.limitGuidance') : t('requests.limitLaw', law(article))}</p>
      {right !== null && (
        <p class={styles.soft}>
          {t('requests.limitRight', law(right))}
          {limit.id === 'objection' && ` ${t('requests.limitAtOnce')}`}
        </p>
      )}
      {deadline.warnings.map((warning, index) => (
        <p key={index} class={styles.soft}>
          {warningText(warning, texts)}
        </p>
      ))}
      <details>
        <summary>{t('requests.limitCounting')}</summary>
        <ol class={styles.steps}>
          {deadline.steps.map((step, index) => (
            <li key={index}>
              {stepText(step, texts)} <span class={styles.soft}>{sourceById(step.source).title}</span>
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

function LimitSettings({ caseFile, today }: { readonly caseFile: CaseFile; readonly today: string }) {
  const texts = useTexts();
  const { t, name } = texts;
  const command = useCommand();
  const store = (change: Partial<CaseFile>): void =>
    void command.send({ type: 'saveCase', caseFile: { ...caseFile, ...change } });
  const saveCalendar = (): void => {
    const text = calendarFile(calendarEntries(caseFile, today, texts), new Date().toISOString());
    saveText(`${caseFile.controller}.ics`, 'text/calendar', text);
  };
  return (
    <>
      <label class={forms.field}>
        {t('requests.limitsNation')}
        <select
          value={nationOf(caseFile)}
          onChange={(event) => {
            const nation = nations.find((known) => known === event.currentTarget.value);
            if (nation !== undefined) store({ nation });
          }}
        >
          {nations.map((id) => (
            <option key={id} value={id}>
              {name('nation', id)}
            </option>
          ))}
        </select>
      </label>
      <label class={forms.check}>
        <input
          type="checkbox"
          checked={caseFile.reminders !== false}
          onChange={(event) => store({ reminders: event.currentTarget.checked })}
        />
        <span>
          {t('requests.reminders')} <span class={styles.soft}>{t('requests.remindersHint')}</span>
        </span>
      </label>
      <p class={forms.actions}>
        <button type="button" onClick={saveCalendar}>
          {t('requests.calendar')}
        </button>
        <span class={styles.soft}>{t('requests.calendarHint')}</span>
      </p>
      <CommandFailure state={command} />
    </>
  );
}
