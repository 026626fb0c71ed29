import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type {
  CaptureStarted,
  CompanionWanted,
  DashboardWanted,
  ItemsCaptured,
  PageCommand,
  SampleTaken,
  SampleWanted,
  WhyWanted,
} from '#lib/messaging/protocol.ts';
import { listen, type CaptureSender, type HeardPicture } from '#lib/messaging/receive.ts';

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
  | SampleWanted
  | SampleTaken
  | PageCommand
  | CaptureSender
  | HeardPicture;
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
    onPicture: async (given, sender) => {
      heard.push(given, sender);
      return true;
    },
    onSampleWanted: async (given) => {
      heard.push(given);
      return null;
    },
    onSampleTaken: async (given) => {
      heard.push(given);
      return { kind: 'stored' };
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

  it('takes lines of a sample from a script in a page of the platform, and from nobody else', async () => {
    const wanted = { type: 'sampleWanted', platform: 'facebook' };
    const taken = {
      type: 'sampleTaken',
      platform: 'facebook',
      sample: '2026-11-23T17:00:00Z',
      batchId: 'b',
      lines: ['{"response":""}'],
      beyond: 0,
      replaced: { names: 2 },
    };
    expect(await say(wanted, page)).toBeNull();
    expect(await say(taken, page)).toEqual({ kind: 'stored' });
    expect(heard).toEqual([wanted, taken]);
    heard.length = 0;
    for (const message of [wanted, taken]) {
      await say(message, { ...page, url: 'https://evil.example/' });
      await say(message, { ...page, frameId: 3 });
      await say(message, ownPage);
    }
    await say({ ...taken, lines: ['{"a":1}\n{"b":2}'] }, page);
    await say({ ...taken, lines: ['no line of a file'] }, page);
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

  describe('of a picture', () => {
    const jpeg = [0xff, 0xd8, 0xff, 0xe0];
    const base64 = btoa(String.fromCharCode(...jpeg));
    const about = {
      kind: 'taken',
      url: 'https://cdn.example.org/a.jpg',
      mediaType: 'image/jpeg',
      width: 600,
      height: 400,
    };
    const taken = { type: 'pictureTaken', platform: 'facebook', ad: 'ad:facebook:1', outcome: { ...about, base64 } };
    const sender = { tabId: 7, url: page.url };

    it('hears the bytes', async () => {
      expect(await say(taken, page)).toBe(true);
      expect(heard).toEqual([
        { platform: 'facebook', ad: 'ad:facebook:1', outcome: { ...about, bytes: Uint8Array.from(jpeg) } },
        sender,
      ]);
    });

    it('hears why there are none', async () => {
      const outcome = { kind: 'not-kept', why: 'would-ask' };
      expect(await say({ ...taken, outcome }, page)).toBe(true);
      expect(heard).toEqual([{ platform: 'facebook', ad: 'ad:facebook:1', outcome }, sender]);
    });

    it.each<[string, object]>([
      ['markup that is called a picture', { base64: btoa('<svg onload="alert(1)"/>') }],
      ['another type of picture than it says', { mediaType: 'image/webp' }],
      ['what is no base64', { base64: '***' }],
      [
        'more bytes than are kept',
        { base64: btoa('\u00ff\u00d8\u00ff'.padEnd(512 * 1024 + 1, 'x')).slice(0, 699_052) },
      ],
    ])('takes %s for unreadable', async (_, change) => {
      await say({ ...taken, outcome: { ...taken.outcome, ...change } }, page);
      expect(heard[0]).toMatchObject({ outcome: { kind: 'not-kept', why: 'unreadable' } });
      expect(heard[0]).not.toHaveProperty('outcome.bytes');
    });

    it.each<[string, object, object]>([
      ['from another site', {}, { ...page, url: 'https://evil.example/' }],
      ['from a frame', {}, { ...page, frameId: 2 }],
      ['from another extension', {}, { ...page, id: 'stranger' }],
      ['for another platform', { platform: 'x' }, page],
      ['of a type that is not kept', { outcome: { ...taken.outcome, mediaType: 'image/svg+xml' } }, page],
      ['larger than is kept', { outcome: { ...taken.outcome, width: 1601 } }, page],
      ['of no size', { outcome: { ...taken.outcome, height: 0 } }, page],
      ['in a longer message than it can be', { outcome: { ...taken.outcome, base64: 'A'.repeat(699_053) } }, page],
      ['with an address that could name the viewer', { outcome: { ...taken.outcome, url: `${about.url}?u=1` } }, page],
      ['with an address that is none of the web', { outcome: { ...taken.outcome, url: 'data:image/png,x' } }, page],
      ['for a reason that there is not', { outcome: { kind: 'not-kept', why: '<b>' } }, page],
    ])('does not listen to one %s', async (_, change, from) => {
      expect(await say({ ...taken, ...change }, from)).toBeUndefined();
      expect(heard).toEqual([]);
    });
  });

  it('says why a command was not understood', async () => {
    expect(await say({ type: 'deleteAd' }, ownPage)).toMatchObject({ kind: 'failed' });
  });
});
