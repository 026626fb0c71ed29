/** Whether what a clause negates is the holding, the sharing or the profiling itself: "we were not fined for sharing" denies no sharing. */
import type { StatementTopic } from '#lib/core/sar.ts';

const keeping =
  'h[oe]ld|hav|had|has|possess|mention|unearth|keep|kept|stor|record|retain|find|found|locat|trac|appear|show|contain|includ|list|get|got|obtain|acquir|receiv|exist|know|seen?\\b|supplied|provid|given|gave|suppl|featur|figur|identif|collect|process|attach|associat|link|add|enter|regist|return|reveal|turn|come|came|carr|sourc|tell|told|form|stand|put|remain|sought|seek|not(?:e|ed|ing)\\b|written|writ|log|compris|match|surrender|made|make|produc';
const sharing =
  'shar|disclos|pass|sen[dt]|giv|gave|transf|transmi|upload|provid|suppl|forward|receiv|go\\b|gone|went|goes|get|got|reach|includ|contain|extend|involv|creat|us(?:e|ed|ing)\\b|match|plac|put\\b|mak|made|hand|let\\b|load|export|convey|communicat|furnish|releas|divulg|impart|part\\b|see|saw|seen|shown?|tell|told|hav|had|has|feature|figur|appear|compil|built|build|form|engag|carr|take|taken|leav|left|distribut|circulat|sell|sold|target|done|do\\b|happen|dealt|deal|add|sync|submit|rel(?:y|ies)|permit|allow|partner|work|join|transact|expos|lend|hash|import|surrender|remit|relay|dispatch|ingest|pool|access|look|read';
const profiling =
  'profil|scor|model|predict|estimat|rat(?:e|ed|ing)|rank|infer|carr|creat|mak|made|produc|build|built|us(?:e|ed|ing)\\b|assign|assess|undert|engag|categor|group|put\\b|plac|attach|analy|appl(?:y|ied)|attempt|calculat|comput|h[oe]ld|hav|had|has|form|draw|drawn|guess|sort|evaluat|tr(?:y|ied)|sought|seek|record|generat|deriv|segment|target|take|tak|exist|given|give|classif|grad|do\\b|done|perform|conduct|practi|keep|kept|run|subject|process|tend|combin|label|band|weigh|work|develop|assum|forecast|deduc';
const buying =
  'buy|bought|purchas|obtain|acquir|get|got|receiv|us(?:e|ed|ing)\\b|h[oe]ld|hav|had|has|pay|paid|procur|tak|took|licen|subscrib|rel(?:y|ies)|deal|add|append|enrich|suppl|provid|sourc|rent|employ|draw|come|came|commission|contain|includ|match|collect|engag|process|exist|turn|make|made|keep|kept|given?|carr|augment|top';
const holdingSpecial = `${keeping}|ask|infer|estimat|guess|deriv|us(?:e|ed|ing)\\b|reveal|creat|analys|predict|assum|appl|mak|made|collect`;

const verbs: Readonly<Partial<Record<StatementTopic, RegExp>>> = {
  email: starts(keeping),
  phone: starts(keeping),
  list_sharing: starts(sharing),
  platform_sharing: starts(sharing),
  recipients: starts(sharing),
  profiling: starts(profiling),
  commercial_data: starts(buying),
  special_category: starts(holdingSpecial),
};

const data =
  'data|information|details?|records?|entry|entries|particulars|items?|part|element|such|trace|sign|mention|field|files?|lists?|extracts?|copies|copy|names?';
const nouns: Readonly<Partial<Record<StatementTopic, RegExp>>> = {
  email: within(
    `${data}|email\\w*|electronic|contact|addresse?s?|ebost|inbox|other|phone\\w*|telephone\\w*|mobile\\w*|landline\\w*|numbers?|means`,
  ),
  phone: within(`${data}|phone\\w*|telephone\\w*|mobile\\w*|landline\\w*|numbers?|contact|email\\w*|other|means`),
  list_sharing: within(
    `${data}|audiences?|uploads?|lookalikes?|disclosure|transfer|transmission|sharing|third part\\w+|organisations?|party|bod(?:y|ies)|compan\\w+|recipients?|other|individual`,
  ),
  platform_sharing: within(
    `${data}|disclosure|transfer|transmission|sharing|audiences?|uploads?|provision|platforms?|social|third part\\w+|organisations?|party|bod(?:y|ies)|compan\\w+|recipients?|other|dealings|contact|exchange|supply|lookalikes?|matching|media|individual`,
  ),
  recipients: within(
    `${data}|disclosure|transfer|transmission|sharing|third part\\w+|organisations?|party|bod(?:y|ies)|compan\\w+|recipients?|disclosees?|categor\\w+|other|outsiders?|one|person|individual`,
  ),
  profiling: within(
    'profil\\w+|value|scor\\w+|model\\w*|predict\\w+|estimat\\w+|rat(?:e|ings?)|rank\\w*|inferences?|algorithms?|propensit\\w+|segment\\w*|categor\\w+|likelihoods?|assumptions?|conclusions?|views?|forecasts?|automated|assessments?|evaluation|analytics|attempt|characteristics?|your|such|calculations?|psycho\\w+|part|figures?|labels?|bands?|grades?|gradings?|guess\\w*|persona\\w*|opinion|picture|data',
  ),
  commercial_data: within(
    `${data}|commercial\\w*|purchas\\w+|consumer|lifestyle|marketing|bought|third part\\w+|brokers?|experian|mosaic|acorn|caci|supplier|money|payment|acquisition|demographic|dealings`,
  ),
  special_category: within(
    `${data}|special|sensitive|health|religio\\w+|ethnic\\w*|racial|race|political|sexual\\w*|disabilit\\w+|medical|faith|trade|genetic|biometric|beliefs?|art|article|note`,
  ),
};

