/** `complaint`: the documents of a complaint, as files in a folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compare } from '#lib/compare/compare.ts';
import { wordFinding } from '#lib/compare/word-finding.ts';
import { buildComplaint } from '#lib/complaint/build-complaint.ts';
import { type ComplaintFile, complaintFiles } from '#lib/complaint/complaint-files.ts';
import type { ComplaintStage, RequestId } from '#lib/complaint/complaint-input.ts';
import { sha256Hex } from '#lib/core/content-id.ts';
import { problem } from '#lib/core/problem.ts';
import { type CaseInputs, caseOptions, readCaseInputs } from './case-inputs.ts';
import type { Command } from './command.ts';
import { english } from './english.ts';
import { parseOptions } from './parse-options.ts';
import { whyOf } from './read-input.ts';
import type { Terminal } from './terminal.ts';
import { usageError } from './usage-error.ts';

const usualRequests: readonly RequestId[] = ['explain', 'recipients', 'source'];

export const complaintCommand: Command = {
  name: 'complaint',
  usage:
    '--case CASE.json --stage controller|ico --out DIR [--ads A.jsonl] [--sar S.jsonl] [--truth T.json] [--now DATE]',
  summary: "writes the complaint's documents into a folder: lines document, problem",
  details: [
    'Without --ads, --sar and --truth only what CASE.json itself carries is used. Besides the case it may hold "records"',
    '(lines as in the other files), "truths", "complainant" {name, address, email, reference}, "controllerName", "harm" and',
    '"requests". DATE (YYYY-MM-DD) is the date of the letter, today by default.',
  ],
  run: async (args, terminal) => {
    const options = parseOptions(args, [...caseOptions, 'stage', 'out']);
    if (!options.ok) return usageError(terminal, complaintCommand, options.error);
    const { values, files } = options.value;
    const { stage, out } = values;
    if (files.length > 0) return usageError(terminal, complaintCommand, `${files[0]} belongs to no option`);
    if (stage !== 'controller' && stage !== 'ico')
      return usageError(terminal, complaintCommand, '--stage is controller or ico');
    if (out === undefined) return usageError(terminal, complaintCommand, '--out is missing');
    const read = await readCaseInputs(values);
    if (!read.ok && read.error.kind === 'usage') return usageError(terminal, complaintCommand, read.error.why);
    const problems = read.ok ? read.value.problems : read.error.kind === 'problems' ? read.error.problems : [];
    problems.forEach(terminal.print);
    if (!read.ok) return 1;
    const written = await writeAll(documentsOf(read.value, stage), out, terminal);
    return written && problems.length === 0 ? 0 : 1;
  },
};

/** What was only looked at and not compared is no part of a complaint: it may be another party's ad. */
function documentsOf(
  { document, records, truths, input }: CaseInputs,
  stage: ComplaintStage,
): readonly ComplaintFile[] {
  const found = compare(input).filter(({ kind }) => kind !== 'no_basis_for_finding');
  const complaint = buildComplaint({
    stage,
    caseFile: input.caseFile,
    ...(document.controllerName === undefined ? {} : { controllerName: document.controllerName }),
    complainant: document.complainant,
    ads: records.ads,
    explanations: records.explanations,
    impressions: records.impressions,
    facts: records.facts,
    statements: records.statements,
    findings: found.map((bare) => wordFinding(bare, english.findings)),
    truths,
    harm: document.harm,
    requests: document.requests ?? usualRequests,
    today: input.now,
    catalogue: english.complaint,
  });
  return complaintFiles(complaint);
}

async function writeAll(files: readonly ComplaintFile[], folder: string, terminal: Terminal): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files) await writeFile(join(folder, name), text);
  } catch (error) {
    terminal.print(problem('unread-file', basename(folder), `cannot be written: ${whyOf(error)}`));
    return false;
  }
  for (const { name, text } of files)
    terminal.print({ type: 'document', id: `doc:${sha256Hex(text)}`, name, sha256: sha256Hex(text) });
  return true;
}
