/** Readers for audiences that somebody supplied: lists, look-alikes, visitors. */
import type { SuppliedBy } from '#lib/core/criterion.ts';
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import type { CriterionReading, ReadCriterion } from './criterion-row.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';

/** An uploaded list, with owner, time and the details by which the person was matched. */
export function uploadedList(otherwise: string): ReadCriterion {
  return (element, advertiser) => {
    const list = partOf(element, 'dfca_data');
    const owner = textOf(list['ca_owner_name']);
    return [
      {
        value: owner ?? otherwise,
        ...supplierOf(owner, advertiser),
        owner,
        matchKeys: keysOf(list['match_keys']),
        uploadedAt: textOf(list['upload_time_string']),
      },
    ];
  };
}

/** People like those on a list: it does not show that anybody holds data on the person. */
export const lookalike: ReadCriterion = (element, advertiser) => {
  const owner = textOf(partOf(element, 'dfca_data')['ca_owner_name']);
  const suppliedBy: SuppliedBy =
    owner !== null && advertiser !== null && !isSameName(owner, advertiser) ? 'partner' : 'advertiser';
  return [
    {
      value: owner === null ? 'people like those on a list' : `people like those on a list of ${owner}`,
      suppliedBy,
      owner,
      note: 'The platform found the person to be like others; the list itself need not hold the person.',
    },
  ];
};

/** Something done on a website or in an app that reports to Facebook. */
export function activityOn(otherwise: string): ReadCriterion {
  return (element, advertiser) => {
    const owner = textOf(partOf(element, 'dfca_data')['ca_owner_name']);
    const places = ['website_ca_data', 'mobile_ca_data', 'matched_data'].map((name) => partOf(element, name));
    const place = places.flatMap((part) => textOf(part['website_url']) ?? textOf(part['app_name']) ?? [])[0];
    const partner: Partial<CriterionReading> = owner === null ? {} : { owner, ...supplierOf(owner, advertiser) };
    return [{ value: place ?? otherwise, ...partner }];
  };
}

/** An audience of a kind that Facebook does not name: what stands in it tells. */
export const unresolvedAudience: ReadCriterion = (element, advertiser) => {
  if (textOf(partOf(element, 'dfca_data')['ca_owner_name']) !== null) {
    const [list] = uploadedList('an audience')(element, advertiser);
    return list ? [{ ...list, dimension: 'list.uploaded' }] : [];
  }
  const [activity] = activityOn('')(element, advertiser);
  if (activity && activity.value !== '')
    return [{ ...activity, dimension: 'engagement.onsite', suppliedBy: 'advertiser' }];
  return [{ value: 'an audience of a kind that Facebook does not name' }];
};

/** Without an owner, or without knowing who shows the ad, nobody can say whose list it was. */
function supplierOf(
  owner: string | null,
  advertiser: string | null,
): Pick<CriterionReading, 'suppliedBy' | 'note'> & { suppliedBy: SuppliedBy } {
  if (owner === null) return { suppliedBy: 'unknown', note: 'Facebook did not say whose list it was.' };
  if (advertiser === null)
    return { suppliedBy: 'unknown', note: 'It is not known who showed the ad, so the owner cannot be compared.' };
  return { suppliedBy: isSameName(owner, advertiser) ? 'advertiser' : 'partner' };
}

const emptyWords = new Set([
  'the',
  'party',
  'ltd',
  'limited',
  'plc',
  'inc',
  'llc',
  'uk',
  'official',
  'and',
  'y',
  'blaid',
]);

/** Names of a page and of its business differ in "The", "Party", "Ltd" and the plural; nothing more is taken for the same. */
export function isSameName(a: string, b: string): boolean {
  return coreOf(a) === coreOf(b);
}

function coreOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = words
    .filter((word) => !emptyWords.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
  return (telling.length > 0 ? telling : words).join(' ');
}

function partOf(element: JsonObject, name: string): JsonObject {
  const part = element[name];
  return isJsonObject(part) ? part : {};
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function keysOf(value: Json | undefined): string[] {
  return isArray(value) ? [...new Set(value.flatMap((key) => textOf(key)?.toLowerCase() ?? []))] : [];
}
