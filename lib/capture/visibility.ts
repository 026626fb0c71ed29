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
export interface Visibility {
  /** At least half of it has come on screen; `at` is the wall clock for the record, `nowMs` a clock that never jumps. */
  readonly enter: (showing: Showing, nowMs: number, at: string) => void;
  readonly leave: (id: string, nowMs: number) => void;
  /** The tab was hidden, or the page is going. */
  readonly hide: (nowMs: number) => void;
  readonly show: (nowMs: number) => void;
  /** Looks which showings have been on screen long enough by now. */
  readonly check: (nowMs: number) => void;
  /** In how long `check` is worth calling; null while nothing unseen is on screen. */
  readonly nextCheckInMs: (nowMs: number) => number | null;
}

export function createVisibility(isPageVisible: boolean, tell: (impression: Impression) => void): Visibility {
  const accounts = new Map<string, Account>();

  const tellOf = (account: Account, nowMs: number): void => {
    const visibleMs = Math.round(account.totalMs + runMs(account, nowMs));
    if (visibleMs <= account.toldMs) return;
    account.toldMs = visibleMs;
    tell({ type: 'impression', ...account.showing, at: account.at, visibleMs });
  };
  const endRun = (account: Account, nowMs: number): void => {
    if (account.since === null) return;
    const run = runMs(account, nowMs);
    account.since = null;
    account.totalMs += run;
    account.isSeen ||= run >= seenAfterMs;
    if (account.isSeen) tellOf(account, nowMs);
  };
  return {
    enter(showing, nowMs, at) {
      const account = accounts.get(showing.id) ?? newAccount(showing, at);
      if (account.isOnScreen) return;
      if (account.totalMs === 0) account.at = at;
      account.isOnScreen = true;
      if (isPageVisible) account.since = nowMs;
      accounts.set(showing.id, account);
    },
    leave(id, nowMs) {
      const account = accounts.get(id);
      if (!account?.isOnScreen) return;
      account.isOnScreen = false;
      endRun(account, nowMs);
    },
    hide(nowMs) {
      isPageVisible = false;
      for (const account of accounts.values()) endRun(account, nowMs);
    },
    show(nowMs) {
      isPageVisible = true;
      for (const account of accounts.values()) if (account.isOnScreen) account.since ??= nowMs;
    },
    check(nowMs) {
      for (const account of accounts.values()) {
        if (account.isSeen || runMs(account, nowMs) < seenAfterMs) continue;
        account.isSeen = true;
        tellOf(account, nowMs);
      }
    },
    nextCheckInMs(nowMs) {
      const waits = [...accounts.values()]
        .filter(({ isSeen, since }) => !isSeen && since !== null)
        .map((account) => Math.max(0, seenAfterMs - runMs(account, nowMs)));
      return waits.length > 0 ? Math.min(...waits) : null;
    },
  };
}

function newAccount(showing: Showing, at: string): Account {
  return { showing, at, totalMs: 0, since: null, isOnScreen: false, isSeen: false, toldMs: 0 };
}

function runMs({ since }: Account, nowMs: number): number {
  return since === null ? 0 : Math.max(0, nowMs - since);
}
