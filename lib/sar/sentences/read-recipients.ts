/** To whom data go, in a clause or a cell: named, by category only, or to nobody. */

const platformNames = String.raw`facebook|meta\b|instagram|google|youtube|twitter|\bx corp|tiktok|snapchat|snap\b|linkedin|whatsapp|pinterest|reddit`;
const platformKinds = String.raw`social media|social networks?|social networking|cyfryngau cymdeithasol|platforms?\b|(?:advertising|online|digital|ad|social) (?:platforms?|networks?|companies|services?|systems?|exchanges?)`;
const namedOrganisations = String.raw`${platformNames}|experian|caci|royal mail|nationbuilder|nation builder|mailchimp|whitemail|acxiom|equifax|transunion|twilio|salesforce|ngp van|mailgun|microsoft|amazon|blue state|qomon|paypal|stripe|data8|sagacity`;

const platformNamePattern = new RegExp(String.raw`\b(?:${platformNames})`);
const platformPattern = new RegExp(String.raw`\b(?:${platformNames}|${platformKinds})`);
const namedPattern = new RegExp(String.raw`\b(?:${namedOrganisations})`);
const categoryPattern =
  /\b(service providers?|suppliers?|printers?|processors?|third party|partners?|mailing houses?|contractors?|agenc(y|ies)|companies|company|organisations?|local (parties|party|associations?|branches)|branches|candidates|elected representatives|campaigners|volunteers|staff|employees|social media|canvassers|firms?|contractor|printing|team|offices|consultanc(y|ies)|vendors?|hosts?|bureau|analysts|platforms?|advertisers|providers?|(?:those|people|others) who|consultants|couriers|bodies|affiliates|authorities|returning officers?|darparwyr|cyflenwyr)\b/;
const nobodyPattern =
  /\b(anyone|anybody|any (other |outside |external )?(third party|organisations?|compan(y|ies)|body|bodies|party|person|one)|no ?one|nobody|third party|any ?one else|outsiders|(any )?other (organisations?|companies|bodies|parties)|outside (of )?(the|our) (party|organisation)|no other|any external|externally)\b/;

/** Words that begin with a capital after "with" or "to" and are no organisation. */
const notNames =
  /^(You|Your|We|Our|The|UK|EU|GDPR|ICO|Parliament|England|Scotland|Wales|Northern|Britain|January|February|March|April|May|June|July|August|September|October|November|December|Labour|Conservative|Liberal|Reform|Green|Plaid|Scottish|SNP|Party|Data|Article)$/;

export type Recipients = 'named' | 'category' | 'none';

/** True when a plain clause speaks of a platform, by name or as social media and the like. */
export function namesPlatform(plain: string): boolean {
  return platformPattern.test(plain);
}

/** The first platform or kind of platform that a plain clause names. */
export function platformIn(plain: string): string | null {
  return platformPattern.exec(plain)?.[0] ?? null;
}

/** Who gives it is nobody who gets it. */
const givenBy =
  /\b(uploaded|shared|passed|sent|disclosed|given|supplied|provided|handed|transferred|forwarded) by [^,]*?(?= (?:to|with|onto|into)\b|$)/g;

/** How the recipients in a text are given: `plain` is the clause, `original` the sentence with its capitals. */
export function recipientsIn(clause: string, original: string): Recipients | null {
  const plain = clause.replaceAll(givenBy, '$1 ');
  if (namedPattern.test(plain)) return 'named';
  const capital =
    /(?:\b[Ww]ith|\b[Tt]o|[Rr]ecipients?:?|^)\s+(?:the )?(?:[a-z]+ (?:of|at|called|named) )?([A-Z][\w&.-]+)/.exec(
      original,
    )?.[1];
  if (capital !== undefined && !notNames.test(capital) && plain.includes(capital.toLowerCase())) return 'named';
  return categoryPattern.test(plain) ? 'category' : null;
}

/** How platforms in particular are given. */
export function platformRecipients(plain: string): Recipients {
  return platformNamePattern.test(plain) ? 'named' : 'category';
}

/** "Your data has not been shared", with nobody named. */
const notShared =
  /\b(?:not|never|no|nothing|none|nor|neither|without) (?:[\w-]+ ){0,6}?(?:shar\w+|disclos\w+|pass(?:ed|es|ing)?|transferr?\w*|releas\w+|divulg\w+|distribut\w+|circulat\w+|hand(?:ed|ing)? (?:on|over)|given (?:out|away)|sold)\b/;

const theirData = /\b(?:yours?|you|personal data|voter data|data|it|them|this|these|they)\b/;

/** "Nobody has had your data" is of those who might get it; "nobody here has uploaded it" of those who might give it. */
const receivers =
  /^(?:and |but |so )?(?:nobody|no ?one)\b.{0,40}\b(?:sees?|seen|saw|had|gets?|got|receives?|received|(?:been|is|was) (?:given|sent|shown|told)|access|accessed|looks? at|looked at)\b/;

/** True when a denial of sharing leaves nobody out: "with anyone", "with any third party", or with no object at all. */
export function deniesEverybody(clause: string): boolean {
  const plain = receivers.test(clause)
    ? clause
    : clause.replace(/^(?:and |but |so )?(?:nobody|no ?one|none of (?:us|our \w+))\b/, 'we');
  const others = plain.replaceAll(
    /\b(any |other )*third party (\w+ ){0,2}(platforms?|networks?|sites?|tools?)/g,
    ' platform ',
  );
  if (
    /\b(?:no|any|neither|nor|zero) (?:\w+ )?(?:recipients?|disclosees?|categor(?:y|ies) of recipients?)\b/.test(plain)
  )
    return true;
  return (
    nobodyPattern.test(others) ||
    (!/\b(with|to|by|lists?|audiences?)\b/.test(plain) &&
      !namesPlatform(plain) &&
      notShared.test(plain) &&
      theirData.test(plain))
  );
}
