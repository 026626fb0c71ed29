import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompanion } from '#lib/companion/start-companion.ts';
import { allHosts } from '#lib/platforms/registry.ts';

export default defineContentScript({
  matches: [...allHosts],
  registration: 'runtime',
  main: startCompanion,
});
