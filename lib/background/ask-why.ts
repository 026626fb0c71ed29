/** "Ask why": one request for one ad's explanation, from an open tab of its platform, because the user has pressed the button. */
import { answerWithinMs, type AskOutcome } from '#lib/core/ask-outcome.ts';
import type { CapturedItem } from '#lib/core/captured.ts';
import { matchesHost } from '#lib/core/matches-host.ts';
import type { Platform } from '#lib/core/platform.ts';
import { problem } from '#lib/core/problem.ts';
import * as z from '#lib/core/zod.ts';
import { explanationReplySchema, type ExplanationReply } from '#lib/messaging/protocol.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import type { HealthTerms } from '#lib/store/draft-health.ts';
import { readSettings } from '#lib/store/read-settings.ts';
import { finishQuestion, type Question, reserveQuestion } from '#lib/store/write-asking.ts';
import type { WriteContext } from '#lib/store/write-context.ts';
import { dayEndOf } from './badge.ts';
import { companionFile, type ScriptsApi } from './registrar.ts';
import type { TabsApi } from './tabs-api.ts';

export type AskedAdapter = Pick<PlatformAdapter, 'id' | 'whyUrlOf' | 'explanationKeyOf' | 'parseExplanation'> &
  HealthTerms;

export interface AskDeps {
  readonly context: WriteContext;
  readonly adapters: ReadonlyMap<Platform, AskedAdapter>;
  readonly scripts: Pick<ScriptsApi, 'injectInTab'>;
  readonly tabs: TabsApi;
  ready(): Promise<void>;
  /** Whether the platform is wanted, and allowed by the browser. */
  mayRecord(platform: Platform): Promise<boolean>;
  report(at: string, error: unknown): Promise<void>;
  /** Stores what came of it, as what comes from a page. */
  record(adapter: AskedAdapter, items: readonly CapturedItem[]): Promise<void>;
  wait(ms: number): Promise<void>;
}

/** The tab in which the user has pressed the button, where it was in a page. */
export interface AskedFrom {
  readonly tabId: number;
  readonly url: string;
}

/** Never rejects. Nothing is sent before every rule is kept, and the question is in the database before it is asked. */
export async function askWhy(deps: AskDeps, ad: string, from: AskedFrom | null): Promise<AskOutcome> {
  try {
    await deps.ready();
    const { db } = deps.context;
    const settings = await readSettings(db);
    if (!settings.askWhy) return { kind: 'notAgreed' };
    const address = await readAddress(deps, ad);
    if (address === null) return { kind: 'noAddress' };
    const { adapter, url } = address;
    const askedAt = deps.context.now();
    if (!(await deps.mayRecord(adapter.id))) return { kind: 'notRecording' };
    const tab = await readyTab(deps, url, from);
    if (tab === null) return { kind: 'noTab' };
    const question: Question = { ad, platform: adapter.id, askedAt };
    const held = await reserveQuestion(db, question);
    if (held !== null) return held;
    const outcome = await ask(deps, question, address, tab);
    await finishQuestion(db, question, outcome);
    return outcome;
  } catch (error) {
    await deps.report('ask why', error);
    return { kind: 'failed' };
  }
}

interface Address {
  readonly adapter: AskedAdapter;
  readonly url: string;
}

/** Where the ad's own data says that its explanation is; null where it does not, or where it is no address of an explanation. */
async function readAddress({ context: { db }, adapters }: AskDeps, ad: string): Promise<Address | null> {
  const [row, raw] = await Promise.all([db.ads.get(ad), db.raws.get(ad)]);
  const adapter = row && adapters.get(row.platform);
  const url = (raw && adapter?.whyUrlOf?.(raw.text)) ?? null;
  if (!adapter || url === null || (adapter.explanationKeyOf?.(url) ?? null) === null) return null;
  return { adapter, url };
}

/** A tab on the very host of the address, with a companion in it: the one where the button was pressed, else the last used. */
async function readyTab({ tabs, scripts }: AskDeps, url: string, from: AskedFrom | null): Promise<number | null> {
  const host = [`https://${new URL(url).host}/*`];
  const here = from !== null && matchesHost(from.url, host) ? [from.tabId] : [];
  for (const tabId of [...here, ...(await tabs.find(host))])
    if (await scripts.injectInTab(companionFile, tabId)) return tabId;
  return null;
}

async function ask(deps: AskDeps, question: Question, { adapter, url }: Address, tab: number): Promise<AskOutcome> {
  const sent = deps.tabs.send(tab, { type: 'explanationWanted', platform: adapter.id, url });
  const reply = readReply(await Promise.race([sent, deps.wait(answerWithinMs)]));
  if (reply.kind === 'failed') return { kind: 'failed' };
  const items =
    reply.kind === 'refused' ? [unread(reply.why, null)] : itemsIn(reply.raw, question, adapter, deps.context.now());
  await deps.record(adapter, items);
  return outcomeOf(items, deps.context.now());
}

/** Whatever came in the place of an explanation, a login as it may be, is a refusal. Of one that gives no reason, or that is kept whole
 *  because its page has another shape, nobody is told that its reasons were read. */
function outcomeOf(items: readonly CapturedItem[], now: string): AskOutcome {
  const explanations = items.filter((item) => item.kind === 'explanation');
  if (explanations.length === 0) return { kind: 'refused', until: dayEndOf(new Date(now)) };
  const isStrange = items.some((item) => item.kind === 'problem' && item.problem.kind === 'unknown-shape');
  const hasReasons = explanations.some(({ explanation }) => explanation.criteria.length > 0);
  return { kind: hasReasons && !isStrange ? 'stored' : 'notUnderstood' };
}

/** What does not come from a companion of this version is no answer. */
function readReply(reply: unknown): ExplanationReply {
  const read = z.safeParse(explanationReplySchema, reply);
  return read.success ? read.data : { kind: 'failed', why: 'no answer' };
}

/** The explanation in the answer and what was not understood of it; the answer itself is kept in either case. */
function itemsIn(raw: string, { ad, platform }: Question, adapter: AskedAdapter, at: string): readonly CapturedItem[] {
  const context = { adId: ad.replace(`ad:${platform}:`, ''), at, via: 'asked' as const };
  const { explanations = [], problems = [] } = adapter.parseExplanation?.(raw, context) ?? {};
  const items: readonly CapturedItem[] = [
    ...explanations.map((one) => ({ kind: 'explanation' as const, ...one })),
    ...problems.map((one) => ({ kind: 'problem' as const, problem: one.problem, raw: one.raw ?? raw })),
  ];
  return items.length > 0 ? items : [unread('no explanation in the answer', raw)];
}

function unread(seen: string, raw: string | null): CapturedItem {
  return { kind: 'problem', problem: problem('unknown-shape', 'asked explanation', seen), raw };
}
