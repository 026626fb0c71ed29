/** The section on what was shown: each advertisement with the platform's own explanation. */
import type { Ad } from '#lib/core/ad.ts';
import { type ConfirmedBy, confirmedBy, shownBy } from '#lib/core/confirmed-advertiser.ts';
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import { platformNames } from '#lib/core/platform-names.ts';
import type { Platform } from '#lib/core/platform.ts';
import { evidenceFile } from './annexes.ts';
import type { CitedAd } from './citations.ts';
import type { Block, LabelledText, Section, TableRow } from './complaint-document.ts';
import type { ComplaintInput } from './complaint-input.ts';
import type { Draft, WordKey } from './draft.ts';
import { formatTimestamp } from './format-date.ts';
import { isPlatformData } from './is-platform-data.ts';

const longestQuote = 5000;
const mostShowings = 10;

const whoseWords = {
  id: { controller: 'yours_confirmed', ico: 'about_confirmed' },
  handle: { controller: 'yours_confirmed_handle', ico: 'about_confirmed_handle' },
  name: { controller: 'yours_confirmed_name', ico: 'about_confirmed_name' },
  nothing: { controller: 'yours_not_confirmed', ico: 'about_not_confirmed' },
} as const satisfies Record<ConfirmedBy | 'nothing', Record<ComplaintInput['stage'], WordKey>>;

export function writeAds(draft: Draft): Section {
  const { say, cited } = draft;
  return {
    id: 'ads',
    heading: say('section_ads'),
    blocks: [{ kind: 'paragraph', text: say(introOf(cited.ads)) }, ...cited.ads.map((item) => adGroup(draft, item))],
  };
}

/** Only sentences are said to be quoted; data are introduced as what they are. */
function introOf(ads: readonly CitedAd[]): WordKey {
  if (ads.length === 0) return 'ads_none';
  const criteria = ads.flatMap(({ explanations }) => explanations.flatMap((explanation) => explanation.criteria));
  const data = criteria.filter(({ rawText }) => isPlatformData(rawText));
  if (data.length === 0) return 'ads_intro';
  return data.length === criteria.length ? 'ads_intro_data' : 'ads_intro_mixed';
}

/** Somebody else's words, verbatim; very long ones shortened with a note of where they stand in full. */
function quoteBlocks(draft: Draft, text: string): Block[] {
  if (text.length <= longestQuote) return [{ kind: 'quote', text }];
  const note = draft.say('cut', { n: text.length, file: evidenceFile });
  return [
    { kind: 'quote', text: `${text.slice(0, longestQuote).toWellFormed()}…` },
    { kind: 'paragraph', text: note },
  ];
}

function adGroup(draft: Draft, item: CitedAd): Block {
  const recordId = item.recordIds[0] ?? item.ref;
  const explanations = item.explanations.flatMap((explanation) => explanationBlocks(draft, item.ref, explanation));
  const none: Block = { kind: 'paragraph', text: draft.say('explanation_none') };
  const blocks = [...adBlocks(draft, item), ...(explanations.length === 0 && item.ad !== null ? [none] : explanations)];
  return { kind: 'group', anchor: item.ref, recordId, heading: adHeading(draft, item), blocks };
}

function adHeading({ say }: Draft, { ref, ad, explanations: [explanation] }: CitedAd): string {
  if (ad !== null)
    return say('ad_heading', { ref, advertiser: ad.advertiser.name, platform: platformNames[ad.platform] });
  if (explanation === undefined) return say('ad_missing', { ref });
  const advertiser = explanation.advertiser?.name ?? say('advertiser_unknown');
  return say('ad_explanation_only', { ref, advertiser, platform: platformNames[explanation.platform] });
}

function adBlocks(draft: Draft, item: CitedAd): Block[] {
  const { say } = draft;
  const { ad } = item;
  if (ad === null) {
    const [explanation] = item.explanations;
    if (explanation === undefined)
      return [{ kind: 'paragraph', text: say('ad_missing_text', { id: item.recordIds[0] ?? '' }) }];
    return [
      { kind: 'paragraph', text: say('ad_explanation_only_text') },
      { kind: 'details', rows: [whoseAccount(draft, item, explanation.platform)] },
    ];
  }
  const words = [ad.title, ad.text].filter((text) => text !== null && text !== '').join('\n');
  const text: Block[] =
    words === ''
      ? [{ kind: 'paragraph', text: say('ad_no_text') }]
      : [{ kind: 'paragraph', text: say('ad_text_label') }, ...quoteBlocks(draft, words)];
  return [{ kind: 'details', rows: adDetails(draft, item, ad) }, ...text, ...pictureBlocks(draft, item.ref, ad)];
}

