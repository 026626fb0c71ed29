/** Accounts for how long ads are at least half on screen in a visible tab. Told the time; knows no clock and no DOM. */
import type { Impression } from '#lib/core/impression.ts';

/** One showing: an ad in one place of one page. */
export interface Showing {
  readonly id: string;
  readonly ad: string;
  readonly surface: string;
}

/** An ad counts as seen after so long without interruption (the advertising trade's own measure: half of it, one second). */
export const seenAfterMs = 1_000;

interface Account {
  readonly showing: Showing;
  /** When it was first half on screen. */
  at: string;
  /** Runs that are over. */
  totalMs: number;
  /** Start of the present run; null while off screen or the tab is hidden. */
  since: number | null;
  isOnScreen: boolean;
  isSeen: boolean;
  toldMs: number;
}

/** Gives an impression when a showing has been seen, and again, under the same id and with more, when it leaves. */
export class Visibility {
  readonly #accounts = new Map<string, Account>();
  readonly #tell: (impression: Impression) => void;
  #isPageVisible: boolean;

  constructor(isPageVisible: boolean, tell: (impression: Impression) => void) {
    this.#isPageVisible = isPageVisible;
    this.#tell = tell;
  }

  /** At least half of it has come on screen; `at` is the wall clock for the record, `nowMs` a clock that never jumps. */
  enter(showing: Showing, nowMs: number, at: string): void {
    const account = this.#accounts.get(showing.id) ?? newAccount(showing, at);
    if (account.isOnScreen) return;
    if (account.totalMs === 0) account.at = at;
    account.isOnScreen = true;
    if (this.#isPageVisible) account.since = nowMs;
    this.#accounts.set(showing.id, account);
  }

  leave(id: string, nowMs: number): void {
    const account = this.#accounts.get(id);
    if (!account?.isOnScreen) return;
    account.isOnScreen = false;
    this.#endRun(account, nowMs);
  }

  /** The tab was hidden, or the page is going. */
  hide(nowMs: number): void {
    this.#isPageVisible = false;
    for (const account of this.#accounts.values()) this.#endRun(account, nowMs);
  }

  show(nowMs: number): void {
    this.#isPageVisible = true;
    for (const account of this.#accounts.values()) if (account.isOnScreen) account.since ??= nowMs;
  }

  /** Looks which showings have been on screen long enough by now. */
  check(nowMs: number): void {
    for (const account of this.#accounts.values()) {
      if (account.isSeen || runMs(account, nowMs) < seenAfterMs) continue;
      account.isSeen = true;
      this.#tellOf(account, nowMs);
    }
  }

  /** In how long `check` is worth calling; null while nothing unseen is on screen. */
  nextCheckInMs(nowMs: number): number | null {
    const waits = [...this.#accounts.values()]
      .filter(({ isSeen, since }) => !isSeen && since !== null)
      .map((account) => Math.max(0, seenAfterMs - runMs(account, nowMs)));
    return waits.length > 0 ? Math.min(...waits) : null;
  }

  #endRun(account: Account, nowMs: number): void {
    if (account.since === null) return;
    const run = runMs(account, nowMs);
    account.since = null;
    account.totalMs += run;
    account.isSeen ||= run >= seenAfterMs;
    if (account.isSeen) this.#tellOf(account, nowMs);
  }

  #tellOf(account: Account, nowMs: number): void {
    const visibleMs = Math.round(account.totalMs + runMs(account, nowMs));
    if (visibleMs <= account.toldMs) return;
    account.toldMs = visibleMs;
    const { id, ad, surface } = account.showing;
    this.#tell({ type: 'impression', id, ad, at: account.at, surface, visibleMs });
  }
}

function newAccount(showing: Showing, at: string): Account {
  return { showing, at, totalMs: 0, since: null, isOnScreen: false, isSeen: false, toldMs: 0 };
}

function runMs({ since }: Account, nowMs: number): number {
  return since === null ? 0 : Math.max(0, nowMs - since);
}
