/** What every write needs of the world outside, handed in by whoever starts the extension or a test. */
import type { HeadSigner } from '#lib/evidence/log.ts';
import type { CountercanvassDb } from './db.ts';

/** The head of the log as it is remembered outside the database: how many batches, and the newest one's hash. */
export interface LogHead {
  readonly batches: number;
  readonly hash: string;
}

export interface WriteContext {
  readonly db: CountercanvassDb;
  /** The present as an ISO 8601 timestamp in UTC. */
  now(): string;
  /** So many random bytes in hexadecimal. */
  randomHex(bytes: number): string;
  /** Runs one writer at a time, over all pages and workers of the extension. */
  lock<T>(run: () => Promise<T>): Promise<T>;
  signer(): Promise<HeadSigner>;
  readonly environment: {
    readonly extensionVersion: string;
    readonly browser: string;
    /** A clock that nobody can set back. */
    monotonicMs(): number;
  };
  /** Keeps the head outside the database; called after each commit, before its writer is told. */
  rememberHead(head: LogHead): Promise<void>;
}
