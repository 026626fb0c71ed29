/** An answer as a scan: the untagged PDF, printed and scanned again. */
import { bindPages, scanPages } from '#tests/harness/scan-pages.ts';
import { fileOf, type Renderer } from './draft.ts';
import { renderUntaggedPdf } from './pdf.ts';

export const renderScan: Renderer = async (draft) => {
  const [printed] = await renderUntaggedPdf(draft);
  if (!printed) throw new Error('nothing was printed');
  return [fileOf(`${draft.name}.pdf`, await bindPages(await scanPages(printed.bytes, draft.random)))];
};
