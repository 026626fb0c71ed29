/** Sends messages to the background. Knows the protocol by its types only, so that no schema reaches a page. */
import type { Platform } from '#lib/core/platform.ts';
import type { CaptureReply, CaptureStartedReply, CommandReply, ItemsCaptured, PageCommand } from './protocol.ts';
import { ownRuntime } from './runtime.ts';

/** False once the browser has cut this script off from the extension: after an update, or when it was removed. */
export function isConnected(): boolean {
  try {
    return typeof ownRuntime()?.id === 'string';
  } catch {
    return false;
  }
}

/** `stored` only when the background says so; a killed worker, no answer or a strange one are `busy`: try again later. */
export async function sendCaptured(batch: ItemsCaptured): Promise<CaptureReply> {
  const reply = await ask(batch);
  if (hasKind(reply, 'stored')) return { kind: 'stored' };
  if (hasKind(reply, 'refused')) return { kind: 'refused', why: textOf(reply, 'why') };
  return { kind: 'busy' };
}

/** What the background wants of a capture script on this platform; null where it did not answer. */
export async function sendHello(platform: Platform): Promise<CaptureStartedReply | null> {
  const reply = await ask({ type: 'captureStarted', platform });
  if (!isRecord(reply) || typeof reply['enabled'] !== 'boolean') return null;
  return { enabled: reply['enabled'], accountSalt: textOf(reply, 'accountSalt'), sealKey: textOf(reply, 'sealKey') };
}

/** True once the companion script runs in this page. */
export async function sendCompanionWanted(platform: Platform): Promise<boolean> {
  return (await ask({ type: 'companionWanted', platform })) === true;
}

/** Whether the command was carried out; no answer counts as failed. */
export async function sendCommand(command: PageCommand): Promise<CommandReply> {
  const reply = await ask(command);
  if (hasKind(reply, 'done')) return { kind: 'done' };
  return { kind: 'failed', why: hasKind(reply, 'failed') ? textOf(reply, 'why') : 'no answer' };
}

/** The answer, or null where the message could not be delivered: the worker was killed, or the extension is gone. */
async function ask(message: object): Promise<unknown> {
  try {
    return await ownRuntime()?.sendMessage(message);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const hasKind = (reply: unknown, kind: string): reply is Record<string, unknown> =>
  isRecord(reply) && reply['kind'] === kind;

const textOf = (reply: Record<string, unknown>, name: string): string => {
  const value = reply[name];
  return typeof value === 'string' ? value : '';
};
