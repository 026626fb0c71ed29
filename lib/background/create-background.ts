/** Builds the background's parts around one database, and the handlers that the browser's events are given to. */
import type { Platform } from '#lib/core/platform.ts';
import type {
  CaptureReply,
  CaptureStarted,
  CaptureStartedReply,
  CommandReply,
  CompanionWanted,
  DashboardWanted,
  ItemsCaptured,
  PageCommand,
  SampleTaken,
  SampleTakenReply,
  SampleWanted,
  SampleWantedReply,
  WhyReply,
  WhyWanted,
} from '#lib/messaging/protocol.ts';
import type { HeardPicture } from '#lib/messaging/receive.ts';
import { checkCounts, checkHead } from '#lib/store/check-head.ts';
import { readSettings } from '#lib/store/read-settings.ts';
import { classifyWaiting } from '#lib/store/write-campaigner.ts';
import type { WriteContext } from '#lib/store/write-context.ts';
import { saveIntegrity } from '#lib/store/write-integrity.ts';
import { recordPageOpened } from '#lib/store/write-batch.ts';
import { recordProblem } from '#lib/store/write-problem.ts';
import { readOrCreateAccountSalt } from '#lib/store/write-settings.ts';
import { createAskPart } from './ask-part.ts';
import type { AskedAdapter, AskedFrom } from './ask-why.ts';
import { type Badge, badgeText, createBadge, dayStartOf } from './badge.ts';
import { classifyWith } from './classify-ad.ts';
import { compareCase } from './compare-case.ts';
import { createFindingsPart } from './findings-part.ts';
import { logHeadName, parseLogHead } from './log-head.ts';
import { recordPicture } from './picture-part.ts';
import { nextAlarm } from './next-alarm.ts';
import { recordCaptured, type RecordedPlatform } from './recorder.ts';
import { createRecordingPart } from './recording-part.ts';
import { controllerOfReminder, createRemindersPart, type NotifyApi } from './reminders-part.ts';
import { createReferencePart } from './reference-part.ts';
import { companionFile, type Host, injectCapture, type ScriptsApi } from './registrar.ts';
import { expireOld } from './retention.ts';
import { retried } from './retried.ts';
import { runCommand } from './run-command.ts';
import { createSamplePart, type SampledPlatform } from './sample-part.ts';
import { forgetAllTabKeys, forgetTabKey, type KeyStore, readOrCreateTabKey } from './tab-keys.ts';
import { takeBadgesAway, type TabsApi } from './tabs-api.ts';

export interface BackgroundDeps {
  readonly context: WriteContext;
  readonly adapters: ReadonlyMap<Platform, RecordedPlatform & Host & SampledPlatform & AskedAdapter>;
  readonly scripts: ScriptsApi;
  readonly tabs: TabsApi;
  readonly keys: KeyStore;
  /** Keys that are in memory only. */
  readonly sessionKeys: KeyStore;
  fetchReference(): Promise<unknown>;
  setBadge(text: string): Promise<void>;
  openPage(path: string): Promise<void>;
  wait(ms: number): Promise<void>;
  /** Orders the one alarm that calls `onAlarm`; `at` is in milliseconds since 1970. */
  orderAlarm(at: number): Promise<void>;
  readonly notifications: NotifyApi;
}

export interface Background {
  /** To be called once in the first tick; everything else waits for it. Finishes what an earlier worker left undone. */
  start(): Promise<void>;
  onCaptured(batch: ItemsCaptured): Promise<CaptureReply>;
  onHello(hello: CaptureStarted, sender: { readonly tabId: number }): Promise<CaptureStartedReply>;
  onCompanionWanted(wanted: CompanionWanted, sender: { readonly tabId: number }): Promise<boolean>;
  onPicture(picture: HeardPicture): Promise<boolean>;
  onSampleWanted(wanted: SampleWanted): Promise<SampleWantedReply>;
  onSampleTaken(taken: SampleTaken): Promise<SampleTakenReply>;
  onDashboardWanted(wanted: DashboardWanted): Promise<boolean>;
  onWhyWanted(wanted: WhyWanted, sender: AskedFrom): Promise<WhyReply>;
  onCommand(command: PageCommand): Promise<CommandReply>;
  onInstalled(reason: string): Promise<void>;
  onStartup(): Promise<void>;
  onAlarm(): Promise<void>;
  /** The browser has given or taken away access to a site. That is leave to record there, and no wish: the wish is the switch's. */
  onPermissions(): Promise<void>;
  onTabClosed(tabId: number): Promise<void>;
  onNotificationClicked(id: string): Promise<void>;
}

