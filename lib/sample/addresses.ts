/** Scrambles addresses: what stays is the scheme, a host of the platform's own, the shape of the path, and the names of parameters. */
import { isProgramName, isVocabulary } from './program-names.ts';
import type { Words } from './words.ts';

export interface AddressRules {
  /** Match patterns of the platform's pages. */
  readonly hosts: readonly string[];
  readonly words: Words;
  /** True for a text of the platform's own, which stays. */
  readonly isKept: (text: string) => boolean;
  /** What a parameter says, scrambled. */
  readonly value: (text: string, name: string) => string;
}

export interface Addresses {
  readonly isAddress: (text: string) => boolean;
  readonly scramble: (address: string) => string;
  /** The address of an answer: its path is made of names of programs. */
  readonly scrambleRequest: (address: string) => string;
}

const parts =
  /^(?<scheme>[a-z][a-z\d+.-]*:)?(?:\/\/(?<host>[^/?#]*))?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<hash>.*))?$/isu;

export function createAddresses(rules: AddressRules): Addresses {
  const { words, isKept } = rules;
  const own = rules.hosts.map(siteOf);
  const isOwn = (host: string): boolean =>
    own.some((site) => host === site || host.endsWith(`.${site}`)) || isKept(host);
  const hostOf = (host: string): string => {
    const bare = host.replace(/^.*@/, '').replace(/:\d+$/, '').toLowerCase();
    if (isOwn(bare)) return bare;
    const www = /^www\./.exec(bare)?.[0] ?? '';
    return `${www}${words.name(bare.slice(www.length).replaceAll('.', '-'))}.example`;
  };
  const segment = (text: string, isSite: boolean, isRequest: boolean): string => {
    const plain = decoded(text);
    if (plain === '' || (isSite && isPathWord(plain, isRequest, isKept))) return text;
    return encodedLike(text, plain, /[:,;=~()]/.test(plain) ? words.id(plain) : fileName(plain, words));
  };
  const parameter = (text: string): string => {
    const [name = '', ...rest] = text.split('=');
    const kept = isProgramName(decoded(name).replaceAll(/[[\].]/g, '_')) ? name : words.id(name);
    if (rest.length === 0) return kept;
    const written = rest.join('=');
    const value = decoded(written.replaceAll('+', ' '));
    return `${kept}=${encodedLike(written, value, rules.value(value, decoded(name)))}`;
  };
  const scramble = (address: string, isRequest: boolean): string => {
    const { scheme = '', host, path = '', query, hash } = parts.exec(address)?.groups ?? {};
    if (/^(?:mailto|tel|sms|data|blob|javascript):$/i.test(scheme)) return scheme + words.free(path.slice(0, 64));
    const isSite = host === undefined || isOwn(host.toLowerCase());
    const start = scheme.toLowerCase() + (host === undefined ? '' : `//${hostOf(host)}`);
    const way = path.split('/').map((text) => segment(text, isSite, isRequest));
    const asked = query === undefined ? '' : `?${query.split('&').map(parameter).join('&')}`;
    return start + way.join('/') + asked + (hash === undefined || hash === '' ? '' : `#${words.id(hash)}`);
  };
  return {
    isAddress: (text) =>
      /^(?:[a-z][a-z\d+.-]{1,20}:)?\/\/[^\s/]+\S*$|^(?:mailto|tel|sms|data|blob):\S+$|^\/[^\s/]\S*$/i.test(text),
    scramble: (address) => scramble(address, false),
    scrambleRequest: (address) => scramble(address, true),
  };
}

/** `example.org` of `https://www.example.org/*`: hosts beside it belong to the same platform. */
function siteOf(pattern: string): string {
  const host = /^[^/]*\/\/([^/]+)/.exec(pattern)?.[1] ?? '';
  return host.split('.').slice(-2).join('.');
}

/** A word that paths are made of: `posts`, `permalink.php`; in the address of an answer also the name of what was asked. */
function isPathWord(text: string, isRequest: boolean, isKept: (text: string) => boolean): boolean {
  if (isKept(text) || text.split(/[.-]/).every((part) => isVocabulary(part))) return true;
  return isRequest && /^(?:[A-Z][a-z]+){2,8}$|^(?:api|graphql|i|v\d|\d(?:\.\d)?)$/.test(text);
}

/** A name with the ending of a file, where it has one. */
function fileName(text: string, words: Words): string {
  if (/^\d+$/.test(text)) return words.id(text);
  const ending = /\.\w{2,5}$/.exec(text)?.[0] ?? '';
  return isVocabulary(ending.slice(1)) ? words.name(text.slice(0, -ending.length)) + ending : words.name(text);
}

/** Written as the text was that it replaces. */
function encodedLike(written: string, plain: string, scrambled: string): string {
  return written === plain && !/[\s&#%?]/.test(scrambled) ? scrambled : encodeURIComponent(scrambled);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray per cent sign: the text stands as it is.
    return text;
  }
}
