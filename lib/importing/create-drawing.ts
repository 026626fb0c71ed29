/** The page of a kept file that something was read from, as a picture. */
import type { PageAnswer, PageTask } from '#lib/core/answer-page.ts';
import { detectFormat } from '#lib/sar/formats/detect-format.ts';
import { findInside } from '#lib/sar/formats/find-inside.ts';
import { openPdf } from '#lib/sar/formats/pdf/pdf-library.ts';
import type { PdfFile } from '#lib/sar/formats/pdf/pdf-page.ts';
import type { CountercanvassDb } from '#lib/store/db.ts';
import { picturePage } from './picture-page.ts';

export interface DrawPages {
  readonly draw: (task: PageTask) => Promise<PageAnswer>;
}

/** A file of which pages were drawn stays open until another one is asked for. */
export function createDrawing(db: CountercanvassDb): DrawPages {
  let open: { readonly key: string; readonly pdf: PdfFile } | null = null;

  const openFile = async (task: PageTask): Promise<PdfFile | PageAnswer> => {
    const kept = await db.answerFiles.get(task.answer);
    if (kept === undefined) return { kind: 'not-kept' };
    const { file: name } = task.where;
    const outer = { name: name.split('/')[0] ?? name, bytes: kept.bytes };
    const file = await findInside(task.password === undefined ? outer : { ...outer, password: task.password }, name);
    if (file === null) return { kind: 'no-page' };
    const picture = await picturePage(file.bytes);
    if (picture !== null) return picture;
    if (detectFormat(file.name, file.bytes) !== 'pdf') return { kind: 'no-page' };
    const opened = await openPdf(file.bytes, task.password);
    if (opened.ok) return opened.value;
    if (opened.error.kind === 'password-needed') return { kind: 'locked' };
    return { kind: opened.error.kind };
  };

  const draw = async (task: PageTask): Promise<PageAnswer> => {
    const key = JSON.stringify([task.answer, task.where.file]);
    if (open?.key !== key) {
      await open?.pdf.close();
      open = null;
      const opened = await openFile(task);
      if ('kind' in opened) return opened;
      open = { key, pdf: opened };
    }
    const { surface, width, height } = await open.pdf.picture(task.where.page ?? 1);
    return { kind: 'drawn', picture: await surface.convertToBlob({ type: 'image/png' }), width, height };
  };

  return {
    draw: async (task) => {
      try {
        return await draw(task);
      } catch {
        return { kind: 'broken' };
      }
    },
  };
}
