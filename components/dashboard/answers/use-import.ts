/** What becomes of dropped files: read together, stored one by one, each with a line that says how it went. */
import { useRef, useState } from 'preact/hooks';
import { useDeps } from '#components/dashboard/deps.ts';
import { failureOf } from '#components/shared/use-command.tsx';
import { caseFileOf, type CaseEvent, type CaseFile } from '#lib/core/case-file.ts';
import { withEvent } from '#lib/core/with-event.ts';
import { readCase } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { formatBytes } from '#lib/ui/format.ts';
import { keepPageOpen } from '#lib/ui/keep-page-open.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { bringsNew, type DroppedFile, markRepeats, type Repeat } from './already-there.ts';
import { cameEvent } from './came-event.ts';
import { doneLine, type Line } from './done-line.ts';
import { createDropQueue } from './drop-queue.ts';
import { isLocked, saveAnswerCommands } from './read-file.ts';
import type { RunningScan } from './scan-note.tsx';

/** `from`: the line at which those of this drop begin. */
interface Reading {
  readonly from: number;
  readonly password: string | undefined;
}

/** Reads the files of a drop together and stores them one by one, drop after drop; the lines are what happened to each, `locked` those
 *  that ask for a password. */
export function useImport(controller: string, ownName: string) {
  const { t, day } = useTexts();
  const deps = useDeps();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [locked, setLocked] = useState<readonly File[]>([]);
  const [scan, setScan] = useState<RunningScan | null>(null);
  const queue = useRef(createDropQueue());

  const store = async ({ file, command, repeat }: DroppedFile): Promise<Line> => {
    if (command === null) {
      return {
        tone: 'bad',
        text: t('answers.readTooLarge', { file: file.name, size: formatBytes(deps.maxAnswerBytes) }),
      };
    }
    if (repeat?.kind === 'copy')
      return { tone: 'plain', text: t('answers.repeatCopy', { file: file.name, other: repeat.of }) };
    const why = await failureOf(command);
    if (why !== null) return { tone: 'bad', text: t('answers.readFailed', { file: file.name, why }) };
    const done = withRepeat(doneLine(t, file.name, command), repeat);
    const isKept = (await deps.keepFile(command.answer.id, file)) === 'kept';
    return isKept ? done : { tone: 'warn', text: `${done.text} ${t('answers.fileNotKept')}` };
  };

  const withRepeat = (line: Line, repeat: Repeat | null): Line => {
    if (repeat === null || repeat.kind === 'copy') return line;
    const said =
      repeat.kind === 'known'
        ? t('answers.repeatKnown', { day: day(repeat.on) })
        : t('answers.repeatFacts', { day: day(repeat.on), other: repeat.of });
    return { tone: 'warn', text: `${line.text} ${said}` };
  };

  /** Puts lines in the place of those of this drop. */
  const put = (from: number, own: readonly Line[]): void =>
    setLines((before) => before.toSpliced(from, own.length, ...own));

  const readAll = async (files: readonly File[], receivedOn: string, password?: string): Promise<void> => {
    const isDated = receivedOn !== '';
    const says = (text: 'answers.reading' | 'answers.waiting'): Line[] =>
      files.map((file) => ({ tone: 'plain', text: t(text, { file: file.name }) }));
    const first: Line[] = isDated ? says('answers.waiting') : [{ tone: 'warn', text: t('answers.receivedMissing') }];
    const { from, waits } = queue.current.take(first.length);
    if (!waits) setLines([]);
    put(from, first);
    if (isDated) setLocked((before) => (waits ? before.filter((file) => !files.includes(file)) : []));
    return queue.current.run(async () => {
      if (!isDated) return;
      put(from, says('answers.reading'));
      const done = keepPageOpen();
      await readDrop(files, receivedOn, { from, password }).finally(done);
    });
  };

  const readDrop = async (files: readonly File[], receivedOn: string, { from, password }: Reading): Promise<void> => {
    try {
      const stopping = new AbortController();
      const commands = await saveAnswerCommands(files, controller, receivedOn, deps, {
        onScan: (progress) => setScan({ progress, stop: () => stopping.abort() }),
        scanSignal: stopping.signal,
        ...(password === undefined ? {} : { password }),
        ...(ownName === '' ? {} : { person: ownName }),
      });
      const stored = await readCase(readingDatabase(), controller);
      const dropped = markRepeats(commands, stored);
      const came = cameEvent(commands, receivedOn);
      if (came !== null && bringsNew(dropped)) await saveDay(controller, stored?.caseFile ?? null, came);
      for (const [at, each] of dropped.entries())
        put(from + at, [await store(password === undefined ? each : unlocked(each))]);
      setLocked((before) => [...before, ...commands.filter(isLocked).map(({ file }) => file)]);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      put(
        from,
        files.map((file) => ({ tone: 'bad', text: t('answers.readFailed', { file: file.name, why }) })),
      );
    }
    setScan(null);
  };
  return { lines, locked, scan, readAll };
}

/** A file that was locked is there since it asked for its password, which is nothing to tell. */
function unlocked(dropped: DroppedFile): DroppedFile {
  return dropped.repeat?.kind === 'known' ? { ...dropped, repeat: null } : dropped;
}

/** Throws with the reason where the day cannot be stored: then nothing of the answer is. */
async function saveDay(controller: string, caseFile: CaseFile | null, came: CaseEvent): Promise<void> {
  const next = withEvent(caseFileOf(controller, caseFile), came);
  const why = await failureOf({ type: 'saveCase', caseFile: next });
  if (why !== null) throw new Error(why);
}