export function createBackground(deps: BackgroundDeps): Background {
  const { context, keys, scripts } = deps;
  const adapters = [...deps.adapters.values()];
  const badge = createBadge((text) => deps.setBadge(text));
  const report = reporter(deps, badge);
  const reference = createReferencePart(() => deps.fetchReference(), report);
  const findings = createFindingsPart({ context, compareCase, report });
  const reminders = createRemindersPart(context, deps.notifications);
  const ready = retried(async () => {
    await saveIntegrity(context, await checkHead(context.db, parseLogHead(await keys.read(logHeadName))));
  });
  const recording = createRecordingPart({ db: context.db, scripts, hosts: adapters, now: () => context.now() });
  const orderAlarm = async (): Promise<void> => {
    const { pausedUntil } = await readSettings(context.db);
    await deps.orderAlarm(nextAlarm(new Date(context.now()), pausedUntil));
  };
  const followSettings = async (): Promise<void> => {
    await recording.sync();
    await orderAlarm();
  };
  const refresh = async (): Promise<void> => {
    await findings.refresh();
    await badge.show(await badgeText(context.db, dayStartOf(new Date(context.now()))));
  };
  const attempt = async (at: string, run: () => Promise<void>): Promise<void> => {
    try {
      await ready();
      await run();
    } catch (error) {
      await report(at, error);
    }
  };
  const classifyLeftOver = async (): Promise<void> => {
    if ((await context.db.unclassified.count()) === 0) return;
    const data = await reference.read();
    if (data !== null) while (await classifyWaiting(context, classifyWith(data)));
  };
  const finish = async (): Promise<void> => {
    await recording.sync();
    await classifyLeftOver();
    await refresh();
  };
  const pageOpened = async (platform: Platform): Promise<void> => {
    const terms = deps.adapters.get(platform);
    if (terms !== undefined) await recordPageOpened(context, platform, terms);
  };
  const { mayRecord } = recording;
  const sample = createSamplePart({ context, adapters: deps.adapters, scripts, keys: deps.sessionKeys, mayRecord });
  const stored = (isPolitical: boolean): void => {
    if (isPolitical || badge.isTrouble()) void attempt('after recording', refresh);
  };
  const common = { context, reference, ready, report, mayRecord, stored };
  const asking = createAskPart({ ...deps, ...common });
  return {
    start: () => attempt('start', finish),
    onCaptured: (batch) =>
      recordCaptured(
        {
          ...common,
          adapterOf: (platform) => deps.adapters.get(platform),
        },
        batch,
      ),
    onHello: async ({ platform }, { tabId }) => {
      await ready();
      const isOn = await mayRecord(platform);
      // Before the answer, so that nothing that the page is given goes past the recorder.
      if (isOn && (await sample.isRecorded(platform))) await scripts.injectInTab(companionFile, tabId);
      if (isOn) void attempt('page opened', () => pageOpened(platform));
      return {
        enabled: isOn,
        accountSalt: await readOrCreateAccountSalt(context.db, (bytes) => context.randomHex(bytes)),
        sealKey: await readOrCreateTabKey(keys, tabId, (bytes) => context.randomHex(bytes)),
      };
    },
    onCompanionWanted: async ({ platform }, { tabId }) => {
      await ready();
      return (await mayRecord(platform)) && scripts.injectInTab(companionFile, tabId);
    },
    onPicture: (picture) => recordPicture(common, picture),
    onSampleWanted: async ({ platform }) => {
      await ready();
      return sample.wanted(platform);
    },
    onSampleTaken: async (taken) => {
      await ready();
      return sample.taken(taken);
    },
    onDashboardWanted: async ({ ad }) => {
      await deps.openPage(`dashboard.html#/ad/${encodeURIComponent(ad)}`);
      return true;
    },
    onWhyWanted: asking.answerBadge,
    onCommand: (command) => {
      const forgetOutside = async (): Promise<void> => {
        await keys.remove(await keys.names());
        await sample.remove();
      };
      const takeBadges = (ad: string | null, platform?: Platform): Promise<void> =>
        takeBadgesAway(
          deps.tabs,
          adapters.filter(({ id }) => platform === undefined || id === platform),
          ad,
        );
      return runCommand(
        { ...common, sample, followSettings, forgetOutside, refresh, takeBadges, askWhy: asking.ask },
        command,
      );
    },
    onInstalled: async (reason) => {
      if (reason === 'install') await deps.openPage('dashboard.html#/welcome');
      await attempt('installed', async () => {
        await followSettings();
        if (reason === 'update') await injectCapture(scripts, adapters, await recording.wanted());
      });
    },
    onStartup: () =>
      attempt('startup', async () => {
        await followSettings();
        await forgetAllTabKeys(keys);
        await sample.stop();
        await saveIntegrity(context, await checkCounts(context.db));
        await expireOld(context);
        await reminders.remind();
      }),
    onAlarm: () =>
      attempt('alarm', async () => {
        await followSettings();
        await expireOld(context);
        await refresh();
        await reminders.remind();
      }),
    onPermissions: () => attempt('permissions', () => recording.sync()),
    onTabClosed: (tabId) => forgetTabKey(keys, tabId),
    onNotificationClicked: async (id) => {
      const controller = controllerOfReminder(id);
      if (controller === null) return;
      await deps.notifications.clear(id);
      await deps.openPage(`dashboard.html#/answers/${encodeURIComponent(controller)}`);
    },
  };
}

/** Notes a failure among the problems; where even that fails, the badge is all that is left to say so. */
function reporter({ context }: BackgroundDeps, badge: Badge): (at: string, error: unknown) => Promise<void> {
  return async (at, error) => {
    const seen = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : typeof error;
    await badge.showTrouble();
    await recordProblem(context, at, seen).catch(() => badge.showTrouble());
  };
}
