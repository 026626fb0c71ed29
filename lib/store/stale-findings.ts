/** Marks findings as older than what they are made from; the mark is part of the write, so that no kill can lose it. */
import type { Platform } from '#lib/core/platform.ts';
import type { Draft } from './draft.ts';
import type { AdRow } from './rows.ts';
import { campaignerOf } from './shown-as.ts';

const markBytes = 8;

export function markStale(draft: Draft, controller: string): void {
  draft.stale.put({ controller, mark: draft.randomHex(markBytes) });
}

/** Marks the controller that an explained ad or an explanation is about, when there is a case or an answer to compare with:
 *  the one it is shown as, and every one whose case names the advertiser. */
export async function markStaleFor(
  draft: Draft,
  about: { readonly shownAs: string | null; readonly platform: Platform; readonly advertiserId: string | null },
): Promise<void> {
  const cases = draft.cases.merged(await draft.db.cases.toArray(), () => true);
  const answers = draft.answers.merged(await draft.db.answers.toArray(), () => true);
  const own = about.shownAs === null ? null : campaignerOf(about.shownAs);
  if ([...cases, ...answers].some((row) => row.controller === own) && own !== null) markStale(draft, own);
  for (const { controller, confirmedAdvertisers } of cases) {
    const names = confirmedAdvertisers.some(
      ({ platform, id }) => platform === about.platform && id === about.advertiserId,
    );
    if (names) markStale(draft, controller);
  }
}

/** What is marked for an ad. */
export function aboutOf({ shownAs, platform, advertiser }: Pick<AdRow, 'shownAs' | 'platform' | 'advertiser'>) {
  return { shownAs, platform, advertiserId: advertiser.id };
}
