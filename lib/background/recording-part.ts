/** Which platforms are recorded now, and makes the browser fit that: registered scripts, and captures in tabs that are open. */
import type { Platform } from '#lib/core/platform.ts';
import type { CountercanvassDb } from '#lib/store/db.ts';
import { isPausedAt, isRecording } from '#lib/store/is-recording.ts';
import { readSettings } from '#lib/store/read-settings.ts';
import { type Host, type ScriptsApi, syncScripts } from './registrar.ts';

export interface RecordingDeps {
  readonly db: CountercanvassDb;
  readonly scripts: ScriptsApi;
  readonly hosts: readonly Host[];
  readonly now: () => string;
}

export interface RecordingPart {
  /** The platform is switched on, no pause lasts, and the browser allows it: a permission may be withdrawn at any time in the
   *  browser's own settings, and the scripts of open tabs go on running then. */
  readonly mayRecord: (platform: Platform) => Promise<boolean>;
  /** Platforms that are switched on while no pause lasts. */
  readonly wanted: () => Promise<readonly Platform[]>;
  /** Registers what is wanted and allowed, takes the rest away, and stops what of that runs in open tabs. */
  readonly sync: () => Promise<void>;
}

export function createRecordingPart({ db, scripts, hosts, now }: RecordingDeps): RecordingPart {
  const wanted = async (): Promise<readonly Platform[]> => {
    const settings = await readSettings(db);
    return isPausedAt(settings, now()) ? [] : settings.enabledPlatforms;
  };
  return {
    wanted,
    sync: oneAfterAnother(async () => syncScripts(scripts, hosts, await wanted())),
    async mayRecord(platform) {
      const host = hosts.find(({ id }) => id === platform);
      if (host === undefined || !isRecording(await readSettings(db), platform, now())) return false;
      return scripts.isGranted(host.hosts);
    },
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
