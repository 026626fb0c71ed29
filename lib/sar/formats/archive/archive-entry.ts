/** One file in a ZIP archive, as its directory describes it. */

/** `start` to `end`: where its packed bytes stand; both are null when there is no such place in the file. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly size: number;
  readonly place: { readonly start: number; readonly end: number } | null;
}

const encryptedFlag = 0x00_01;
const strongEncryptionFlag = 0x00_40;
const hiddenDirectoryFlag = 0x20_00;
export const descriptorFlag = 0x00_08;

/** True when the entry, or what the archive says about it, is encrypted. */
export function isEncrypted(flags: number): boolean {
  return (flags & (encryptedFlag | strongEncryptionFlag | hiddenDirectoryFlag)) !== 0;
}
