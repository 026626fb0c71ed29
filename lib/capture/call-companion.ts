/** Calls the companion script when it is first needed, and keeps what is meant for it until it is there. */
import type { Companion } from './companion.ts';

export interface CallWorld {
  /** Asks the background to run the companion in this page; false where it did not. */
  readonly ask: () => Promise<boolean>;
  readonly isConnected: () => boolean;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

export interface CompanionCall {
  /** Runs when the companion is there; loads it if need be. */
  readonly use: (job: (companion: Companion) => void) => void;
  readonly plug: (companion: Companion) => void;
}

const firstPauseMs = 1_000;
const attempts = 8;

/** A call that fails is made again after pauses that double (some four minutes in all), and with the next job. */
export function createCompanionCall({ ask, isConnected, setTimer }: CallWorld): CompanionCall {
  let companion: Companion | null = null;
  let waiting: ((companion: Companion) => void)[] = [];
  let isCalling = false;

  const call = async (attempt: number): Promise<void> => {
    if (companion || !isConnected() || (await ask()) || attempt >= attempts) {
      isCalling = false;
      return;
    }
    setTimer(() => void call(attempt + 1), firstPauseMs * 2 ** attempt);
  };
  return {
    use(job) {
      if (companion) return job(companion);
      waiting.push(job);
      if (isCalling) return;
      isCalling = true;
      void call(0);
    },
    plug(given) {
      companion = given;
      const jobs = waiting;
      waiting = [];
      for (const job of jobs) job(given);
    },
  };
}
