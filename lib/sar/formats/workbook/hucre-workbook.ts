/** The door to `hucre`, which reads Excel workbooks: bytes → what stands in their cells. Nothing is evaluated and nothing fetched. */
import { readXlsx, type Workbook } from 'hucre/xlsx';
import { err, ok, type Result } from '#lib/core/result.ts';

export type { Cell, CellValue, MergeRange, Sheet as WorkbookSheet, Workbook } from 'hucre/xlsx';

/** `broken` carries what the library says of it. */
export type WorkbookFailure =
  | { readonly kind: 'password-needed' }
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'broken'; readonly why: string };

export interface WorkbookOptions {
  readonly password?: string;
  /** Also the number format of each cell, which takes about half as long again. */
  readonly withFormats: boolean;
}

/** `unread`: sheets that hold no cells (a chart), or whose part of the file is missing. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly unread: readonly string[];
}

/** All sheets with values, formulas, merged ranges, notes and what is hidden. */
export async function openWorkbook(
  bytes: Uint8Array,
  options: WorkbookOptions,
): Promise<Result<OpenedWorkbook, WorkbookFailure>> {
  return openWithout(bytes, options, []);
}

/** The library gives up the whole workbook for one sheet that it cannot find: it is asked again without that sheet. */
async function openWithout(
  bytes: Uint8Array,
  options: WorkbookOptions,
  unread: readonly string[],
): Promise<Result<OpenedWorkbook, WorkbookFailure>> {
  const { password, withFormats } = options;
  try {
    const workbook = await readXlsx(bytes, {
      readStyles: withFormats,
      sheets: ({ name }) => !unread.includes(name),
      ...(password === undefined ? {} : { password }),
    });
    return ok({ workbook, unread });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const missing = /missing worksheet file for sheet "(.*)"$/s.exec(message)?.[1];
    if (missing !== undefined && !unread.includes(missing)) return openWithout(bytes, options, [...unread, missing]);
    if (name === 'EncryptedFileError') return err({ kind: 'password-needed' });
    return err(name === 'DecryptionError' ? { kind: 'wrong-password' } : { kind: 'broken', why: message });
  }
}
