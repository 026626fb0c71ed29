/** Dates, numbers and sizes for people to read. Welsh has its own tables, because browsers have no Welsh dates. */
import type { Language } from '#lib/core/language.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';

const months: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

const two = (value: number): string => String(value).padStart(2, '0');

/** `23 November 2026`, or `23 Tachwedd 2026`, of a plain date (`2026-11-23`); what is no date is given back as it is. */
export function formatPlainDate(date: string, language: Language): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  const month = months[language][Number(match?.[2]) - 1];
  return match === null || month === undefined ? date : `${Number(match[3])} ${month} ${match[1]}`;
}

/** `23 November 2026` of a point in time, in the reader's time zone. */
export function formatDate(at: string, language: Language): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : formatPlainDate(plainDateOf(date), language);
}

/** `23 November 2026, 17:04`, in the reader's time zone. */
export function formatDateTime(at: string, language: Language): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : `${formatDate(at, language)}, ${formatTime(at)}`;
}

/** `17:04`, in the reader's time zone. */
export function formatTime(at: string): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

export function formatNumber(value: number): string {
  return value.toLocaleString('en-GB');
}

/** Bytes as `512 B`, `3.4 KB`, `12 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'] as const;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = bytes / 1000 ** step;
  return `${value >= 10 || step === 0 ? Math.round(value) : value.toFixed(1)} ${units[step]}`;
}

/** Seconds, with one decimal below ten: `1.4`, `12`. */
export function formatSeconds(ms: number): string {
  const seconds = ms / 1000;
  return seconds < 10 ? String(Math.round(seconds * 10) / 10) : String(Math.round(seconds));
}

export type Ago =
  | { readonly unit: 'now' }
  | { readonly unit: 'minutes' | 'hours' | 'days'; readonly n: number }
  | { readonly unit: 'date' };

/** How long ago something was, in the unit that a person would use; from a week on, the date says more. */
export function ago(at: string, now: number): Ago {
  const minutes = Math.floor((now - Date.parse(at)) / 60_000);
  if (Number.isNaN(minutes)) return { unit: 'date' };
  if (minutes < 1) return { unit: 'now' };
  if (minutes < 60) return { unit: 'minutes', n: minutes };
  if (minutes < 60 * 24) return { unit: 'hours', n: Math.floor(minutes / 60) };
  const days = Math.floor(minutes / (60 * 24));
  return days < 7 ? { unit: 'days', n: days } : { unit: 'date' };
}
