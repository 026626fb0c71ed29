/** The evidence pack of a complaint: its files, the records that it cites, and the log that they stand in. */
import { complaintFiles } from '#lib/complaint/complaint-files.ts';
import type { ComplaintDocument } from '#lib/complaint/complaint-document.ts';
import { buildPack } from '#lib/evidence/pack.ts';
import { readEvidence } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import type { ComplaintMaterial } from './complaint-material.ts';

export async function makePack(material: ComplaintMaterial, letter: ComplaintDocument): Promise<Blob> {
  const ads = [...new Set(material.findings.flatMap((finding) => finding.ads))];
  const evidence = await readEvidence(readingDatabase(), { controller: material.caseFile.controller, ads });
  return buildPack({ ...evidence, documents: complaintFiles(letter) });
}
