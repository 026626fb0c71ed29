/** The half of pdf.js that reads, which comes without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** Reads files for whoever asks at the port's other end. */
  export const WorkerMessageHandler: { readonly initializeFromPort: (port: Worker) => void };
}
