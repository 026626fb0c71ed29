/** The one door to zod: its small build, told never to generate code at run time (the extension's CSP forbids it). */
import { config } from 'zod/mini';

config({ jitless: true });

export * from 'zod/mini';
