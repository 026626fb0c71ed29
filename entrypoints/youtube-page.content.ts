import { defineContentScript } from 'wxt/utils/define-content-script';
import { installPageHook } from '#lib/bridge/page/install-page-hook.ts';
import { intercepts } from '#lib/platforms/youtube/intercepts.ts';

export default defineContentScript({
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  registration: 'runtime',
  runAt: 'document_start',
  world: 'MAIN',
  main: () => installPageHook(intercepts),
});
