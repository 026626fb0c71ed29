/** Our own catalogue of messages: typed keys, plural forms, two languages that can be switched while the page is open. */
import cyAds from '#assets/locales/cy/ads.json' with { type: 'json' };
import cyAnswers from '#assets/locales/cy/answers.json' with { type: 'json' };
import cyAsk from '#assets/locales/cy/ask.json' with { type: 'json' };
import cyCheck from '#assets/locales/cy/check.json' with { type: 'json' };
import cyCommon from '#assets/locales/cy/common.json' with { type: 'json' };
import cyHealth from '#assets/locales/cy/health.json' with { type: 'json' };
import cyLint from '#assets/locales/cy/lint.json' with { type: 'json' };
import cyNames from '#assets/locales/cy/names.json' with { type: 'json' };
import cyParties from '#assets/locales/cy/parties.json' with { type: 'json' };
import cyPopup from '#assets/locales/cy/popup.json' with { type: 'json' };
import cyRequests from '#assets/locales/cy/requests.json' with { type: 'json' };
import cyReport from '#assets/locales/cy/report.json' with { type: 'json' };
import cyResults from '#assets/locales/cy/results.json' with { type: 'json' };
import cySample from '#assets/locales/cy/sample.json' with { type: 'json' };
import cySettings from '#assets/locales/cy/settings.json' with { type: 'json' };
import cyWelcome from '#assets/locales/cy/welcome.json' with { type: 'json' };
import enAds from '#assets/locales/en/ads.json' with { type: 'json' };
import enAnswers from '#assets/locales/en/answers.json' with { type: 'json' };
import enAsk from '#assets/locales/en/ask.json' with { type: 'json' };
import enCheck from '#assets/locales/en/check.json' with { type: 'json' };
import enCommon from '#assets/locales/en/common.json' with { type: 'json' };
import enHealth from '#assets/locales/en/health.json' with { type: 'json' };
import enLint from '#assets/locales/en/lint.json' with { type: 'json' };
import enNames from '#assets/locales/en/names.json' with { type: 'json' };
import enParties from '#assets/locales/en/parties.json' with { type: 'json' };
import enPopup from '#assets/locales/en/popup.json' with { type: 'json' };
import enRequests from '#assets/locales/en/requests.json' with { type: 'json' };
import enReport from '#assets/locales/en/report.json' with { type: 'json' };
import enResults from '#assets/locales/en/results.json' with { type: 'json' };
import enSample from '#assets/locales/en/sample.json' with { type: 'json' };
import enSettings from '#assets/locales/en/settings.json' with { type: 'json' };
import enWelcome from '#assets/locales/en/welcome.json' with { type: 'json' };
import type { Language } from '#lib/core/language.ts';
import { platformNames } from '#lib/core/platform-names.ts';

/** A whole sentence, or one whole sentence for each plural form that the language needs; the number is the slot `n`. The form
 *  `zero` is used for nothing at all in every language, also where its grammar has no such form. */
type Message = string | { readonly [form in Intl.LDMLPluralRule]?: string };
export type Slots = Readonly<Record<string, string | number>>;

export const english = {
  common: enCommon,
  popup: enPopup,
  health: enHealth,
  ads: enAds,
  ask: enAsk,
  parties: enParties,
  answers: enAnswers,
  check: enCheck,
  lint: enLint,
  results: enResults,
  requests: enRequests,
  report: enReport,
  sample: enSample,
  settings: enSettings,
  welcome: enWelcome,
  names: enNames,
};

type Area = keyof typeof english;
export type TextKey = { [A in Area]: `${A}.${Extract<keyof (typeof english)[A], string>}` }[Area];

type Table = Readonly<Record<string, Message>>;

const tables: Record<Language, Readonly<Record<string, Table>>> = {
  en: english,
  cy: {
    common: cyCommon,
    popup: cyPopup,
    health: cyHealth,
    ads: cyAds,
    ask: cyAsk,
    parties: cyParties,
    answers: cyAnswers,
    check: cyCheck,
    lint: cyLint,
    results: cyResults,
    requests: cyRequests,
    report: cyReport,
    sample: cySample,
    settings: cySettings,
    welcome: cyWelcome,
    names: cyNames,
  },
};

/** Proper names are no language's. */
const properNames: Readonly<Record<string, Readonly<Record<string, string>>>> = { platform: platformNames };

const pluralRules: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules('en-GB'),
  cy: new Intl.PluralRules('cy'),
};

/** The message of a key in the language, in English where the language has none yet; slots are `{name}` in the text. */
export function text(language: Language, key: TextKey, slots: Slots = {}): string {
  return find(language, key, slots) ?? find('en', key, slots) ?? key;
}

/** The name of something that comes as data (a platform, a dimension, a campaigner), or null where we have no name for it. */
export function nameOf(language: Language, kind: string, id: string): string | null {
  const proper = Object.hasOwn(properNames, kind) ? properNames[kind] : undefined;
  if (proper !== undefined && Object.hasOwn(proper, id)) return proper[id] ?? null;
  const key = `names.${kind}.${id}`;
  return find(language, key, {}) ?? find('en', key, {});
}

function find(language: Language, key: string, slots: Slots): string | null {
  const dot = key.indexOf('.');
  const table = tables[language][key.slice(0, dot)];
  const name = key.slice(dot + 1);
  const message = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  return message === undefined ? null : fill(form(language, message, slots['n']), slots);
}

function form(language: Language, message: Message, n: string | number | undefined): string {
  if (typeof message === 'string') return message;
  const number = Number(n ?? 0);
  const none = number === 0 ? message.zero : undefined;
  return none ?? message[pluralRules[language].select(number)] ?? message.other ?? '';
}

function fill(message: string, slots: Slots): string {
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(slots, name) ? slots[name] : undefined;
    return value === undefined ? whole : typeof value === 'number' ? value.toLocaleString('en-GB') : value;
  });
}
