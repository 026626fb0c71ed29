/** Synthetic answers with their truth: the same seed gives the same person, record, letter and files. */
import { layOut } from './lay-out.ts';
import type { Form, Layout, PartyPlan, SyntheticAnswer } from './model.ts';
import { conservative } from './parties/conservative.ts';
import { green } from './parties/green.ts';
import { labour } from './parties/labour.ts';
import { liberalDemocrats } from './parties/liberal-democrats.ts';
import { plaid } from './parties/plaid.ts';
import { noRecord, reform } from './parties/reform.ts';
import { snp } from './parties/snp.ts';
import { inventPerson } from './person.ts';
import { seededRandom } from './random.ts';
import { renderCsv, renderTsv } from './render/delimited.ts';
import { renderDocument } from './render/document.ts';
import { draftOf, type Renderer } from './render/draft.ts';
import { renderHtml } from './render/html.ts';
import { renderJson } from './render/json.ts';
import { renderMail } from './render/mail.ts';
import { renderPdf, renderUntaggedPdf } from './render/pdf.ts';
import { renderScan } from './render/scan.ts';
import { renderText } from './render/text.ts';
import { renderWorkbook } from './render/workbook.ts';

export const parties: readonly PartyPlan[] = [
  labour,
  conservative,
  liberalDemocrats,
  snp,
  green,
  plaid,
  reform,
  noRecord,
];

const renderers: Readonly<Record<Form, Renderer>> = {
  csv: renderCsv,
  tsv: renderTsv,
  txt: renderText,
  xlsx: renderWorkbook,
  html: renderHtml,
  eml: renderMail,
  json: renderJson,
  docx: renderDocument,
  pdf: renderPdf,
  'pdf-untagged': renderUntaggedPdf,
  scan: renderScan,
};

/** One answer of one party, in one form and layout. */
export async function generateAnswer(
  plan: PartyPlan,
  form: Form,
  layout: Layout,
  seed: number,
): Promise<SyntheticAnswer> {
  const random = seededRandom(seed, `${plan.name} ${form} ${layout}`);
  const person = inventPerson(random);
  const laidOut = layOut({ plan, person, random, layout, form });
  const reference = `DSAR-2026-${String(random.int(1, 99_999)).padStart(5, '0')}`;
  const name = `${plan.name}-${layout}-${seed}`;
  const files = await renderers[form](draftOf(plan, laidOut, person, reference, { layout, random, name }));
  const { facts, statements } = laidOut.truth;
  const truth = {
    facts: [{ label: 'Reference', value: reference, dimension: 'identity' as const }, ...facts],
    statements,
  };
  return { party: plan.name, controller: plan.controller, form, layout, seed, files, truth };
}
