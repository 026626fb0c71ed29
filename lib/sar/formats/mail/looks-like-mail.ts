/** Whether a text is a mail as it was sent (RFC 5322): lines of headers, then a body. */

const anyHeader = /^(return-path|received|delivered-to|mime-version|message-id|from|to|date|subject|content-type):/im;
const sentHeader = /^(mime-version|message-id|received):/im;

/** True for a text whose head, given from its first visible character on, is one of headers. A file called `.eml` needs any header of
 *  a mail; another needs one that only mail programs write, because a letter too may begin "From: … To: …". */
export function looksLikeMail(name: string, head: string): boolean {
  const [headers = ''] = head.replace(/^>?From .*\r?\n/, '').split(/\r?\n\r?\n/, 1);
  if (!/^[!-9;-~]+:/.test(headers)) return false;
  if (/\.(eml|mht|mhtml)$/i.test(name)) return anyHeader.test(headers);
  return /^[!-9;-~]+:.*\r?\n([!-9;-~]+:|[ \t])/.test(headers) && sentHeader.test(headers);
}
