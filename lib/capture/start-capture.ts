/** The capture script of a platform: bridge in, parse in idle time, queue, message out. */
import { openBridge } from '#lib/bridge/open-bridge.ts';
import { createPageState } from '#lib/bridge/page-state.ts';
import { isConnected, sendCaptured, sendCompanionWanted, sendHello } from '#lib/messaging/send.ts';
import type { PageAdapter } from '#lib/platforms/contract.ts';
import { createBrowserWorld } from './browser-world.ts';
import { createCompanionCall } from './call-companion.ts';
import { leaveSocket, type Socket } from './companion-socket.ts';
import { offerHandOver, type HandOver } from './hand-over.ts';
import { createInbox } from './inbox.ts';
import { runCapture } from './run-capture.ts';
import { sayHello } from './say-hello.ts';
import { createSeal } from './seal.ts';
import { watchEmbedded } from './watch-embedded.ts';
import type { WatchExplanations } from './watch-explanations.ts';

/** Begins to listen at once, and to look only when the background says that this platform is on. Injected into a page
 *  that runs already, it can open no bridge: it takes over from a predecessor that an update has cut off, or stays idle
 *  until the page is loaded again. `watchExplanations` is for platforms whose explanations do not come as answers. */
export function startCapture(adapter: PageAdapter, watchExplanations?: WatchExplanations): void {
  const world = createBrowserWorld();
  const companion = createCompanionCall({
    ask: () => sendCompanionWanted(adapter.id),
    isConnected,
    setTimer: world.setTimer,
  });
  const socket: Socket = { platform: adapter.id, plug: companion.plug };
  if (!leaveSocket(socket)) return;
  const page = createPageState(document);
  const isLate = !page.isUntouched();
  const inbox = createInbox();
  const bridge = openBridge({ target: window, isUntouched: () => page.isUntouched(), now: world.now }, inbox);
  const stopEmbedded = isLate
    ? noEmbedded
    : watchEmbedded(document, {
        isWanted: (type, attributes) => adapter.isEmbeddedData(type, attributes),
        read: inbox.embedded,
      });

  const begin = async (): Promise<void> => {
    const hello = await sayHello({ ask: () => sendHello(adapter.id), isConnected, setTimer: world.setTimer });
    if (!hello?.enabled) {
      stopEmbedded();
      bridge.close();
      return inbox.close();
    }
    const running = runCapture({
      adapter,
      page,
      world,
      hello,
      mayReadLabels: !isLate,
      useCompanion: companion.use,
      watchExplanations,
      send: sendCaptured,
      isConnected,
    });
    const seal = await createSeal(hello.sealKey);
    if (seal && isLate) {
      const successor = { target: window, seal, takeOver: running.adopt, received: inbox.received };
      companion.use(({ takeOver }) => takeOver(successor));
    }
    const handOver =
      seal &&
      offerHandOver({
        target: window,
        seal,
        randomId: world.randomId,
        isCutOff: () => !isConnected(),
        handOver: running.end,
      });
    const isForsaken = createForsakenCheck(world.now, handOver);
    inbox.open({
      received(data) {
        socket.tap?.(data);
        if (handOver?.isHandedOver()) return handOver.pass(data);
        if (!isForsaken()) return running.session.received(data);
        running.end();
        bridge.close();
        inbox.close();
      },
      embedded(text) {
        socket.tap?.(text);
        running.session.embedded(text, location.href);
      },
      lost: (count) => running.session.lost('bridge-limit', count),
    });
  };
  void begin();
}

const noEmbedded = (): void => undefined;

const waitForSuccessorMs = 600_000;

/** True once this script has been cut off for ten minutes and nobody took over: the extension was removed. Looked at when
 *  something comes, so that no timer runs. */
function createForsakenCheck(now: () => number, handOver: HandOver | null): () => boolean {
  let cutOffAt: number | null = null;
  return () => {
    if (isConnected() || handOver?.isHandedOver()) return false;
    cutOffAt ??= now();
    return now() - cutOffAt > waitForSuccessorMs;
  };
}
