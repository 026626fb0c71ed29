/** Names formats of Facebook that are known but belong to the past, or are only a part of an answer. */

export interface OldFormat {
  /** Which format it is, for a person. */
  readonly name: string;
}

const formats: readonly (readonly [isIt: (text: string) => boolean, name: string])[] = [
  [(text) => /"dialog_text"\s*:/.test(text) && /seeing this ad/i.test(text), 'explanation dialog text of 2018'],
  [
    (text) =>
      /^\s*(?:<!--|<(?!\/?script\b|!doctype))/i.test(text) &&
      /verified_voice_context|class="[^"]*\b(?:_5pcq|_3nlk|_5u5j)\b/.test(text),
    'Facebook post markup of 2018',
  ],
  [
    (text) => /"body_fields"\s*:/.test(text) && /"fb_api_req_friendly_name"\s*:/.test(text),
    'a request without its answer',
  ],
  [
    (text) => /^\s*\{\s*"attributes"\s*:\s*\[\]/.test(text) && /"children"\s*:/.test(text) && /"styles"\s*:/.test(text),
    'a scrambled label without its post',
  ],
];

/** The format of a text that `parseResponse` does not read; null for anything else. */
export function describeOldFormat(text: string): OldFormat | null {
  const start = text.slice(0, 100_000);
  const found = formats.find(([isIt]) => isIt(start));
  return found ? { name: found[1] } : null;
}
