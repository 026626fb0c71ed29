/** The days of a case: when the request was sent, answered, objected to; the complaint's timeline. */
import { useState } from 'preact/hooks';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import { type CaseEvent, caseEventKinds, type CaseFile } from '#lib/core/case-file.ts';
import { plainDateOf } from '#lib/ui/format.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { caseFileOf, withEvent, withoutEvent } from './case-change.ts';
import styles from './answers.module.css';

interface Props {
  readonly controller: string;
  readonly caseFile: CaseFile | null;
}

export function CaseEvents({ controller, caseFile }: Props) {
  const { t, name } = useTexts();
  const command = useCommand();
  const [kind, setKind] = useState<CaseEvent['kind']>('request-sent');
  const [on, setOn] = useState('');
  const now = useNow(60_000);
  const file = caseFileOf(controller, caseFile);
  const store = (next: CaseFile): void => void command.send({ type: 'saveCase', caseFile: next });
  return (
    <Section title={t('answers.eventsTitle')} intro={t('answers.eventsIntro')}>
      <EventList events={file.events} remove={(event) => store(withoutEvent(file, event))} />
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          store(withEvent(file, { kind, on }));
        }}
      >
        <label class={styles.field}>
          {t('answers.eventKind')}
          <select
            value={kind}
            onChange={(event) => {
              const chosen = caseEventKinds.find((id) => id === event.currentTarget.value);
              if (chosen !== undefined) setKind(chosen);
            }}
          >
            {caseEventKinds.map((id) => (
              <option key={id} value={id}>
                {name('event', id)}
              </option>
            ))}
          </select>
        </label>
        <label class={styles.field}>
          {t('answers.eventOn')}
          <input
            type="date"
            required
            max={plainDateOf(new Date(now))}
            value={on}
            onInput={(event) => setOn(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={command.busy}>
          {t('answers.eventAdd')}
        </button>
      </form>
      <CommandFailure state={command} />
    </Section>
  );
}

function EventList({
  events,
  remove,
}: {
  readonly events: readonly CaseEvent[];
  readonly remove: (event: CaseEvent) => void;
}) {
  const { t, name, day } = useTexts();
  if (events.length === 0) return null;
  return (
    <ul class={styles.checks}>
      {events.map((event) => (
        <li key={`${event.kind} ${event.on}`} class={styles.check}>
          <span>{t('answers.eventLine', { day: day(event.on), what: name('event', event.kind) })}</span>
          <button type="button" class="quiet" onClick={() => remove(event)}>
            {t('answers.eventRemove', { what: name('event', event.kind) })}
          </button>
        </li>
      ))}
    </ul>
  );
}
