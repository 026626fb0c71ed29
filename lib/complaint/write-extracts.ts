/** The section on what the answer says: the extracts that findings rest on, each with its place in the file. */
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import type { StatementMark } from '#lib/core/truth.ts';
import { typedByHand, type Where } from '#lib/core/where.ts';
import type { CitedExtract } from './citations.ts';
import type { Section } from './complaint-document.ts';
import type { Draft } from './draft.ts';

export function writeExtracts(draft: Draft): Section {
  const { say, cited } = draft;
  const heading = say('section_extracts');
  if (cited.extracts.length === 0)
    return { id: 'extracts', heading, blocks: [{ kind: 'paragraph', text: say('extracts_none') }] };
  const rows = cited.extracts.map((extract) => ({
    anchor: extract.ref,
    recordId: extract.recordId,
    cells: [
      extract.ref,
      extractText(draft, extract),
      extract.record === null ? say('where_none') : placeText(draft, extract.record.where),
    ],
  }));
  const head = [say('head_ref'), say('head_extract'), say('head_place')];
  return {
    id: 'extracts',
    heading,
    blocks: [
      { kind: 'paragraph', text: say('extracts_intro') },
      { kind: 'table', caption: say('extracts_caption'), head, rows },
    ],
  };
}

/** The place in words; what was recognised in a picture says so, for a letter may be wrong. */
function placeText(draft: Draft, where: Where): string {
  const place = placeIn(draft, where);
  return where.confidence === undefined ? place : draft.say('where_scan', { place });
}

/** File, and page or sheet and cell where they are known. */
function placeIn({ say }: Draft, { file, page, sheet, cell }: Where): string {
  if (file === typedByHand) return say('where_typed');
  if (page !== undefined) return say('where_page', { file, page });
  if (cell !== undefined)
    return sheet === undefined ? say('where_cell', { file, cell }) : say('where_sheet_cell', { file, sheet, cell });
  return say('where_file', { file });
}

function extractText(draft: Draft, { record, recordId }: CitedExtract): string {
  if (record === null) return draft.say('extract_missing', { id: recordId });
  return record.type === 'fact' ? factText(draft, record) : statementText(draft, record);
}

function factText({ say }: Draft, { label, value, explained }: ProfileFact): string {
  return say(explained ? 'extract_fact' : 'extract_fact_unexplained', { label, value });
}

function statementText(draft: Draft, { id, about, stance, text }: ControllerStatement): string {
  const { say, input } = draft;
  const topic = say(`topic_${about}`);
  if (stance === 'silent') return say('extract_silent', { topic });
  const extract = say('extract_statement', { topic, text });
  const mark = input.truths.find((truth) => 'statement' in truth && truth.statement === id);
  return mark !== undefined && 'statement' in mark && mark.verdict === 'inaccurate'
    ? disputed(draft, extract, mark)
    : extract;
}

function disputed({ say, controllerName: controller }: Draft, extract: string, { truth }: StatementMark): string {
  if (truth === undefined) return say('extract_disputed', { extract });
  return say(truth === 'holds' ? 'extract_disputed_holds' : 'extract_disputed_denies', { extract, controller });
}
