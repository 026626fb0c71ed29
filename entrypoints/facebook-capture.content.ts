import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCapture } from '#lib/capture/start-capture.ts';
import { facebook } from '#lib/platforms/facebook/index.ts';

export default defineContentScript({
  matches: [...facebook.hosts],
  registration: 'runtime',
  runAt: 'document_start',
  main: () => startCapture(facebook),
});
