import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type {
  CaptureStarted,
  CompanionWanted,
  DashboardWanted,
  ItemsCaptured,
  PageCommand,
  WhyWanted,
} from '#lib/messaging/protocol.ts';
import { listen, type CaptureSender } from '#lib/messaging/receive.ts';

const page = { id: fakeBrowser.runtime.id, url: 'https://www.facebook.com/', frameId: 0, tab: { id: 7 } };
const ownPage = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const hello = { type: 'captureStarted', platform: 'facebook' };
const gap = { kind: 'gap', id: 'g', dropped: 1, reason: 'refused' };
const batch = { type: 'itemsCaptured', batchId: 'b', platform: 'facebook', accountKey: null, items: [gap] };
const command = { type: 'checkIntegrity' };

type Heard =
  | ItemsCaptured
  | CaptureStarted
  | CompanionWanted
  | DashboardWanted
  | WhyWanted
  | PageCommand
  | CaptureSender;
const heard: Heard[] = [];

/** Speaks as the browser does, with a sender of our choice. */
async function say(message: unknown, sender: object): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return answer;
}

beforeEach(() => {
  fakeBrowser.reset();
  heard.length = 0;
  listen({
    onCaptured: async (given, sender) => {
      heard.push(given, sender);
      return { kind: 'stored', marks: [] };
    },
    onHello: async (given, sender) => {
      heard.push(given, sender);
      return { enabled: true, accountSalt: 'aa', sealKey: 'bb' };
    },
    onCompanionWanted: async (given, sender) => {
      heard.push(given, sender);
      return true;
    },
    onDashboardWanted: async (given) => {
      heard.push(given);
      return true;
    },
    onWhyWanted: async (given, sender) => {
      heard.push(given, sender);
      return { outcome: { kind: 'notAgreed' }, mark: null };
    },
    onCommand: async (given) => {
      heard.push(given);
      return { kind: 'done' };
    },
    hostsOf: (platform) => (platform === 'facebook' ? ['https://www.facebook.com/*'] : []),
  });
});

describe('the ear of the background', () => {
  it('answers a capture script of the platform from the handler’s promise', async () => {
    expect(await say(hello, page)).toMatchObject({ enabled: true });
    expect(await say(batch, page)).toEqual({ kind: 'stored', marks: [] });
    expect(heard).toEqual([hello, { tabId: 7, url: page.url }, batch, { tabId: 7, url: page.url }]);
  });

  it('calls the companion for a capture script of the platform, and for nobody else', async () => {
    const wanted = { type: 'companionWanted', platform: 'facebook' };
    expect(await say(wanted, page)).toBe(true);
    expect(heard).toEqual([wanted, { tabId: 7, url: page.url }]);
    heard.length = 0;
    await say({ ...wanted, platform: 'x' }, page);
    await say(wanted, { ...page, frameId: 3 });
    await say(wanted, { ...page, id: 'another' });
    expect(heard).toEqual([]);
  });

  it.each(['dashboardWanted', 'whyWanted'])(
    'takes %s from a badge on an ad of its platform, and from nobody else',
    async (type) => {
      const wanted = { type, platform: 'facebook', ad: 'ad:facebook:1' };
      expect(await say(wanted, page)).not.toBeUndefined();
      expect(heard[0]).toEqual(wanted);
      heard.length = 0;
      await say({ ...wanted, ad: 'ad:x:1' }, page);
      await say({ ...wanted, ad: `ad:facebook:${'1'.repeat(200)}` }, page);
      await say({ ...wanted, platform: 'x', ad: 'ad:x:1' }, page);
      await say(wanted, { ...page, frameId: 3 });
      await say(wanted, { ...page, url: 'https://evil.example/' });
      await say(wanted, { ...page, id: 'another' });
      await say(wanted, ownPage);
      expect(heard).toEqual([]);
    },
  );

  it('answers a page of its own', async () => {
    expect(await say(command, ownPage)).toEqual({ kind: 'done' });
    expect(await say(command, { ...ownPage, tab: { id: 3 }, frameId: 0 })).toEqual({ kind: 'done' });
  });

  it.each<[string, unknown, object]>([
    ['another extension', hello, { ...page, id: 'stranger' }],
    ['a frame within the page', hello, { ...page, frameId: 3 }],
    ['a script without a tab', batch, { id: page.id, url: page.url, frameId: 0 }],
    ['another site', hello, { ...page, url: 'https://evil.example/' }],
    ['the site without encryption', hello, { ...page, url: 'http://www.facebook.com/' }],
    ['a platform that is not captured', { ...hello, platform: 'x' }, page],
    ['a capture script that gives commands', { type: 'deleteEverything' }, page],
    ['a page of its own that plays a capture script', hello, ownPage],
    ['a site whose address begins like ours', command, { ...ownPage, url: `https://evil.example/${ownPage.url}` }],
    ['nonsense', 'hello', page],
    ['nothing', null, page],
  ])('does not listen to %s', async (_, message, sender) => {
    const answer = await say(message, sender);
    expect(answer === undefined || JSON.stringify(answer).includes('failed')).toBe(true);
    expect(heard).toEqual([]);
  });

  it('refuses a batch from elsewhere, so that it is not sent again', async () => {
    expect(await say(batch, { ...page, url: 'https://evil.example/' })).toMatchObject({ kind: 'refused' });
    expect(heard).toEqual([]);
  });

  it('loses a bad item alone, and says that it did', async () => {
    await say({ ...batch, items: [gap, { kind: 'ad', ad: { text: 'private' }, raw: '' }, gap] }, page);
    const [given] = heard;
    expect(given && 'items' in given ? given.items.map((item) => item.kind) : null).toEqual(['gap', 'problem', 'gap']);
    expect(JSON.stringify(given)).toContain('invalid-record');
    expect(JSON.stringify(given)).not.toContain('private');
  });

  it('says why a command was not understood', async () => {
    expect(await say({ type: 'deleteAd' }, ownPage)).toMatchObject({ kind: 'failed' });
  });
});
