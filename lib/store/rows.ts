/** What the tables hold. Rows of recorded things are the public records with what lists need beside them. */
import type { Ad } from '#lib/core/ad.ts';
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import type { CaseFile } from '#lib/core/case-file.ts';
import type { HealthSample } from '#lib/core/captured.ts';
import type { ChosenBy, SuppliedBy } from '#lib/core/criterion.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { BareFinding } from '#lib/core/finding.ts';
import type { HealthVerdict } from '#lib/core/health.ts';
import type { Language } from '#lib/core/language.ts';
import type { LetterDraft, SentLetter } from '#lib/core/letter.ts';
import type { Impression } from '#lib/core/impression.ts';
import type { NotKept } from '#lib/core/picture.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { AnswerReading, ControllerStatement, ProfileFact, Remainder } from '#lib/core/sar.ts';
import type { UserTruth } from '#lib/core/truth.ts';
import type { StoredPicture } from '#lib/evidence/picture-record.ts';
import type { HealthMemory } from './health-memory.ts';

/** `shownAs` is `campaigner:<id>`, `political` (not identified) or `other`: the one key that lists are kept by. */
export type AdRow = Ad & {
  readonly shownAs: string;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  readonly impressionCount: number;
  readonly visibleMs: number;
  readonly dimensions: readonly string[];
  readonly explanationIds: readonly string[];
  readonly accountKey: string | null;
  /** The advertiser as `advertiserKeyOf` names it; the user's corrections hold for it. */
  readonly advertiserKey: string;
  /** There when the ad has an explanation, so that an index holds the few ads that have one. */
  readonly explained?: 1;
  /** How many payloads came after the first from which more of it was learnt; absent for none. */
  readonly laterPayloads?: number;
  /** What tells its explanation from others in the address of it, for each of its newest showings; absent where it has none. */
  readonly whyKeys?: readonly string[];
  /** Why the picture that was shown with it is not kept; absent where it is, or where none was seen. */
  readonly pictureNotKept?: NotKept;
};

export type ImpressionRow = Impression;
export type ExplanationRow = AdExplanation;

export interface RawRow {
  readonly recordId: string;
  readonly text: string;
}

export type CaseRow = CaseFile;
export type LetterDraftRow = LetterDraft;
export type SentLetterRow = SentLetter & { readonly id: string };
export type AnswerOwner = 'self' | 'other';

export interface AnswerRow {
  readonly id: string;
  readonly controller: string;
  readonly receivedOn: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly problems: readonly { readonly kind: string; readonly at: string; readonly seen: string }[];
  /** The name to which it is addressed, where that is not the user's. */
  readonly otherName?: string | undefined;
  /** Whose it is, where the user was asked; what is about somebody else is used in nothing and exported nowhere. */
  readonly owner?: AnswerOwner | undefined;
  /** What kind of answer it is; with the first file of those that were read together. */
  readonly reading?: AnswerReading | undefined;
}

