/** What an evidence pack needs of the store: the records that a complaint cites, as they were logged, and the log around them. */
import { rawRecordId, type LogLeaf } from '#lib/evidence/log.ts';
import type { PackParts } from '#lib/evidence/pack.ts';
import { pictureRecordId } from '#lib/evidence/picture-record.ts';
import { createSigner } from '#lib/evidence/signing.ts';
import { ownPieces } from '#lib/core/own-pieces.ts';
import type { PublicRecord } from '#lib/core/record.ts';
import { Dexie } from 'dexie';
import type { CountercanvassDb } from './db.ts';
import { readAnswers, readFindings } from './read-cases.ts';
import { readPicturesOf } from './read-picture.ts';
import { rawIdsOf } from './raw-ids.ts';
import { adOfRow, sarOfRow } from './record-of-row.ts';

export interface EvidenceRequest {
  readonly controller: string;
  /** Record ids of ads that are to be in the pack besides those that the controller's findings cite. */
  readonly ads: readonly string[];
}

/** Ads with their impressions, explanations, facts and statements with their corrections; raw payloads; pictures; every leaf of the batches they stand in; and
 *  the log from the first of these batches to its head. Throws when nothing was ever recorded: then there is no key. */
export async function readEvidence(
  db: CountercanvassDb,
  request: EvidenceRequest,
  createdAt: string = new Date().toISOString(),
): Promise<Omit<PackParts, 'documents'>> {
  const key = await db.keys.get('signing');
  const head = await db.logEntries.orderBy('seq').last();
  if (key === undefined || head === undefined) throw new Error('readEvidence: nothing was recorded yet');
  const records = await readCitedRecords(db, request);
  const adIds = records.flatMap((record) => (record.type === 'ad' ? [record.id] : []));
  const adRows = await db.ads.where('id').anyOf(adIds).toArray();
  const raws = await db.raws
    .where('recordId')
    .anyOf([...new Set([...records.map(({ id }) => id), ...adRows.flatMap(rawIdsOf)])])
    .toArray();
  const pictures = await readPicturesOf(db, adIds);
  const ids = [
    ...records.map(({ id }) => id),
    ...raws.map(({ recordId }) => rawRecordId(recordId)),
    ...pictures.map(({ ad }) => pictureRecordId(ad)),
  ];
  const seqs = [...new Set((await db.logLeaves.where('recordId').anyOf(ids).toArray()).map(({ seq }) => seq))];
  const first = seqs.reduce((low, seq) => Math.min(low, seq), head.seq);
  return {
    records,
    raws,
    pictures,
    leaves: (await Promise.all(seqs.map((seq) => leavesOf(db, seq)))).flat(),
    entries: await db.logEntries.where('seq').aboveOrEqual(first).toArray(),
    publicKeyJwk: key.publicKeyJwk,
    signer: createSigner(key),
    createdAt,
    extensionVersion: head.extensionVersion,
  };
}

async function readCitedRecords(db: CountercanvassDb, { controller, ads }: EvidenceRequest): Promise<PublicRecord[]> {
  const findings = await readFindings(db, controller);
  const cited = (kind: 'ads' | 'explanations' | 'facts' | 'statements'): string[] => [
    ...new Set(findings.flatMap((finding) => finding[kind])),
  ];
  const adRows = await db.ads
    .where('id')
    .anyOf([...new Set([...ads, ...cited('ads')])])
    .toArray();
  const explanations = [...new Set([...cited('explanations'), ...adRows.flatMap((row) => row.explanationIds)])];
  return [
    ...adRows.map(adOfRow),
    ...(await db.impressions
      .where('ad')
      .anyOf(adRows.map(({ id }) => id))
      .toArray()),
    ...(await db.explanations.where('id').anyOf(explanations).toArray()),
    ...ownPieces(await db.facts.where('id').anyOf(cited('facts')).toArray()).map((row) => sarOfRow(row)),
    ...ownPieces(await db.statements.where('id').anyOf(cited('statements')).toArray()).map((row) => sarOfRow(row)),
    ...(await readCorrectionsOf(db, controller, [...cited('facts'), ...cited('statements')])),
  ];
}

/** What was read is in the pack as it was logged; what the user corrected in it stands beside it. */
async function readCorrectionsOf(
  db: CountercanvassDb,
  controller: string,
  cited: readonly string[],
): Promise<PublicRecord[]> {
  const { corrections } = await readAnswers(db, controller);
  return cited.flatMap((id) => corrections.get(id) ?? []);
}

async function leavesOf(db: CountercanvassDb, seq: number): Promise<LogLeaf[]> {
  const rows = await db.logLeaves.where('[seq+index]').between([seq, Dexie.minKey], [seq, Dexie.maxKey]).toArray();
  return rows.map(({ index, hash, recordId, salt }) => ({ seq, index, hash, recordId, salt }));
}
