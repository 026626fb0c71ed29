import { defineContentScript } from 'wxt/utils/define-content-script';
import { installPageHook } from '#lib/bridge/page/install-page-hook.ts';
import { intercepts } from '#lib/platforms/x/intercepts.ts';

export default defineContentScript({
  matches: ['https://x.com/*'],
  registration: 'runtime',
  runAt: 'document_start',
  world: 'MAIN',
  main: () => installPageHook(intercepts),
});
