/** Labels under which an answer says what the controller does: "Recipients", "How long we keep it", "Your rights". */
import type { StatementTopic } from '#lib/core/sar.ts';
import { normaliseLabel } from './normalise-label.ts';
import { phraseTable, words } from './phrase-table.ts';

const find = phraseTable<StatementTopic>([
  {
    means: 'recipients',
    phrases: words(`
      recipient, recipients, recipients of your data, recipients of data, shared with, disclosed to, who we share with,
      who we share your data with, who we share it with, data sharing, sharing, third parties, disclosures, disclosure,
      categories of recipients, derbynwyr, derbynyddion, rhannu data, rhannu
    `),
  },
  {
    means: 'platform_sharing',
    phrases: words(`
      social media sharing, shared with social media, sharing with social media, social media platforms, shared with facebook,
      shared with meta, facebook, meta, online platforms, cyfryngau cymdeithasol, share with social media companies,
      social media companies
    `),
  },
  {
    means: 'list_sharing',
    phrases: words(
      'uploaded lists, lists uploaded, list uploads, audience lists, list sharing, uploaded audiences, custom audiences',
    ),
  },
  {
    means: 'profiling',
    phrases: words(`
      profiling, profiles, profiling and scoring, automated decision making and profiling, automated processing,
      scoring, modelling, proffilio
    `),
  },
  {
    means: 'commercial_data',
    phrases: words(`
      commercial data, purchased data, bought data, data purchased, data bought, data brokers, third party data,
      commercially available data, commercial suppliers, data masnachol
    `),
  },
  {
    means: 'special_category',
    phrases: words(`
      special category, special category data, special categories, special categories of data, sensitive data,
      sensitive personal data, categori arbennig, data categori arbennig
    `),
  },
  {
    means: 'source',
    phrases: words(`
      source, sources, source of data, source of your data, sources of data, sources of your data, where we got your data,
      where the data came from, origin of data, ffynhonnell, ffynonellau
    `),
  },
  {
    means: 'retention',
    phrases: words(`
      retention, retention period, retention periods, how long we keep your data, how long we keep it, how long, storage period,
      data retention, kept for, kept until, cadw, cyfnod cadw
    `),
  },
  {
    means: 'rights',
    phrases: words(`
      rights, your rights, your data rights, data protection rights, right to complain, complaints, complaint,
      how to complain, hawliau, eich hawliau, cwynion
    `),
  },
]);

/** The topic that a label announces, when the whole label is about it; null for any other label. */
export function labelTopic(label: string): StatementTopic | null {
  const hit = find(normaliseLabel(label.replace(/\?$/, '')));
  return hit?.whole ? hit.means : null;
}
