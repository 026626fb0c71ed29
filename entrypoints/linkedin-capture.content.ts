import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCapture } from '#lib/capture/start-capture.ts';
import { watchExplanations } from '#lib/capture/watch-explanations.ts';
import { inPage } from '#lib/platforms/linkedin/in-page.ts';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  registration: 'runtime',
  runAt: 'document_start',
  main: () => startCapture(inPage, watchExplanations),
});
