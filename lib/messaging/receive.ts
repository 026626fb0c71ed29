/** The background's one ear: checks who speaks, then what is said, and answers from the handler's promise. */
import { browser } from 'wxt/browser';
import { sentItemSchema, type SentItem } from '#lib/core/captured.ts';
import { fromBase64 } from '#lib/core/base64.ts';
import { maxPictureBytes } from '#lib/core/limits.ts';
import { matchesHost } from '#lib/core/matches-host.ts';
import { beginsAs } from '#lib/core/picture-bytes.ts';
import type { NotKept, PictureMediaType } from '#lib/core/picture.ts';
import type { Platform } from '#lib/core/platform.ts';
import { problem } from '#lib/core/problem.ts';
import * as z from '#lib/core/zod.ts';
import {
  captureStartedSchema,
  companionWantedSchema,
  dashboardWantedSchema,
  itemsCapturedSchema,
  maxBatchItems,
  pageCommandSchema,
  pictureTakenSchema,
  sampleTakenSchema,
  sampleWantedSchema,
  whyWantedSchema,
  type CaptureReply,
  type CaptureStarted,
  type CaptureStartedReply,
  type CommandReply,
  type CompanionWanted,
  type DashboardWanted,
  type ItemsCaptured,
  type PageCommand,
  type PictureTaken,
  type SampleTaken,
  type SampleTakenReply,
  type SampleWanted,
  type SampleWantedReply,
  type WhyReply,
  type WhyWanted,
} from './protocol.ts';

/** The tab whose top frame a capture script speaks from. */
export interface CaptureSender {
  readonly tabId: number;
  readonly url: string;
}

/** What a companion says of an ad's picture, its bytes decoded and looked at. */
export interface HeardPicture {
  readonly platform: Platform;
  readonly ad: string;
  readonly outcome: TakenPicture | { readonly kind: 'not-kept'; readonly why: NotKept };
}

interface TakenPicture {
  readonly kind: 'taken';
  readonly url: string;
  readonly mediaType: PictureMediaType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Listeners {
  onCaptured(batch: ItemsCaptured, sender: CaptureSender): Promise<CaptureReply>;
  onHello(hello: CaptureStarted, sender: CaptureSender): Promise<CaptureStartedReply>;
  /** True once the companion runs in that tab. */
  onCompanionWanted(wanted: CompanionWanted, sender: CaptureSender): Promise<boolean>;
  /** True once the picture is kept, or will not be. */
  onPicture(picture: HeardPicture, sender: CaptureSender): Promise<boolean>;
  onSampleWanted(wanted: SampleWanted): Promise<SampleWantedReply>;
  onSampleTaken(taken: SampleTaken): Promise<SampleTakenReply>;
  /** True once the dashboard is opened. */
  onDashboardWanted(wanted: DashboardWanted): Promise<boolean>;
  onWhyWanted(wanted: WhyWanted, sender: CaptureSender): Promise<WhyReply>;
  onCommand(command: PageCommand): Promise<CommandReply>;
  /** The match patterns on which a platform is captured; nothing from elsewhere is let in. */
  hostsOf(platform: Platform): readonly string[];
}

/** What the browser says of a sender, as far as it is checked. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Registers the one listener of messages. A message of nobody's concern is left unanswered. */
export function listen(listeners: Listeners): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => answer(message, sender, listeners));
}

function answer(message: unknown, sender: Sender, listeners: Listeners): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isOwnPage(sender)) return answerPage(message, listeners);
  const capture = captureSender(sender);
  return capture ? answerCapture(message, capture, listeners) : undefined;
}

function answerPage(message: unknown, listeners: Listeners): Promise<CommandReply> | undefined {
  const command = z.safeParse(pageCommandSchema, message);
  if (command.success) return listeners.onCommand(command.data);
  return isCommandShaped(message) ? Promise.resolve({ kind: 'failed', why: firstIssue(command.error) }) : undefined;
}

function answerCapture(message: unknown, sender: CaptureSender, listeners: Listeners): Promise<unknown> | undefined {
  const isFrom = (platform: Platform): boolean => matchesHost(sender.url, listeners.hostsOf(platform));
  const isAbout = ({ platform, ad }: DashboardWanted | WhyWanted): boolean =>
    isFrom(platform) && ad.startsWith(`ad:${platform}:`);
  const hello = z.safeParse(captureStartedSchema, message);
  if (hello.success) return isFrom(hello.data.platform) ? listeners.onHello(hello.data, sender) : undefined;
  const wanted = z.safeParse(companionWantedSchema, message);
  if (wanted.success)
    return isFrom(wanted.data.platform) ? listeners.onCompanionWanted(wanted.data, sender) : undefined;
  const picture = z.safeParse(pictureTakenSchema, message);
  if (picture.success)
    return isFrom(picture.data.platform) ? answerPicture(picture.data, sender, listeners) : undefined;
  const sample = z.safeParse(sampleWantedSchema, message);
  if (sample.success) return isFrom(sample.data.platform) ? listeners.onSampleWanted(sample.data) : undefined;
  const taken = z.safeParse(sampleTakenSchema, message);
  if (taken.success) return isFrom(taken.data.platform) ? listeners.onSampleTaken(taken.data) : undefined;
  const dashboard = z.safeParse(dashboardWantedSchema, message);
  if (dashboard.success) return isAbout(dashboard.data) ? listeners.onDashboardWanted(dashboard.data) : undefined;
  const why = z.safeParse(whyWantedSchema, message);
  if (why.success) return isAbout(why.data) ? listeners.onWhyWanted(why.data, sender) : undefined;
  const batch = z.safeParse(looseBatchSchema, message);
  if (!batch.success) return undefined;
  if (!isFrom(batch.data.platform)) return Promise.resolve({ kind: 'refused', why: 'not a page of this platform' });
  return listeners.onCaptured({ ...batch.data, items: batch.data.items.map(readItem) }, sender);
}

/** What is no picture of its type is as good as one that could not be read. */
function answerPicture({ platform, ad, outcome }: PictureTaken, sender: CaptureSender, listeners: Listeners) {
  if (outcome.kind === 'not-kept') return listeners.onPicture({ platform, ad, outcome }, sender);
  const { base64, ...about } = outcome;
  const bytes = fromBase64(base64);
  const isPicture = bytes !== null && bytes.length <= maxPictureBytes && beginsAs(about.mediaType, bytes);
  return listeners.onPicture(
    { platform, ad, outcome: isPicture ? { ...about, bytes } : { kind: 'not-kept', why: 'unreadable' } },
    sender,
  );
}

/** The envelope; each item is read by itself, so that a bad one is lost alone. */
const looseBatchSchema = z.extend(itemsCapturedSchema, {
  items: z.array(z.unknown()).check(z.maxLength(maxBatchItems)),
});

/** The item, or in its place the problem that it is none. */
function readItem(item: unknown, index: number): SentItem {
  const read = z.safeParse(sentItemSchema, item);
  if (read.success) return read.data;
  return {
    kind: 'problem',
    problem: problem('invalid-record', `message item ${index}`, firstIssue(read.error)),
    raw: null,
  };
}

function isOwnPage({ url }: Sender): boolean {
  return url !== undefined && url.startsWith(browser.runtime.getURL('/'));
}

function captureSender({ url, frameId, tab }: Sender): CaptureSender | null {
  return frameId === 0 && tab?.id !== undefined && url !== undefined ? { tabId: tab.id, url } : null;
}

const isCommandShaped = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string';

/** The place and kind of the first thing that did not fit; never the content. */
function firstIssue(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.map(String).join('.')}: ${issue.code}` : 'unknown';
}
