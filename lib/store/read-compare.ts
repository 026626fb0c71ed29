/** What one controller's comparison is made from, and which controllers wait for theirs. */
import type { Ad } from '#lib/core/ad.ts';
import { confirmedBy, shownBy } from '#lib/core/confirmed-advertiser.ts';
import { ownPieces } from '#lib/core/own-pieces.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import { type CaseFile, caseFileOf } from '#lib/core/case-file.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import type { UserTruth } from '#lib/core/truth.ts';
import { Dexie } from 'dexie';
import { advertiserKeyOf } from './advertiser-key.ts';
import type { CountercanvassDb } from './db.ts';
import { readAnswers } from './read-cases.ts';
import { adOfRow, sarOfRow } from './record-of-row.ts';
import type { StaleRow } from './bookkeeping-rows.ts';
import type { AdRow, ExplanationRow } from './rows.ts';
import { shownAsCampaigner } from './shown-as.ts';

/** `ads`: those with an explanation, of this campaigner or of an advertiser that the user confirmed. */
export interface CaseMaterial {
  readonly caseFile: CaseFile;
  readonly ads: readonly Ad[];
  readonly explanations: readonly AdExplanation[];
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
  readonly truths: readonly UserTruth[];
  readonly answered: boolean;
  /** The day of the newest answer. */
  readonly answerReceivedOn: string | null;
}

export async function readStale(db: CountercanvassDb): Promise<StaleRow[]> {
  return db.stale.toArray();
}

export async function readCaseMaterial(db: CountercanvassDb, controller: string): Promise<CaseMaterial> {
  const caseFile = caseFileOf(controller, await db.cases.get(controller));
  const { answers, facts, statements, truths } = await readAnswers(db, controller);
  const own = await readExplainedAds(db, caseFile);
  const explanations = await readExplanations(db, caseFile, own);
  return {
    caseFile,
    ads: await readAdsOf(db, own, explanations),
    explanations,
    facts: ownPieces(facts).map((row) => sarOfRow(row)),
    statements: ownPieces(statements).map((row) => sarOfRow(row)),
    truths,
    answered: answers.length > 0,
    answerReceivedOn:
      answers
        .map((answer) => answer.receivedOn)
        .toSorted()
        .at(-1) ?? null,
  };
}

/** Explained ads that are shown as this controller's, or that an advertiser sent whom the user confirmed. */
async function readExplainedAds(db: CountercanvassDb, caseFile: CaseFile): Promise<AdRow[]> {
  const { controller, confirmedAdvertisers } = caseFile;
  const shown = await db.ads
    .where('[explained+shownAs]')
    .equals([1, shownAsCampaigner(controller)])
    .toArray();
  const isConfirmed = ({ platform, advertiser }: AdRow): boolean =>
    confirmedBy(confirmedAdvertisers, platform, [advertiser]) !== null;
  return onceEach([...shown, ...(await candidateAds(db, caseFile).filter(isConfirmed).toArray())]);
}

/** Explained ads among which are all of confirmed advertisers. A name or handle has no index, and may stand beside a number: then all
 *  explained ads are looked at. */
function candidateAds(db: CountercanvassDb, caseFile: CaseFile) {
  if (!namesByWord(caseFile))
    return db.ads
      .where('advertiserKey')
      .anyOf(
        numbersOf(caseFile).map(([platform, id]) =>
          advertiserKeyOf({ platform, advertiser: { id, name: '', handle: null } }),
        ),
      )
      .filter((ad) => ad.explained === 1);
  return db.ads.where('[explained+shownAs]').between([1, Dexie.minKey], [1, Dexie.maxKey]);
}

function numbersOf({ confirmedAdvertisers }: CaseFile): [Platform, string][] {
  return confirmedAdvertisers.flatMap((known) => ('id' in known ? [[known.platform, known.id]] : []));
}

/** Whether an advertiser is confirmed by its handle or its name. */
function namesByWord({ confirmedAdvertisers }: CaseFile): boolean {
  return confirmedAdvertisers.some((known) => !('id' in known));
}

/** The ads' explanations, and those that name a confirmed advertiser though their ad was never captured. */
async function readExplanations(
  db: CountercanvassDb,
  caseFile: CaseFile,
  ads: readonly AdRow[],
): Promise<ExplanationRow[]> {
  const ids = [...new Set(ads.flatMap((ad) => ad.explanationIds))];
  const isNamed = ({ platform, advertiser }: ExplanationRow): boolean =>
    confirmedBy(caseFile.confirmedAdvertisers, platform, shownBy(null, advertiser)) !== null;
  const named = namesByWord(caseFile)
    ? db.explanations.filter(isNamed)
    : db.explanations.where('[platform+advertiser.id]').anyOf(numbersOf(caseFile));
  return onceEach([...(await db.explanations.where('id').anyOf(ids).toArray()), ...(await named.toArray())]);
}

/** The ads with those that the explanations are about. */
async function readAdsOf(
  db: CountercanvassDb,
  ads: readonly AdRow[],
  explanations: readonly ExplanationRow[],
): Promise<Ad[]> {
  const ids = explanations.flatMap(({ platform, adId }) => (adId === null ? [] : [adRecordId(platform, adId)]));
  const others = await db.ads
    .where('id')
    .anyOf([...new Set(ids)])
    .toArray();
  return onceEach([...ads, ...others]).map(adOfRow);
}

function onceEach<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
