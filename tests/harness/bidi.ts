/** A small client of WebDriver BiDi: Firefox lets it open the extension's own pages, which larger clients cannot. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from './find-browser.mjs';

export interface Bidi {
  readonly process: ChildProcess;
  send(method: string, params: Readonly<Record<string, unknown>>): Promise<Reply>;
  close(): Promise<void>;
}

/** The result of a command; what is in it depends on the command. */
export type Reply = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** Starts Firefox on a profile and opens a BiDi session in it. */
export async function startBidi(
  profile: string,
  preferences: Readonly<Record<string, unknown>>,
  headless: boolean,
): Promise<Bidi> {
  const executable = findFirefox();
  if (executable === undefined) throw new Error('no Firefox found: set FIREFOX_PATH');
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = [
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    ...(headless ? ['--headless'] : []),
  ];
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await addressOf(child);
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`cannot reach Firefox at ${address}`)));
  });
  const bidi = bidiOver(socket, child);
  await bidi.send('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'ignore' } } },
  });
  return bidi;
}

/** Firefox prints the address of its debugging port on its error output. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (data: Buffer) => {
      text += data.toString('utf8');
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${text.slice(-500)}`)));
  });
}

function bidiOver(socket: WebSocket, child: ChildProcess): Bidi {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message: { id?: number; type?: string; result?: Reply; error?: string; message?: string } = JSON.parse(
      String(data),
    );
    const call = message.id === undefined ? undefined : waiting.get(message.id);
    if (!call || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.type === 'success') call.resolve(message.result ?? {});
    else call.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.addEventListener('close', () => {
    for (const call of waiting.values()) call.reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  const send = (method: string, params: Readonly<Record<string, unknown>>): Promise<Reply> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    await send('browser.close', {}).catch(() => child.kill('SIGKILL'));
    await gone;
  };
  return { process: child, send, close };
}
