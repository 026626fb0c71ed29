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
  const page = createPageState(document);
  const isLate = !page.isUntouched();
  let isStopped = false;
  let end = nothing;
  const stop = (): void => {
    isStopped = true;
    socket.isOn = false;
    stopEmbedded();
    bridge.close();
    inbox.close();
    end();
  };
  const socket: Socket = { platform: adapter.id, plug: companion.plug, isOn: !isLate, stop };
  if (!leaveSocket(socket)) return;
  const inbox = createInbox();
  const bridge = openBridge({ target: window, isUntouched: page.isUntouched, now: world.now }, inbox);
  const stopEmbedded = isLate
    ? nothing
    : watchEmbedded(document, {
        isWanted: adapter.isEmbeddedData,
        read: inbox.embedded,
      });

  const begin = async (): Promise<void> => {
    const hello = await sayHello({ ask: () => sendHello(adapter.id), isConnected, setTimer: world.setTimer });
    if (!hello?.enabled || isStopped) return stop();
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
      off: stop,
    });
    end = running.end;
    const seal = await createSeal(hello.sealKey);
    if (seal && isLate) {
      const takeOver = (left: string): void => {
        socket.isOn = true;
        running.adopt(left);
      };
      companion.use((given) => given.takeOver({ target: window, seal, takeOver, received: inbox.received }));
    }
    const handOver =
      seal &&
      offerHandOver({
        target: window,
        seal,
        randomId: world.randomId,
        isCutOff: () => !isStopped && !isConnected(),
        handOver: running.end,
      });
    const isForsaken = createForsakenCheck(world.now, handOver);
    inbox.open({
      received(data) {
        socket.tap?.(data);
        if (handOver?.isHandedOver()) handOver.pass(data);
        else if (isForsaken()) stop();
        else running.session.received(data);
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

const nothing = (): unknown => undefined;

const waitForSuccessorMs = 600_000;
/** Asking the browser whether the extension is still there is not free, and every answer of a feed would ask. */
const betweenLooksMs = 10_000;

/** True once this script has been cut off for ten minutes and nobody took over: the extension was removed. Looked at when
 *  something comes, so that no timer runs. */
function createForsakenCheck(now: () => number, handOver: HandOver | null): () => boolean {
  let cutOffAt: number | null = null;
  let lookedAt = -Infinity;
  return () => {
    if (handOver?.isHandedOver()) return false;
    if (now() - lookedAt > betweenLooksMs) {
      lookedAt = now();
      cutOffAt = isConnected() ? null : (cutOffAt ?? lookedAt);
    }
    return cutOffAt !== null && now() - cutOffAt > waitForSuccessorMs;
  };
}
