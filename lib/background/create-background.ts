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
  WhyReply,
  WhyWanted,
} from '#lib/messaging/protocol.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { checkCounts, checkHead } from '#lib/store/check-head.ts';
import { readSettings } from '#lib/store/read-settings.ts';
import { classifyWaiting } from '#lib/store/write-campaigner.ts';
import type { WriteContext } from '#lib/store/write-context.ts';
import { saveIntegrity } from '#lib/store/write-integrity.ts';
import { recordProblem } from '#lib/store/write-problem.ts';
import { readOrCreateAccountSalt, setPlatformEnabled } from '#lib/store/write-settings.ts';
import { createAskPart } from './ask-part.ts';
import type { AskedAdapter, AskedFrom } from './ask-why.ts';
import { badgeText, dayStartOf, troubleBadge } from './badge.ts';
import { classifyWith } from './classify-ad.ts';
import { compareCase } from './compare-case.ts';
import { createFindingsPart } from './findings-part.ts';
import { logHeadName, parseLogHead } from './log-head.ts';
import { isRecording, recordCaptured } from './recorder.ts';
import { createReferencePart } from './reference-part.ts';
import { companionFile, injectCapture, type ScriptsApi, syncScripts } from './registrar.ts';
import { expireOld } from './retention.ts';
import { runCommand } from './run-command.ts';
import { forgetAllTabKeys, forgetTabKey, type KeyStore, readOrCreateTabKey } from './tab-keys.ts';
import { takeBadgesAway, type TabsApi } from './tabs-api.ts';

export interface BackgroundDeps {
  readonly context: WriteContext;
  readonly adapters: ReadonlyMap<
    Platform,
    Pick<PlatformAdapter, 'id' | 'hosts' | 'expectations' | 'parseResponse'> & AskedAdapter
  >;
  readonly scripts: ScriptsApi;
  readonly tabs: TabsApi;
  readonly keys: KeyStore;
  fetchReference(): Promise<unknown>;
  setBadge(text: string): Promise<void>;
  openPage(path: string): Promise<void>;
  wait(ms: number): Promise<void>;
  /** Orders the alarm that calls `onAlarm` a few times a day. */
  orderAlarm(): Promise<void>;
}

export interface Background {
  /** To be called once in the first tick; everything else waits for it. Finishes what an earlier worker left undone. */
  start(): Promise<void>;
  onCaptured(batch: ItemsCaptured): Promise<CaptureReply>;
  onHello(hello: CaptureStarted, sender: { readonly tabId: number }): Promise<CaptureStartedReply>;
  onCompanionWanted(wanted: CompanionWanted, sender: { readonly tabId: number }): Promise<boolean>;
  onDashboardWanted(wanted: DashboardWanted): Promise<boolean>;
  onWhyWanted(wanted: WhyWanted, sender: AskedFrom): Promise<WhyReply>;
  onCommand(command: PageCommand): Promise<CommandReply>;
  onInstalled(reason: string): Promise<void>;
  onStartup(): Promise<void>;
  onAlarm(): Promise<void>;
  onPermissions(added: readonly string[]): Promise<void>;
  onTabClosed(tabId: number): Promise<void>;
}

export function createBackground(deps: BackgroundDeps): Background {
  const { context, keys, scripts } = deps;
  const adapters = [...deps.adapters.values()];
  const report = reporter(deps);
  const reference = createReferencePart(() => deps.fetchReference(), report);
  const findings = createFindingsPart({ context, compareCase, report });
  const ready = retried(async () => {
    await saveIntegrity(context, await checkHead(context.db, parseLogHead(await keys.read(logHeadName))));
  });
  const enabled = async (): Promise<readonly Platform[]> => (await readSettings(context.db)).enabledPlatforms;
  const sync = oneAfterAnother(async () => syncScripts(scripts, adapters, await enabled()));
  const refresh = async (): Promise<void> => {
    await findings.refresh();
    await deps.setBadge(await badgeText(context.db, dayStartOf(new Date(context.now()))));
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
    await sync();
    await classifyLeftOver();
    await refresh();
  };
  const common = { context, reference, ready, report };
  const stored = (): void => void attempt('after recording', refresh);
  const asking = createAskPart({ ...deps, ...common, stored });
  return {
    start: () => attempt('start', finish),
    onCaptured: (batch) =>
      recordCaptured(
        {
          ...common,
          readSettings: () => readSettings(context.db),
          postsWithoutAd: (platform) => deps.adapters.get(platform)?.expectations.postsWithoutAd ?? Infinity,
          readerOf: (platform) => deps.adapters.get(platform),
          stored,
        },
        batch,
      ),
    onHello: async ({ platform }, { tabId }) => {
      await ready();
      return {
        enabled: isRecording(await readSettings(context.db), platform, context.now()),
        accountSalt: await readOrCreateAccountSalt(context.db, (bytes) => context.randomHex(bytes)),
        sealKey: await readOrCreateTabKey(keys, tabId, (bytes) => context.randomHex(bytes)),
      };
    },
    onCompanionWanted: async ({ platform }, { tabId }) => {
      await ready();
      if (!isRecording(await readSettings(context.db), platform, context.now())) return false;
      return scripts.injectInTab(companionFile, tabId);
    },
    onDashboardWanted: async ({ ad }) => {
      await deps.openPage(`dashboard.html#/ad/${encodeURIComponent(ad)}`);
      return true;
    },
    onWhyWanted: asking.answerBadge,
    onCommand: (command) => {
      const forgetOutside = async (): Promise<void> => keys.remove(await keys.names());
      const takeBadges = (ad: string | null, platform?: Platform): Promise<void> =>
        takeBadgesAway(
          deps.tabs,
          adapters.filter(({ id }) => platform === undefined || id === platform),
          ad,
        );
      return runCommand(
        { ...common, syncScripts: sync, forgetOutside, refresh, takeBadges, askWhy: asking.ask },
        command,
      );
    },
    onInstalled: async (reason) => {
      if (reason === 'install') await deps.openPage('dashboard.html#/welcome');
      await attempt('installed', async () => {
        await deps.orderAlarm();
        await sync();
        if (reason === 'update') await injectCapture(scripts, adapters, await enabled());
      });
    },
    onStartup: () =>
      attempt('startup', async () => {
        await deps.orderAlarm();
        await forgetAllTabKeys(keys);
        await saveIntegrity(context, await checkCounts(context.db));
        await expireOld(context);
      }),
    onAlarm: () =>
      attempt('alarm', async () => {
        await expireOld(context);
        await refresh();
      }),
    onPermissions: (added) =>
      attempt('permissions', async () => {
        const granted = adapters.filter(({ hosts }) => hosts.every((host) => added.includes(host)));
        for (const { id } of granted) await setPlatformEnabled(context, id, true);
        await sync();
      }),
    onTabClosed: (tabId) => forgetTabKey(keys, tabId),
  };
}

/** Notes a failure among the problems; where even that fails, the badge is all that is left to say so. */
function reporter(deps: BackgroundDeps): (at: string, error: unknown) => Promise<void> {
  return async (at, error) => {
    const seen = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : typeof error;
    await deps.setBadge(troubleBadge);
    await recordProblem(deps.context, at, seen).catch(() => deps.setBadge(troubleBadge));
  };
}

/** Runs once; after a failure the next call tries again. */
function retried(run: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return async () => {
    done ??= run();
    try {
      await done;
    } catch (error) {
      done = null;
      throw error;
    }
  };
}

/** Runs that never overlap. */
function oneAfterAnother(run: () => Promise<void>): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(run, run);
    last = mine;
    return mine;
  };
}