/** The file of an answer, as it came. */
export interface AnswerFileRow {
  readonly answer: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type FactRow = ProfileFact & { readonly answer: string };
export type StatementRow = ControllerStatement & { readonly answer: string };
export type RemainderRow = Remainder & { readonly answer: string };

export interface TruthRow {
  readonly key: string;
  readonly controller: string;
  readonly truth: UserTruth;
}

export type FindingRow = BareFinding & { readonly order: number };

/** One kept summary for each campaigner (and one for `political`), so that the popup never scans. */
export interface CampaignerRow {
  readonly shownAs: string;
  readonly campaigner: string | null;
  readonly ads: number;
  readonly impressions: number;
  readonly lastSeenAt: string;
  readonly criteria: readonly CriterionCount[];
}

/** How many ads of a campaigner used a criterion; the platform's choices are counted apart from the advertiser's. */
export interface CriterionCount {
  readonly dimension: string;
  readonly value: string;
  readonly suppliedBy: SuppliedBy;
  readonly chosenBy: ChosenBy;
  readonly ads: number;
}

/** One controller's comparison as the popup shows it, made whenever its findings are made: what its targeting implies, what its
 *  answer says about the same things, and the strongest finding. Kept only for controllers that answered. */
export interface ComparisonRow {
  readonly controller: string;
  readonly implied: readonly CriterionCount[];
  readonly facts: readonly DisclosedFact[];
  readonly statements: readonly DisclosedStatement[];
  readonly first: BareFinding | null;
  readonly count: number;
}

export type DisclosedFact = Pick<ProfileFact, 'id' | 'label' | 'value' | 'dimension' | 'implied'>;
export type DisclosedStatement = Pick<ControllerStatement, 'id' | 'about' | 'stance' | 'text'>;

/** The user's own correction, kept by advertiser so that it holds for later ads too. */
export interface OverrideRow {
  readonly advertiserKey: string;
  readonly campaigner: string | null;
  readonly political: boolean;
  readonly at: string;
}

/** The sums of one platform's day, and how its health stood at the end of it. Rows of early versions have no judgement. */
export interface HealthRow extends HealthSample {
  readonly platform: Platform;
  readonly day: string;
  readonly lastSampleAt: string;
  /** Ads that were recorded, or recorded before and seen again. */
  readonly ads?: number;
  readonly memory?: HealthMemory;
  readonly verdict?: HealthVerdict;
}

export interface ProblemRow {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly seen: string;
  readonly times: number;
  readonly lastSeenAt: string;
}

export interface SettingsRow {
  readonly key: 'settings';
  readonly enabledPlatforms: readonly Platform[];
  readonly pausedUntil: string | null;
  readonly language: Language | null;
  readonly keepOtherAdsDays: number;
  /** The number on the toolbar button. */
  readonly badge: boolean;
  /** The mark on recorded political ads in the page. */
  readonly pageBadge: boolean;
  /** Pictures of political ads are kept. */
  readonly pictures: boolean;
  /** Most room that pictures may take, in megabytes. */
  readonly picturesMb: number;
  /** The user's own name, which tells their data from other people's in an answer; empty until they give it. */
  readonly ownName: string;
  /** The user has read what "Ask why" sends, and agreed. */
  readonly askWhy: boolean;
}

/** `whole`: the log agrees with its head in `storage.local`; `damaged`: records are missing or changed. */
export type Integrity =
  | { readonly kind: 'whole'; readonly batches: number }
  | { readonly kind: 'damaged'; readonly why: string; readonly expected: number; readonly found: number }
  | { readonly kind: 'unchecked' };

/** The last question why an ad was shown. `outcome` is null while it is asked, and for good where the worker was killed meanwhile.
 *  `refusedUntil`: platforms that are left alone, with the end of it. `ad` is '' once the ad was deleted. */
export interface AskingRow {
  readonly key: 'asking';
  readonly ad: string;
  readonly platform: Platform;
  readonly askedAt: string;
  readonly outcome: AskOutcome | null;
  readonly refusedUntil: Readonly<Partial<Record<Platform, string>>>;
}

/** Things of the installation, one row each. `accountSalt` is 32 random bytes in hexadecimal. */
export type StateRow =
  | { readonly key: 'installation'; readonly accountSalt: string }
  | { readonly key: 'emptied'; readonly at: string }
  | { readonly key: 'integrity'; readonly integrity: Integrity; readonly at: string }
  | { readonly key: 'pictures'; readonly stops: readonly PictureStop[] }
  | { readonly key: 'reminders'; readonly shown: readonly string[] }
  | AskingRow;

/** Why no more pictures are kept until the user says so. `asked`: on this platform a reading that must make no request made one.
 *  `disk-full`: the browser has no more room for anything, and leaves what there is to text. */
export interface PictureStop {
  readonly why: 'asked' | 'disk-full';
  /** Null where it holds everywhere. */
  readonly platform: Platform | null;
  readonly at: string;
}

/** The picture of a political ad, as bytes, so that it survives the platform's own address of it; its record in the log has their
 *  hash. `url`: where the page had loaded it from, without the query, which names the viewer on some platforms. */
export type PictureRow = StoredPicture;

/** What the sample recorder has recorded of one platform: scrambled, and nobody's content. One at a time. */
export interface SampleRow {
  readonly id: 'sample';
  readonly platform: Platform;
  readonly startedAt: string;
  /** Recording ends by itself at this time. */
  readonly endsAt: string;
  readonly minutes: number;
  readonly parserVersion: string;
  readonly extensionVersion: string;
  readonly browser: string;
  /** The lines of the file, each a recording as `replay` reads it. */
  readonly lines: readonly string[];
  readonly bytes: number;
  /** Answers that did not fit any more, or were too long. */
  readonly beyond: number;
  /** How many values were replaced, by kind. */
  readonly replaced: Readonly<Record<string, number>>;
  /** The batches that are in it, so that one that comes again is not added again. */
  readonly batches: readonly string[];
}
