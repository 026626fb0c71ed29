/** What a complaint is made from: one controller's case with its worded findings and what they cite. */
import type english from '#assets/locales/en/complaint.json';
import type { Ad } from '#lib/core/ad.ts';
import type { CaseFile } from '#lib/core/case-file.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { Finding } from '#lib/core/finding.ts';
import type { Impression } from '#lib/core/impression.ts';
import type { Picture } from '#lib/core/picture.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import type { PlainDate } from '#lib/core/time.ts';
import type { UserTruth } from '#lib/core/truth.ts';

/** What the complainant can ask for; the sentences are in the catalogue as `request_<id>`. */
export const requestIds = [
  'explain',
  'recipients',
  'source',
  'rectify',
  'erase',
  'restrict',
  'stop_profiling',
  'para22_notice',
  'assessment',
] as const;
export type RequestId = (typeof requestIds)[number];

export type ComplaintStage = 'controller' | 'ico';
export type ComplaintCatalogue = Readonly<Record<keyof typeof english, string>>;

/** A kept picture of an ad: its record, and its bytes as base64. */
export interface ComplaintPicture {
  readonly record: Picture;
  readonly base64: string;
}

/** `controllerName` is how the party is addressed; by default the name of its contact entry, else its id. `answers`: the files
 *  of its answer, to be enclosed. `harm` is the complainant's own text, and may be empty. `findings` are printed in the order
 *  in which they come. Ads with their pictures, facts and statements that no finding cites are left out of the complaint. */
export interface ComplaintInput {
  readonly stage: ComplaintStage;
  readonly caseFile: CaseFile;
  readonly controllerName?: string;
  readonly complainant: {
    readonly name: string;
    readonly address?: string;
    readonly email?: string;
    readonly reference?: string;
  };
  readonly ads: readonly Ad[];
  readonly explanations: readonly AdExplanation[];
  readonly impressions: readonly Impression[];
  readonly pictures?: readonly ComplaintPicture[];
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
  readonly findings: readonly Finding[];
  readonly truths: readonly UserTruth[];
  readonly answers?: readonly { readonly fileName: string; readonly sha256: string }[];
  readonly harm: string;
  readonly requests: readonly RequestId[];
  readonly today: PlainDate;
  readonly catalogue: ComplaintCatalogue;
}
