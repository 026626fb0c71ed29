/** A file of an answer as it comes in: its name and its bytes. */
export interface AnswerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
