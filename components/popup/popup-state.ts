/** From the kept rows that the popup reads to what its components show. */
import type { Language } from '#lib/core/language.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { PopupView, SiteHealth } from '#lib/store/read.ts';
import { findingIn } from '#lib/ui/finding-words.ts';
import { partyCards, type PartyCardModel } from './popup-model.ts';

export interface PopupState {
  readonly enabledPlatforms: readonly Platform[];
  readonly pausedUntil: string | null;
  readonly health: readonly SiteHealth[];
  readonly damage: { readonly expected: number; readonly found: number } | null;
  readonly parties: readonly PartyCardModel[];
}

export function popupState(view: PopupView, language: Language): PopupState {
  const { settings, integrity } = view;
  const answered = view.answered.map((item) => ({
    ...item,
    first: item.first === null ? null : findingIn(language, item.first),
  }));
  return {
    enabledPlatforms: settings.enabledPlatforms,
    pausedUntil: settings.pausedUntil,
    health: view.health,
    damage: integrity.kind === 'damaged' ? { expected: integrity.expected, found: integrity.found } : null,
    parties: partyCards(view.campaigners, answered),
  };
}
