/** The parts of Reddit that show ads, each with its families of signs; an ad needs signs of two families of its surface. */
import type { Surface } from '#lib/platforms/contract.ts';

export type Mark = 'ad-element' | 'promoted-attribute' | 'ad-link-element';

/** Signs that no reader sees. */
export const marks: readonly Mark[] = ['ad-element', 'promoted-attribute', 'ad-link-element'];

export const surfaces: readonly Surface[] = [{ id: 'feed', families: ['visible-label', ...marks] }];
