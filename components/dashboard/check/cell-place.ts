/** Cell names in spreadsheet notation, read back. */

export interface CellPlace {
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** The row and column of `B7`, of `B7:C9` those of its first cell; null for what is no cell name. */
export function cellPlace(cell: string): CellPlace | null {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)/.exec(cell) ?? [];
  if (digits === '') return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}
