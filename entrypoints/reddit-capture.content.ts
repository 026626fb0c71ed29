import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCapture } from '#lib/capture/start-capture.ts';
import { inPage } from '#lib/platforms/reddit/in-page.ts';

export default defineContentScript({
  matches: ['https://www.reddit.com/*'],
  registration: 'runtime',
  runAt: 'document_start',
  main: () => startCapture(inPage),
});
