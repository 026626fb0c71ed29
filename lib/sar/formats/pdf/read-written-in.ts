/** What was written into a page afterwards: fields of a form, text boxes and notes. The page's own text does not hold it. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as z from '#lib/core/zod.ts';

/** `rect`: left, bottom, right, top in the coordinates of the file. */
export interface WrittenIn {
  readonly page: number;
  readonly text: string;
  readonly rect: readonly [number, number, number, number];
}

/** The kinds of annotation in the PDF standard's numbering as pdf.js has it: note, text box, form field. */
const kinds = { note: 1, textBox: 3, field: 20 } as const;

const annotationSchema = z.object({
  annotationType: z.int(),
  pageIndex: z.int(),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  fieldType: z.optional(z.nullable(z.string())),
  fieldValue: z.optional(z.unknown()),
  contentsObj: z.optional(z.object({ str: z.string() })),
});

/** Everything written in, in the order of the file. A button is written in only where it has been chosen. */
export async function readWrittenIn(file: PDFDocumentProxy): Promise<WrittenIn[]> {
  const found: readonly unknown[] | null = await file.getAnnotationsByType(new Set(Object.values(kinds)), new Set());
  return (found ?? []).flatMap((each) => {
    const annotation = annotationSchema.safeParse(each);
    if (!annotation.success) return [];
    const { pageIndex, rect } = annotation.data;
    const text = textOf(annotation.data).trim();
    return text === '' ? [] : [{ page: pageIndex + 1, text, rect }];
  });
}

function textOf({ annotationType, fieldType, fieldValue, contentsObj }: z.infer<typeof annotationSchema>): string {
  if (annotationType !== kinds.field) return contentsObj?.str ?? '';
  if (fieldType === 'Btn' && fieldValue === 'Off') return '';
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === 'string').join(', ');
}
