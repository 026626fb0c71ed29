/** The background's part in recording a sample for a bug report: it begins and ends it, and appends what pages give, scrambled. */
import type { Platform } from '#lib/core/platform.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { SampleTaken, SampleTakenReply, SampleWantedReply } from '#lib/messaging/protocol.ts';
import type { WriteContext } from '#lib/store/write-context.ts';
import { appendSample, beginSample, deleteSample, endSample, readRunningSample } from '#lib/store/write-sample.ts';
import { companionFile, type Host, type ScriptsApi } from './registrar.ts';
import type { KeyStore } from './tab-keys.ts';

/** What of a platform's adapter a sample needs. */
export type SampledPlatform = Host & { readonly parserVersion: string };

export interface SampleDeps {
  readonly context: WriteContext;
  readonly adapters: ReadonlyMap<Platform, SampledPlatform>;
  readonly scripts: Pick<ScriptsApi, 'inject'>;
  /** In memory only. */
  readonly keys: KeyStore;
  /** Whether the platform is wanted, and allowed by the browser. */
  readonly mayRecord: (platform: Platform) => Promise<boolean>;
}

export interface SamplePart {
  /** Error: the reason why nothing is recorded. */
  start(wanted: { readonly platform: Platform; readonly minutes: number }): Promise<Result<null, string>>;
  stop(): Promise<void>;
  remove(): Promise<void>;
  isRecorded(platform: Platform): Promise<boolean>;
  wanted(platform: Platform): Promise<SampleWantedReply>;
  taken(taken: SampleTaken): Promise<SampleTakenReply>;
}

const keyName = 'sampleKey';
const keyBytes = 32;

export function createSamplePart({ context, adapters, scripts, keys, mayRecord }: SampleDeps): SamplePart {
  const forgetKey = (): Promise<void> => keys.remove([keyName]);
  const running = () => readRunningSample(context.db, context.now());
  return {
    async start({ platform, minutes }) {
      const adapter = adapters.get(platform);
      if (!adapter || !(await mayRecord(platform))) return err('recording is off there');
      const begun = await beginSample(context, { platform, minutes, parserVersion: adapter.parserVersion });
      if (!begun.ok) return begun;
      await keys.write(keyName, context.randomHex(keyBytes));
      await scripts.inject(companionFile, adapter.hosts);
      return ok(null);
    },
    async stop() {
      await forgetKey();
      await endSample(context);
    },
    async remove() {
      await forgetKey();
      await deleteSample(context);
    },
    isRecorded: async (platform) => (await running())?.platform === platform,
    async wanted(platform) {
      const row = await running();
      if (!row) await forgetKey();
      const key = await keys.read(keyName);
      if (row?.platform !== platform || typeof key !== 'string') return null;
      return { sample: row.startedAt, key, endsAt: row.endsAt };
    },
    async taken({ sample, batchId, lines, beyond, replaced }) {
      const kind = await appendSample(context, { sample, batchId, lines, beyond, replaced });
      if (kind === 'over' && !(await running())) await forgetKey();
      return { kind };
    },
  };
}