function pictureBlocks({ say, input }: Draft, ref: string, ad: Ad): Block[] {
  const kept = (input.pictures ?? []).find(({ record }) => record.ad === ad.id);
  if (kept === undefined) return [];
  const { id, mediaType, width, height, sha256, keptAt } = kept.record;
  const at = formatTimestamp(keptAt, input.catalogue);
  return [
    {
      kind: 'picture',
      recordId: id,
      mediaType,
      width,
      height,
      sha256,
      base64: kept.base64,
      alt: say('picture_alt', { ref, advertiser: ad.advertiser.name }),
      caption: say('picture_caption', { ref, at, sha256 }),
    },
  ];
}

function adDetails(draft: Draft, item: CitedAd, ad: Ad): LabelledText[] {
  const { say } = draft;
  const rows: readonly (readonly [LabelledText['label'], string | null, string?])[] = [
    [say('label_advertiser'), ad.advertiser.name],
    [say('label_advertiser_id'), ad.advertiser.id],
    [say('label_advertiser_handle'), ad.advertiser.handle],
    [say('label_paid_for'), ad.fundingEntity],
    [say('label_imprint'), ad.imprint],
    [say('label_shown'), showings(draft, item, ad)],
    [say('label_ad_id'), ad.adId],
    [say('label_permalink'), ad.permalink, ad.permalink ?? ''],
    [say('label_landing'), ad.landingUrl, ad.landingUrl ?? ''],
    [say('label_how_read'), say(`via_${ad.via}`)],
  ];
  const told = rows.flatMap(([label, text, url]) =>
    text === null ? [] : [url === undefined ? { label, text } : { label, text, url }],
  );
  return [...told, whoseAccount(draft, item, ad.platform)];
}

/** Whether the complainant takes the account for the controller's, and by what they know it. */
function whoseAccount({ say, input }: Draft, { ad, explanations }: CitedAd, platform: Platform): LabelledText {
  const explained = explanations.map(({ advertiser }) => advertiser);
  const shown = [null, ...explained].flatMap((advertiser) => shownBy(ad?.advertiser ?? null, advertiser));
  const by = confirmedBy(input.caseFile.confirmedAdvertisers, platform, shown) ?? 'nothing';
  return input.stage === 'ico'
    ? { label: say('label_yours_ico'), text: say(whoseWords[by].ico) }
    : { label: say('label_yours'), text: say(whoseWords[by].controller) };
}

function showings(draft: Draft, { impressions }: CitedAd, ad: Ad): string {
  const { say, input } = draft;
  const at = (timestamp: string) => formatTimestamp(timestamp, input.catalogue);
  if (impressions.length === 0)
    return ad.seenAt === null ? say('shown_unknown') : say('shown_first', { at: at(ad.seenAt) });
  const lines = impressions.slice(0, mostShowings).map((impression) => {
    if (impression.visibleMs === null) return say('shown_not_measured', { at: at(impression.at) });
    return say('shown_visible', { at: at(impression.at), seconds: (impression.visibleMs / 1000).toFixed(1) });
  });
  const more = impressions.length - lines.length;
  return [...lines, ...(more > 0 ? [say('and_more', { n: more, file: evidenceFile })] : [])].join('\n');
}

function explanationBlocks(draft: Draft, ref: string, explanation: AdExplanation): Block[] {
  const { say, input } = draft;
  if (explanation.criteria.length === 0) return [{ kind: 'paragraph', text: say('explanation_empty') }];
  const at = explanation.at === null ? null : formatTimestamp(explanation.at, input.catalogue);
  return [
    {
      kind: 'table',
      caption: at === null ? say('explanation_caption', { ref }) : say('explanation_caption_at', { ref, at }),
      head: [say('head_platform_says'), say('head_raw_type'), say('head_value'), say('head_supplied')],
      rows: explanation.criteria.map((criterion) => criterionRow(draft, criterion)),
    },
  ];
}

function criterionRow(draft: Draft, criterion: TargetingCriterion): TableRow {
  return {
    anchor: null,
    recordId: null,
    cells: [saidText(draft, criterion), criterion.rawType, valueText(draft, criterion), suppliedText(draft, criterion)],
  };
}

function saidText({ say }: Draft, { rawText, value }: TargetingCriterion): string {
  if (rawText === '') return value;
  return isPlatformData(rawText) ? `${say('raw_data')} ${rawText}` : rawText;
}

/** The value with what our reading of it assumed. */
function valueText({ say }: Draft, { value, note }: TargetingCriterion): string {
  return note === undefined || note.trim() === '' ? value : `${value} (${say('value_note', { note })})`;
}

function suppliedText({ say }: Draft, { suppliedBy, chosenBy, owner }: TargetingCriterion): string {
  const supplied =
    suppliedBy === 'partner' && owner ? say('supplied_partner_named', { owner }) : say(`supplied_${suppliedBy}`);
  return chosenBy === 'platform' ? say('chosen_platform', { supplied }) : supplied;
}
