/** The days of a case: when the request was sent, answered, objected to; the complaint's timeline. */
import { useState } from 'preact/hooks';
import { CaseTimeline } from '#components/dashboard/requests/case-timeline.tsx';
import { FileNames } from '#components/dashboard/requests/file-names.tsx';
import { ChannelSelect } from '#components/shared/channel-select.tsx';
import forms from '#components/shared/form.module.css';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import {
  caseFileOf,
  type CaseEvent,
  caseEventKinds,
  type CaseFile,
  type Channel,
  type RequestKind,
} from '#lib/core/case-file.ts';
import { withEvent } from '#lib/core/with-event.ts';
import type { AnswerRow } from '#lib/store/rows.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { AboutSelect, aboutChoices } from './about-select.tsx';
import { withoutEvent } from './case-change.ts';

interface Props {
  readonly controller: string;
  readonly caseFile: CaseFile | null;
  readonly answers: readonly AnswerRow[];
}

export function CaseEvents({ controller, caseFile, answers }: Props) {
  const { t, name } = useTexts();
  const command = useCommand();
  const [kind, setKind] = useState<CaseEvent['kind']>('request-sent');
  const [on, setOn] = useState('');
  const [channel, setChannel] = useState<Channel | null>(null);
  const [about, setAbout] = useState<RequestKind | null>(null);
  const [files, setFiles] = useState<readonly string[]>([]);
  const now = useNow(60_000);
  const file = caseFileOf(controller, caseFile);
  const store = (next: CaseFile): void => void command.send({ type: 'saveCase', caseFile: next });
  return (
    <Section title={t('answers.eventsTitle')} intro={t('answers.eventsIntro')}>
      <CaseTimeline caseFile={file} answers={answers} remove={(event) => store(withoutEvent(file, event))} />
      <form
        class={forms.form}
        onSubmit={(event) => {
          event.preventDefault();
          store(
            withEvent(file, {
              kind,
              on,
              ...(channel === null ? {} : { channel }),
              ...(about === null || !aboutChoices(kind, file.events).includes(about) ? {} : { about }),
              ...(files.length === 0 ? {} : { files: [...files] }),
            }),
          );
        }}
      >
        <label class={forms.field}>
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
        <label class={forms.field}>
          {t('answers.eventOn')}
          <input
            type="date"
            required
            max={plainDateOf(new Date(now))}
            value={on}
            onInput={(event) => setOn(event.currentTarget.value)}
          />
        </label>
        <AboutSelect kind={kind} events={file.events} value={about} onChange={setAbout} />
        <ChannelSelect
          label={t('requests.eventChannel')}
          none={t('requests.eventChannelNone')}
          value={channel}
          onChange={setChannel}
        />
        <FileNames onChange={setFiles} />
        <button type="submit" disabled={command.busy}>
          {t('answers.eventAdd')}
        </button>
      </form>
      <CommandFailure state={command} />
    </Section>
  );
}
