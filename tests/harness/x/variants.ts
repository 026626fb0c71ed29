/** How the answers of the synthetic X may differ: their names, and a family of signs less. */
import { renamed, unseenNames } from '#tests/fixtures/x/build-timeline.ts';
import { type Change, rewriter } from '#tests/harness/rewriter.ts';
import type { Variant } from '#tests/harness/synthetic-platform.ts';

/** What is done to the answers so that no ad has a sign of the family. `promoted-data`: the parts that make it known have other names. */
const losses: Readonly<Record<string, readonly Change[]>> = {
  'promoted-data': [
    ['"promotedMetadata":', '"zqData":'],
    ['"tweetPromotedMetadata":', '"zqLightData":'],
    ['"advertiser_results":', '"zqPatron":'],
    ['"advertiserResult":', '"zqPatron":'],
    ['"adMetadataContainer":', '"zqCrate":'],
    ['"experimentValues":', '"zqTrials":'],
    ['"clickTrackingInfo":', '"zqTrail":'],
    [/"promotedTrend(\w+)":/g, '"zqTrend$1":'],
  ],
  'promoted-entry': [[/promoted-(tweet|trend|user)-(\d+)-[\da-f]+"/g, '$1-$2"']],
  'impression-id': [[/"impression(Id|String)":"[\da-f]+"/g, '"impression$1":null']],
  disclosure: [[/"disclosureType":"\w+"/g, '"disclosureType":null']],
  'click-tracking': [[/"urlParams":\[[^\]]*\]/g, '"urlParams":[]']],
  'promoted-component': [[/"component":"\w*promoted\w*"/g, '"component":"suggest_ranked"']],
};

export const families: readonly string[] = Object.keys(losses);

export function inVariant(variant: Variant): (text: string) => string {
  const lose = rewriter(variant, { losses });
  return (text) => {
    const left = lose(text);
    return variant.isRenamed ? renamed(JSON.parse(left), unseenNames) : left;
  };
}
