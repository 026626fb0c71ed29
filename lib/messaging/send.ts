/** Sends messages to the background. Knows the protocol by its types only, so that no schema reaches a page. */
import { type AskOutcome, plainOutcomes } from '#lib/core/ask-outcome.ts';
import type { Platform } from '#lib/core/platform.ts';
import type {
  CaptureReply,
  CaptureStartedReply,
  CommandReply,
  ItemsCaptured,
  PageCommand,
  PictureTaken,
  SampleTaken,
  SampleTakenReply,
  SampleWantedReply,
  WhyReply,
} from './protocol.ts';
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
  return (await ask<CaptureReply>(batch, isCaptureReply)) ?? busy;
}

/** What no answer, a late one and a strange one count as. */
export const busy: CaptureReply = { kind: 'busy' };

const isCaptureReply = (reply: unknown): reply is CaptureReply =>
  hasKind(reply, 'refused') || hasKind(reply, 'off') || (hasKind(reply, 'stored') && Array.isArray(reply['marks']));

/** What the background wants of a capture script on this platform; null where it did not answer. */
export async function sendHello(platform: Platform): Promise<CaptureStartedReply | null> {
  return ask<CaptureStartedReply>({ type: 'captureStarted', platform }, isHelloReply);
}

const isHelloReply = (reply: unknown): reply is CaptureStartedReply =>
  isRecord(reply) &&
  typeof reply['enabled'] === 'boolean' &&
  [reply['accountSalt'], reply['sealKey']].every((text) => typeof text === 'string');

/** True once the companion script runs in this page. */
export async function sendCompanionWanted(platform: Platform): Promise<boolean> {
  return (await ask({ type: 'companionWanted', platform }, isTrue)) ?? false;
}

const isTrue = (reply: unknown): reply is true => reply === true;

/** True once the background has dealt with the picture. */
export async function sendPicture(picture: PictureTaken): Promise<boolean> {
  return (await ask(picture, isTrue)) ?? false;
}

/** The sample that is recorded now; null where none is, or the background did not answer. */
export async function sendSampleWanted(platform: Platform): Promise<SampleWantedReply> {
  return ask({ type: 'sampleWanted', platform }, isSample);
}

const isSample = (reply: unknown): reply is NonNullable<SampleWantedReply> =>
  isRecord(reply) && [reply['sample'], reply['key'], reply['endsAt']].every((text) => typeof text === 'string');

/** Null where the background did not answer: the batch is to be sent again. */
export async function sendSampleTaken(taken: SampleTaken): Promise<SampleTakenReply | null> {
  return ask<SampleTakenReply>(taken, isSampleReply);
}

const isSampleReply = (reply: unknown): reply is SampleTakenReply =>
  ['stored', 'full', 'over'].some((kind) => hasKind(reply, kind));

/** The user has pressed "Show in the dashboard" on a badge. */
export async function sendDashboardWanted(platform: Platform, ad: string): Promise<void> {
  await ask({ type: 'dashboardWanted', platform, ad }, isTrue);
}

/** The user has pressed "Ask why" on a badge. */
export async function sendWhyWanted(platform: Platform, ad: string): Promise<WhyReply> {
  return (await ask<WhyReply>({ type: 'whyWanted', platform, ad }, isWhyReply)) ?? nothingHeard;
}

const nothingHeard: WhyReply = { outcome: { kind: 'failed' }, mark: null };

const isWhyReply = (reply: unknown): reply is WhyReply => isRecord(reply) && isOutcome(reply['outcome']);

const isOutcome = (value: unknown): value is AskOutcome =>
  hasKind(value, 'refused') || hasKind(value, 'wait') || plainOutcomes.some((kind) => hasKind(value, kind));

/** What came of asking why an ad was shown. */
export async function sendAskWhy(ad: string): Promise<AskOutcome> {
  const reply = await sendCommand({ type: 'askWhy', ad });
  return reply.kind === 'done' && isOutcome(reply.asked) ? reply.asked : nothingHeard.outcome;
}

/** Whether the command was carried out; no answer counts as failed. */
export async function sendCommand(command: PageCommand): Promise<CommandReply> {
  return (await ask(command, isCommandReply)) ?? { kind: 'failed', why: 'no answer' };
}

const isCommandReply = (reply: unknown): reply is CommandReply => hasKind(reply, 'done') || hasKind(reply, 'failed');

/** The answer; null where the message could not be delivered (the worker was killed, the extension is gone), or where the answer is
 *  none that the background gives. */
async function ask<T>(message: object, isAnswer: (reply: unknown) => reply is T): Promise<T | null> {
  try {
    const reply = await ownRuntime()?.sendMessage(message);
    return isAnswer(reply) ? reply : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const hasKind = (reply: unknown, kind: string): reply is Record<string, unknown> =>
  isRecord(reply) && reply['kind'] === kind;
