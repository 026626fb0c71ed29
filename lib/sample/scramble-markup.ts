/** Scrambles markup of the page: tags, roles and the names of attributes stay, everything that is written is scrambled. */
import { decoded } from '#lib/platforms/parts/markup-text.ts';
import { isIdentifier } from './program-names.ts';
import { nowhere, type Scrambler } from './scrambler.ts';

const longest = 60_000;
const tag = /<!--[^]*?-->|<(script|style|svg)\b[^]*?<\/\1\s*>|<\/?([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/giu;
const attribute = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

const addresses = /^(?:href|src|srcset|action|poster|xlink:href|data-(?:href|src|url))$/;
const words =
  /^(?:class|role|type|rel|target|dir|tabindex|name|data-test\w*|data-ad-[\w-]+|data-view-[\w-]+|aria-(?!label$|description$|valuetext$)\w+)$/;
const drawing = /(?:^|;)\s*((?:order|position|display|visibility|opacity|float|top|left)\s*:\s*[\w.%-]+)/g;

export function scrambleMarkup(html: string, scrambler: Scrambler): string {
  let scrambled = '';
  let end = 0;
  const text = html.slice(0, longest);
  for (const { 0: whole, 2: name, 3: attributes = '', index } of text.matchAll(tag)) {
    scrambled += scrambleWritten(text.slice(end, index), scrambler);
    if (name !== undefined)
      scrambled += `<${whole[1] === '/' ? '/' : ''}${name}${scrambleAttributes(attributes, scrambler)}>`;
    end = index + whole.length;
  }
  return scrambled + scrambleWritten(text.slice(end), scrambler);
}

function scrambleWritten(text: string, scrambler: Scrambler): string {
  return text.trim() === '' ? text : encoded(scrambler.text(decoded(text), nowhere));
}

function scrambleAttributes(written: string, scrambler: Scrambler): string {
  return Array.from(written.matchAll(attribute), ([, name = '', quoted, single, bare]) => {
    const value = quoted ?? single ?? bare;
    return ` ${scrambler.key(name)}${value === undefined ? '' : `="${encoded(scrambleValue(name, decoded(value), scrambler))}"`}`;
  }).join('');
}

function scrambleValue(name: string, value: string, scrambler: Scrambler): string {
  if (name === 'style') return Array.from(value.matchAll(drawing), ([, rule = '']) => rule).join('; ');
  if (words.test(name))
    return value
      .split(/\s+/)
      .map((word) => (isIdentifier(word) ? word : scrambler.text(word, { ...nowhere, key: 'id' })))
      .join(' ');
  return scrambler.text(value, { ...nowhere, key: addresses.test(name) ? 'url' : name });
}

function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
