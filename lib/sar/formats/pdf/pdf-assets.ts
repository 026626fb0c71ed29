/** Where the files lie that pdf.js asks for by address: character maps, standard fonts, decoders of pictures. All are packaged. */

/** The folder as pdf.js wants it: an address in the extension, a path under Node. The command line carries the files beside itself;
 *  from the sources they are where the package manager put them. */
export function pdfAssetFolder(): string {
  const here = import.meta.url;
  if (!here.startsWith('file:')) return new URL('/pdf/', here).href;
  const inPackage = here.endsWith('.ts')
    ? new URL('../../../../node_modules/pdfjs-dist/', here)
    : new URL('./pdf/', here);
  return decodeURIComponent(inPackage.pathname);
}
