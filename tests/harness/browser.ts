/** What the tests and the demonstration need of a browser, whichever it is. */

/** A function sent into the page: it sees nothing but its arguments, which must be JSON. */
export type InPage<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

/** The same, of a function that is given a shadow root too. */
export type InShadow<A extends readonly unknown[], R> = (root: ShadowRoot, ...args: A) => R;

/** Source of an expression that runs a function with JSON arguments in a page and gives its result as JSON text. */
export function inPageSource<A extends readonly unknown[], R>(run: InPage<A, R>, args: A): string {
  return `(async () => JSON.stringify((await (${run.toString()})(...${JSON.stringify(args)})) ?? null))()`;
}

/** Source of a function that runs another on a shadow root (its `this`, or its first argument) and gives the result as JSON text. */
export function inShadowSource<A extends readonly unknown[], R>(run: InShadow<A, R>, args: A): string {
  return `function (root = this) { return JSON.stringify((${run.toString()})(root, ...${JSON.stringify(args)}) ?? null); }`;
}

export type Key = 'Tab' | 'ShiftTab' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown';

export interface Tab {
  goto(url: string): Promise<void>;
  /** Brings the tab to the front, which hides the one that was there. */
  show(): Promise<void>;
  evaluate<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R>;
  /** Runs a function on the closed shadow root of the document's last element, which no page can look into; null where it has none. */
  evaluateInShadow<A extends readonly unknown[], R>(run: InShadow<A, R>, ...args: A): Promise<R | null>;
  /** Runs a script in the page as it stands, whatever the page's own policy says. */
  run(script: string): Promise<void>;
  /** Runs a script in every document of this tab before the document's own. */
  preload(script: string): Promise<void>;
  /** A real click in the middle of the first element that the CSS selector finds. */
  click(selector: string): Promise<void>;
  /** A real click at a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real key strokes into the focused element. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Chooses a file in an `<input type=file>`. */
  chooseFile(selector: string, path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  colourScheme(scheme: 'light' | 'dark'): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  readonly kind: 'chromium' | 'firefox';
  /** The address of a page of the extension: `extensionUrl('popup.html')`. */
  extensionUrl(path: string): string;
  newTab(): Promise<Tab>;
  /** Ends the background of the extension as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Cumulative CPU time in seconds of all processes of the browser. */
  cpuSeconds(): Promise<number>;
  close(): Promise<void>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** SIGKILL to every process: a crash. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; it is copied before use. Absent: no extension at all. */
  readonly extension?: string;
  /** Profile folder; kept, so that it can be launched again. */
  readonly profile: string;
  readonly proxyPort: number;
  readonly headless: boolean;
  /** Match patterns that the user has already granted. */
  readonly granted: readonly string[];
  /** Folder that takes downloads; the browser's own where absent. */
  readonly downloads?: string;
  /** Attaches to no worker, since that would keep it awake; Chromium only. */
  readonly leavesWorkersAlone?: boolean;
}

/** Polls in the page until `condition` gives something true; fails with `what` after `timeoutMs`. */
export async function waitFor<A extends readonly unknown[], R>(
  tab: Tab,
  what: string,
  condition: InPage<A, R>,
  args: A,
  timeoutMs = 20_000,
): Promise<NonNullable<R>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await tab.evaluate(condition, ...args);
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
