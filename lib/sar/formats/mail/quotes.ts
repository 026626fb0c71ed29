/** What a mail quotes: mostly the person's own request, whose words are not the party's answer. */

/** The person who sends an answer on to themselves quotes all of it, so nothing of a forwarded mail is set apart. */
export function isForwarded(subject: string, text: string): boolean {
  return (
    /^\s*(?:\[[^\]]*\]\s*)?(?:fwd?|ymlaen)\s*:/i.test(subject) ||
    /^(?:-+ ?Forwarded message ?-+|Begin forwarded message:)/im.test(text)
  );
}

/** The indices of the lines of a text that are quoted: behind `>`, and below the headers of an earlier mail by somebody else. */
export function quotedLines(lines: readonly string[], sender: string): ReadonlySet<number> {
  const quoted = new Set<number>();
  let isOthers = false;
  lines.forEach((line, index) => {
    const earlier = earlierSender(lines, index);
    if (earlier !== null) isOthers = !isSameHouse(earlier, sender);
    if (isOthers || /^\s*>/.test(line)) quoted.add(index);
  });
  return quoted;
}

/** Outlook puts "From: … Sent: …" in front of the mail that is answered, in the language of its user. */
function earlierSender(lines: readonly string[], index: number): string | null {
  const [, from = null] = /^\s*(?:From|O|Oddi wrth): *(.+)$/i.exec(lines[index] ?? '') ?? [];
  const next = lines.slice(index + 1, index + 5);
  return next.some((line) => /^\s*(?:Sent|Date|Anfonwyd|Dyddiad):/i.test(line)) ? from : null;
}

function isSameHouse(one: string, other: string): boolean {
  const house = (address: string): string | undefined => /@([\w.-]+)/.exec(address)?.[1]?.toLowerCase();
  return house(one) !== undefined && house(one) === house(other);
}

/** Signs of a quote in HTML, as Gmail, Apple Mail, Thunderbird and Outlook write them. Outlook's is a head, and the quote goes from
 *  there to the end. */
const quoteSigns =
  /<(?<tag>blockquote|div)\b[^<>]*\b(?:type="?cite|class="?gmail_quote)|<div\b[^<>]*(?:\bid="?divRplyFwdMsg|border-top:\s*solid #(?:E1E1E1|B5C4DF))/gi;

/** HTML without what it quotes, and what it quotes. */
export function cutQuotes(html: string): { readonly own: string; readonly quoted: string } {
  let own = '';
  let quoted = '';
  let at = 0;
  for (const { index, groups } of html.matchAll(quoteSigns)) {
    if (index < at) continue;
    const tag = groups?.['tag'];
    const end = tag === undefined ? html.length : elementEnd(html, index, tag);
    own += html.slice(at, index);
    quoted += html.slice(index, end);
    at = end;
  }
  return { own: own + html.slice(at), quoted };
}

/** Where the element that begins at `start` ends; the end of the text when it is never closed. */
function elementEnd(html: string, start: number, tag: string): number {
  const marks = new RegExp(String.raw`<(/?)${tag}\b[^<>]*>`, 'gi');
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    depth += mark[1] === '/' ? -1 : 1;
    if (depth === 0) return marks.lastIndex;
  }
  return html.length;
}
