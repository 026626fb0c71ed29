/** The filter of the ads, between the address, the form and the query. */
import { type Platform, platforms } from '#lib/core/platform.ts';

/** The fields of the filter form, all text, empty where not set; `from` and `to` are plain dates. */
const filterFields = ['shownAs', 'platform', 'dimension', 'from', 'to', 'text'] as const;
export type FilterField = (typeof filterFields)[number];
export type FilterForm = Readonly<Partial<Record<FilterField, string>>>;

export interface AdQuery {
  readonly shownAs?: string;
  readonly platform?: Platform;
  readonly dimension?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
}

/** The known fields of an address, without empty ones. */
export function filterForm(address: Readonly<Record<string, string>>): FilterForm {
  return Object.fromEntries(
    filterFields.flatMap((field) => (address[field] ? [[field, address[field]] as const] : [])),
  );
}

/** The query of a form: days become points in time on the user's clock, `to` until the end of its day. */
export function adQuery(form: FilterForm): AdQuery {
  const platform = platforms.find((id) => id === form.platform);
  const from = dayStart(form.from, 0);
  const to = dayStart(form.to, 1);
  return {
    ...(form.shownAs ? { shownAs: form.shownAs } : {}),
    ...(platform ? { platform } : {}),
    ...(form.dimension ? { dimension: form.dimension } : {}),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(form.text?.trim() ? { text: form.text.trim() } : {}),
  };
}

function dayStart(day: string | undefined, plusDays: number): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '');
  if (match === null) return null;
  const date = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]) + plusDays);
  return new Date(date.getTime() - plusDays).toISOString();
}
