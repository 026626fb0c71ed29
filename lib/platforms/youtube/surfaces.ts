/** The parts of YouTube that show ads, and the families of signs that an ad has on all of them; it needs two. */
import type { Surface } from '#lib/platforms/contract.ts';

export type Family = 'ad-slot' | 'ad-layout' | 'ad-badge' | 'why-this-ad' | 'ad-server';
export type SurfaceId = 'feed' | 'search' | 'watch' | 'in-stream' | 'shorts';

export const families: readonly Family[] = ['ad-slot', 'ad-layout', 'ad-badge', 'why-this-ad', 'ad-server'];
export const surfaceIds: readonly SurfaceId[] = ['feed', 'search', 'watch', 'in-stream', 'shorts'];

export const surfaces: readonly Surface[] = surfaceIds.map((id) => ({ id, families }));
