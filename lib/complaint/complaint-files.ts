/** The files of a complaint, the same for the dashboard, the pack and the command line. */
import type { ComplaintDocument } from './complaint-document.ts';
import { renderFormText } from './render-form.ts';
import { renderComplaintHtml } from './render-html.ts';
import { renderComplaintJson } from './render-json.ts';

export interface ComplaintFile {
  readonly name: string;
  readonly text: string;
}

/** The letter as HTML and JSON, its annexes, and for the regulator the texts of its form. Names are plain file names. */
export function complaintFiles(doc: ComplaintDocument): ComplaintFile[] {
  const form = renderFormText(doc);
  return [
    { name: 'complaint.html', text: renderComplaintHtml(doc) },
    { name: 'complaint.json', text: renderComplaintJson(doc) },
    ...doc.annexes,
    ...(form === '' ? [] : [{ name: 'ico-form.txt', text: form }]),
  ];
}
