/** Bringing files of an answer in: choose or drop, with the day they came; each file says for itself how it went. */
import { useRef, useState } from 'preact/hooks';
import { useDeps } from '#components/dashboard/deps.ts';
import { Notice, type Tone } from '#components/shared/notice.tsx';
import { Section } from '#components/shared/page.tsx';
import { failureOf } from '#components/shared/use-command.tsx';
import type { CaseFile } from '#lib/core/case-file.ts';
import { plainDateOf } from '#lib/ui/format.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { caseFileOf, withEvent } from './case-change.ts';
import { FileDrop } from './file-drop.tsx';
import { saveAnswerCommand } from './read-file.ts';
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
  const { lines, readAll } = useImport(controller, caseFile);
  return (
    <Section title={t('answers.addTitle')} intro={t('answers.addIntro')}>
      <div class={styles.form}>
        <label class={styles.field}>
          {t('answers.receivedOn')}
          <input
            type="date"
            required
            value={receivedOn}
            max={plainDateOf(new Date())}
            onInput={(event) => setReceivedOn(event.currentTarget.value)}
          />
        </label>
      </div>
      <FileDrop onFiles={(files) => void readAll(files, receivedOn)} />
      <div class={styles.log} aria-live="polite" data-testid="import-log">
        {lines.map((line, index) => (
          <Notice key={index} tone={line.tone}>
            <bdi>{line.text}</bdi>
          </Notice>
        ))}
      </div>
    </Section>
  );
}

function receivedDay(caseFile: CaseFile | null): string | null {
  return caseFile?.events.findLast((event) => event.kind === 'answer-received')?.on ?? null;
}

/** Reads file after file; the lines are what happened to each. */
function useImport(controller: string, caseFile: CaseFile | null) {
  const { t } = useTexts();
  const deps = useDeps();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const running = useRef(false);

  const readOne = async (file: File, receivedOn: string): Promise<Line> => {
    try {
      const save = await saveAnswerCommand(file, controller, receivedOn, deps);
      const event = { kind: 'answer-received', on: receivedOn } as const;
      const caseCommand = { type: 'saveCase', caseFile: withEvent(caseFileOf(controller, caseFile), event) } as const;
      const why = (await failureOf(caseCommand)) ?? (await failureOf(save));
      if (why !== null) return { tone: 'bad', text: t('answers.readFailed', { file: file.name, why }) };
      const counts = {
        facts: save.facts.length,
        statements: save.statements.length,
        remainders: save.remainders.length,
      };
      return {
        tone: save.problems.length > 0 ? 'warn' : 'good',
        text: t('answers.readDone', { file: file.name, ...counts, problems: save.problems.length }),
      };
    } catch (error) {
      return {
        tone: 'bad',
        text: t('answers.readFailed', { file: file.name, why: error instanceof Error ? error.message : String(error) }),
      };
    }
  };

  const readAll = async (files: readonly File[], receivedOn: string): Promise<void> => {
    if (receivedOn === '') return setLines([{ tone: 'warn', text: t('answers.receivedMissing') }]);
    if (running.current) return undefined;
    running.current = true;
    const done: Line[] = [];
    for (const file of files) {
      setLines([...done, { tone: 'plain', text: t('answers.reading', { file: file.name }) }]);
      done.push(await readOne(file, receivedOn));
      setLines([...done]);
    }
    running.current = false;
    return undefined;
  };
  return { lines, readAll };
}
