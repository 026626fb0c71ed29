/** Files that a packing program adds about folders: how icons lie, which colours they have. They are nobody's answer. */

const appleDouble = [0x00, 0x05, 0x16, 0x07] as const;

/** True for the notes of macOS (`__MACOSX/._letter.pdf`, `.DS_Store`) and Windows (`Thumbs.db`, `desktop.ini`). */
export function isFolderNote(name: string, bytes: Uint8Array): boolean {
  const file = name.split(/[/\\]/).at(-1) ?? '';
  if (file.startsWith('._')) return appleDouble.every((byte, at) => bytes[at] === byte);
  return ['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(file);
}
