/** The parts of Reddit that show ads, each with its families of signs; an ad needs signs of two families of its surface. */
import type { Surface } from '#lib/platforms/contract.ts';

export type Mark = 'ad-element' | 'promoted-attribute' | 'ad-link-element' | 'click-id';

/** Signs that no reader sees. All but the last stand on nothing but ads; an address with a click id may have been copied from one. */
export const marks: readonly Mark[] = ['ad-element', 'promoted-attribute', 'ad-link-element', 'click-id'];

export const surfaces: readonly Surface[] = [{ id: 'feed', families: ['visible-label', ...marks] }];