const fillers =
  /^(?:[\s,]*(?:\w+ly|been|being|be|ever|yet|also|currently|presently|either|now|even|to|have|has|had|once|so|at (?:any|this|no) (?:time|stage|point|moment)|in (?:any|either) (?:way|case|form)|under any circumstances|as a party|actually|we|or|and|nor|will|do|does|did|is|are|was|were|able to|any longer|longer|intend|or anyone)\b[\s,]*)*/;
const predicate =
  /^(?:an?|any|in|on|among|amongst|part|one|of|our|there|your|it|them|you|with|by|known|present|available|a single|the|this|these|something|anything|under|against|within|populated|this|and|or|true)\b/;
const negator =
  /\b(?:no ?one|nobody|no longer|not|never|cannot|no|none|nothing|neither|nor|without|lacks?|lacking|nil|absent|omits?|omitted|zero|nowhere|unable|failed|devoid)\b/g;
const emptyHanded =
  /^(?:to )?(?:find|locat|trac|identif|see\b|obtain|sourc|discover|match|establish|show|return|reveal|produc)/;
/** "No longer have any telephone number". */
const having = /^(?:have|has|hold|holds|possess\w*) (?:an? |any |your |the )?/;
const atNoTime = /^(?:point|stage|time|circumstances?|event|occasion|account|way|case)\b/;
const asideAt = /^\s*,[^,]{2,50},\s*/;
const noMatter =
  /^(?:\w+ly |had |have |has |see |any |an? |the |of )*(?:reason|need|wish|intention|plan|cause|occasion|desire|objection|problem|difficulty|harm|business|doubt|question|qualms?|hesitation)\b/;
const tellsNothing = /^(?:\w+ ){0,5}?(?:suggests?|indicates?|wrong|unusual|to (?:hide|suggest|indicate|stop))\b/;

function starts(stems: string): RegExp {
  return new RegExp(`^(?:${stems})`);
}

function within(words: string): RegExp {
  return new RegExp(String.raw`^(?:(?!(?:in|of|from|for|to|with|about|on|that)\b)[\w'-]+ ){0,3}?(?:${words})s?\b`);
}

/** True where one of the clause's negations is of the topic's own doing or of its own thing. Other topics have rules of their own. */
export function isPlainNegation(about: StatementTopic, clause: string): boolean {
  const [verb, noun] = [verbs[about], nouns[about]];
  if (!verb || !noun) return true;
  return [...clause.matchAll(negator)].some((match) => {
    const after = clause.slice(match.index + match[0].length).trim();
    return isOfTopic({ word: match[0], before: clause.slice(0, match.index).trim(), after, verb, noun });
  });
}

interface Negation {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly verb: RegExp;
  readonly noun: RegExp;
}

function isOfTopic({ word, before, after, verb, noun }: Negation): boolean {
  if (noMatter.test(after)) return false;
  const done = after.replace(asideAt, '').replace(fillers, '');
  if (/^(?:not|never|cannot)$/.test(word)) return verb.test(done) || emptyHanded.test(done) || predicate.test(done);
  if (word === 'no longer') return verb.test(done) || noun.test(after.replace(having, ''));
  if (word === 'no' && atNoTime.test(after)) return anywhere(verb).test(after);
  if (/^no ?(?:one|body)$/.test(word)) return before.includes(' ') || anywhere(verb).test(after);
  if (word === 'no') return noun.test(after);
  if (word === 'unable' || word === 'failed') return emptyHanded.test(done);
  return !tellsNothing.test(after);
}

function anywhere(verb: RegExp): RegExp {
  return new RegExp(String.raw`\b${verb.source.slice(1)}`);
}
