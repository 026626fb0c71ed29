import { defineContentScript } from 'wxt/utils/define-content-script';
import { installPageHook } from '#lib/bridge/page/install-page-hook.ts';
import { intercepts } from '#lib/platforms/reddit/intercepts.ts';

export default defineContentScript({
  matches: ['https://www.reddit.com/*'],
  registration: 'runtime',
  runAt: 'document_start',
  world: 'MAIN',
  main: () => installPageHook(intercepts),
});
