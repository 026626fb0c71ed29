/** Carries out what an extension page orders. */
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { CommandReply, PageCommand } from '#lib/messaging/protocol.ts';
import { checkRecords } from '#lib/store/check-records.ts';
import { deleteAnswer, saveAnswer, setAnswerOwner } from '#lib/store/write-answer.ts';
import { setCampaigner } from '#lib/store/write-campaigner.ts';
import { saveCase, saveTruths } from '#lib/store/write-case.ts';
import { deleteCase } from '#lib/store/write-case-delete.ts';
import { saveCorrection } from '#lib/store/write-correction.ts';
import { deleteAd, deleteEverything } from '#lib/store/write-delete.ts';
import { saveIntegrity } from '#lib/store/write-integrity.ts';
import { deleteLetterDraft, deleteSentLetter, recordLetterSent, saveLetterDraft } from '#lib/store/write-letter.ts';
import { deletePictures } from '#lib/store/write-picture.ts';
import { setPausedUntil, setPlatformEnabled, setSetting } from '#lib/store/write-settings.ts';
import type { WriteContext } from '#lib/store/write-context.ts';
import { classifyWith } from './classify-ad.ts';
import type { ReferencePart } from './reference-part.ts';
import type { SamplePart } from './sample-part.ts';

export interface CommandDeps {
  readonly context: WriteContext;
  readonly reference: ReferencePart;
  readonly sample: SamplePart;
  ready(): Promise<void>;
  report(at: string, error: unknown): Promise<void>;
  /** Makes scripts, open tabs and the alarm fit the settings. */
  followSettings(): Promise<void>;
  /** Forgets what is kept outside the database: the log's head, the tabs' keys. */
  forgetOutside(): Promise<void>;
  /** Brings findings and badge up to date. */
  refresh(): Promise<void>;
  /** Takes the badge of one ad, or all badges, away in open pages: of one platform, or of all. */
  takeBadges(ad: string | null, platform?: Platform): Promise<void>;
  askWhy(ad: string): Promise<AskOutcome>;
}

const done: CommandReply = { kind: 'done' };

/** `done` when everything that the order says is stored, and what follows from it too; else `failed` with the reason. */
export async function runCommand(deps: CommandDeps, command: PageCommand): Promise<CommandReply> {
  try {
    await deps.ready();
    const reply = await carryOut(deps, command);
    await deps.refresh();
    return reply;
  } catch (error) {
    await deps.report(command.type, error);
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

async function carryOut(deps: CommandDeps, command: PageCommand): Promise<CommandReply> {
  const { context } = deps;
  switch (command.type) {
    case 'setPlatformEnabled':
      await setPlatformEnabled(context, command.platform, command.enabled);
      await deps.followSettings();
      if (!command.enabled) await deps.takeBadges(null, command.platform);
      return done;
    case 'setPausedUntil':
      await setPausedUntil(context, command.until);
      await deps.followSettings();
      return done;
    case 'setSetting': {
      const set = await setSetting(context, command);
      if (!set.ok) return { kind: 'failed', why: set.error };
      if (command.key === 'pageBadge' && command.value === 'false') await deps.takeBadges(null);
      return done;
    }
    case 'setCampaigner': {
      const found = await setCampaigner(context, command, classifyWith(await deps.reference.read()));
      return found ? done : { kind: 'failed', why: 'there is no such ad' };
    }
    case 'saveCase':
      await saveCase(context, command.caseFile);
      return done;
    case 'saveLetterDraft':
      await saveLetterDraft(context, command.draft);
      return done;
    case 'deleteLetterDraft':
      await deleteLetterDraft(context, command.controller, command.kind);
      return done;
    case 'letterSent':
      await recordLetterSent(context, command.letter);
      return done;
    case 'deleteSentLetter':
      await deleteSentLetter(context, command.letter);
      return done;
    case 'saveAnswer':
      await saveAnswer(context, { ...command, answer: { ...command.answer, problems: command.problems } });
      return done;
    case 'setAnswerOwner':
      await setAnswerOwner(context, command.answers, command.owner);
      return done;
    case 'saveCorrection': {
      const saved = await saveCorrection(context, command.correction);
      return saved ? done : { kind: 'failed', why: 'there is no such answer' };
    }
    case 'saveTruth':
      await saveTruths(context, command.controller, command.truths);
      return done;
    case 'deleteAd':
      await deleteAd(context, command.ad);
      await deps.takeBadges(command.ad);
      return done;
    case 'deletePictures':
      await deletePictures(context);
      return done;
    case 'deleteAnswer':
      await deleteAnswer(context, command.answer);
      return done;
    case 'deleteCase':
      await deleteCase(context, command.controller);
      return done;
    case 'deleteEverything':
      await deleteEverything(context);
      await deps.forgetOutside();
      await deps.followSettings();
      await deps.takeBadges(null);
      return done;
    case 'checkIntegrity':
      await saveIntegrity(context, await checkRecords(context.db));
      return done;
    case 'startSample': {
      const begun = await deps.sample.start(command);
      return begun.ok ? done : { kind: 'failed', why: begun.error };
    }
    case 'stopSample':
      await deps.sample.stop();
      return done;
    case 'deleteSample':
      await deps.sample.remove();
      return done;
    case 'askWhy':
      return { kind: 'done', asked: await deps.askWhy(command.ad) };
  }
}
