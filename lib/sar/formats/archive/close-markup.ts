/** XML that breaks off → XML that ends: after its last whole paragraph or row, with everything closed that was open there. */

const units = ['</w:p>', '</row>', '</x:row>'];

/** Half a sentence may say the contrary of the whole one: it is left out. */
export function closeMarkup(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  const ends = units.map((unit) => ({ unit, at: text.lastIndexOf(unit) })).filter(({ at }) => at >= 0);
  const kept = text.slice(0, Math.max(0, ...ends.map(({ unit, at }) => at + unit.length)));
  return new TextEncoder().encode(
    kept +
      openTags(kept)
        .map((tag) => `</${tag}>`)
        .join(''),
  );
}

/** The innermost first. */
function openTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, slash, name, alone] of xml.matchAll(/<(\/?)([a-z_][\w:.-]*)[^<>]*?(\/?)>/gi)) {
    if (slash === '/') open.pop();
    else if (alone !== '/' && name !== undefined) open.push(name);
  }
  return open.toReversed();
}
