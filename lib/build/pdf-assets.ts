/** A build step that packages what pdf.js asks for by address, so that nothing is ever loaded from elsewhere. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Character maps, standard fonts, a colour profile, decoders of pictures; without the engine that would run a PDF's scripts. */
const folders = ['cmaps', 'standard_fonts', 'iccs', 'wasm'] as const;
const unwanted = /quickjs|nowasm_fallback/i;

/** Each file of the library's folders below `root`, and where it lies in the package: `pdf/cmaps/…`. */
export function pdfAssets(root: string): { absoluteSrc: string; relativeDest: string }[] {
  const library = join(root, 'node_modules/pdfjs-dist');
  return folders.flatMap((folder) =>
    readdirSync(join(library, folder))
      .filter((name) => !unwanted.test(name))
      .map((name) => ({ absoluteSrc: join(library, folder, name), relativeDest: `pdf/${folder}/${name}` })),
  );
}
