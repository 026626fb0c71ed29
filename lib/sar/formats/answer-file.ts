/** A file of an answer as it comes in: its name and its bytes, and the password that the user knows for it. */
export interface AnswerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string;
}
