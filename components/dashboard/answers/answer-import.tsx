/** Bringing files of an answer in: choose or drop, with the day they came; each file says for itself how it went. */
import { useRef, useState } from 'preact/hooks';
import { useDeps } from '#components/dashboard/deps.ts';
import forms from '#components/shared/form.module.css';
import { Notice, type Tone } from '#components/shared/notice.tsx';
import { Section } from '#components/shared/page.tsx';
import { PasswordForm } from '#components/shared/password-form.tsx';
import { failureOf } from '#components/shared/use-command.tsx';
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import { withEvent } from '#lib/core/with-event.ts';
import { readSettings } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { formatBytes } from '#lib/ui/format.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { type Texts, useTexts } from '#lib/ui/use-texts.ts';
import { caseFileOf } from './case-change.ts';
import { cameEvent } from './came-event.ts';
import { FileDrop } from './file-drop.tsx';
import { OwnName } from './own-name.tsx';
import { type FileCommand, isLocked, type SaveAnswer, saveAnswerCommands } from './read-file.ts';
import { type RunningScan, ScanNote } from './scan-note.tsx';
import styles from './answers.module.css';

interface Line {
  readonly tone: Tone;
  readonly text: string;
}

interface Props {
  readonly controller: string;
  readonly caseFile: CaseFile | null;
}

export function AnswerImport({ controller, caseFile }: Props) {
  const { t } = useTexts();
  const [receivedOn, setReceivedOn] = useState(() => receivedDay(caseFile) ?? plainDateOf(new Date()));
  const now = useNow(60_000);
  const settings = useLive(() => readSettings(readingDatabase()), []);
  const ownName = settings.kind === 'ready' ? settings.value.ownName : '';
  const { lines, locked, scan, readAll } = useImport(controller, caseFile, ownName);
  return (
    <Section title={t('answers.addTitle')} intro={t('answers.addIntro')}>
      <div class={forms.form}>
        <label class={forms.field}>
          {t('answers.receivedOn')}
          <input
            type="date"
            required
            value={receivedOn}
            max={plainDateOf(new Date(now))}
            onInput={(event) => setReceivedOn(event.currentTarget.value)}
          />
        </label>
        <OwnName name={ownName} />
      </div>
      <FileDrop onFiles={(files) => void readAll(files, receivedOn)} />
      <div class={styles.log} aria-live="polite" data-testid="import-log">
        {lines.map((line, index) => (
          <Notice key={index} tone={line.tone}>
            <bdi>{line.text}</bdi>
          </Notice>
        ))}
      </div>
      {scan !== null && <ScanNote scan={scan} />}
      {locked.length > 0 && (
        <PasswordForm
          label={t('answers.password', { files: locked.map(({ name }) => name).join(', ') })}
          onPassword={(password) => void readAll(locked, receivedOn, password)}
        />
      )}
    </Section>
  );
}

function receivedDay(caseFile: CaseFile | null): string | null {
  return caseFile?.events.findLast((event) => event.kind === 'answer-received')?.on ?? null;
}

/** Reads the files together and stores them one by one; the lines are what happened to each, `locked` those that ask for a password. */
function useImport(controller: string, caseFile: CaseFile | null, ownName: string) {
  const { t } = useTexts();
  const deps = useDeps();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [locked, setLocked] = useState<readonly File[]>([]);
  const [scan, setScan] = useState<RunningScan | null>(null);
  const running = useRef(false);

  const store = async ({ file, command }: FileCommand): Promise<Line> => {
    if (command === null) {
      return {
        tone: 'bad',
        text: t('answers.readTooLarge', { file: file.name, size: formatBytes(deps.maxAnswerBytes) }),
      };
    }
    const why = await failureOf(command);
    if (why !== null) return { tone: 'bad', text: t('answers.readFailed', { file: file.name, why }) };
    const done = doneLine(t, file.name, command);
    const isKept = (await deps.keepFile(command.answer.id, file)) === 'kept';
    return isKept ? done : { tone: 'warn', text: `${done.text} ${t('answers.fileNotKept')}` };
  };

  const readAll = async (files: readonly File[], receivedOn: string, password?: string): Promise<void> => {
    if (receivedOn === '') return setLines([{ tone: 'warn', text: t('answers.receivedMissing') }]);
    if (running.current) return undefined;
    running.current = true;
    setLocked([]);
    setLines(files.map((file) => ({ tone: 'plain', text: t('answers.reading', { file: file.name }) })));
    try {
      const stopping = new AbortController();
      const commands = await saveAnswerCommands(files, controller, receivedOn, deps, {
        onScan: (progress) => setScan({ progress, stop: () => stopping.abort() }),
        scanSignal: stopping.signal,
        ...(password === undefined ? {} : { password }),
        ...(ownName === '' ? {} : { person: ownName }),
      });
      const came = cameEvent(commands, receivedOn);
      if (came !== null) await saveDay(controller, caseFile, came);
      for (const [at, each] of commands.entries()) {
        const line = await store(each);
        setLines((before) => before.with(at, line));
      }
      setLocked(commands.filter(isLocked).map(({ file }) => file));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setLines(files.map((file) => ({ tone: 'bad', text: t('answers.readFailed', { file: file.name, why }) })));
    }
    setScan(null);
    running.current = false;
    return undefined;
  };
  return { lines, locked, scan, readAll };
}

/** Throws with the reason where the day cannot be stored: then nothing of the answer is. */
async function saveDay(controller: string, caseFile: CaseFile | null, came: CaseEvent): Promise<void> {
  const next = withEvent(caseFileOf(controller, caseFile), came);
  const why = await failureOf({ type: 'saveCase', caseFile: next });
  if (why !== null) throw new Error(why);
}

function doneLine(t: Texts['t'], file: string, command: SaveAnswer): Line {
  const counts = {
    facts: command.facts.length,
    statements: command.statements.length,
    remainders: command.remainders.length,
    problems: command.problems.length,
  };
  return { tone: counts.problems > 0 ? 'warn' : 'good', text: t('answers.readDone', { file, ...counts }) };
}
