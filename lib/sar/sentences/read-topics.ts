/** Which of the eleven topics a clause speaks about. */
import type { StatementTopic } from '#lib/core/sar.ts';
import { isAboutOrigin, isAboutPeriod } from './read-polarity.ts';
import { namesPlatform } from './read-recipients.ts';
import type { Verbs } from './read-verbs.ts';

/** `onlyIfAffirmed`: to say so implies it, to deny it implies nothing ("we do not share your email" is not "we hold none"). */
export interface TopicHit {
  readonly about: StatementTopic;
  readonly onlyIfAffirmed: boolean;
}

type TopicTest = (clause: string, verbs: Verbs) => boolean | 'only-if-affirmed';

const emailNoun =
  /\b(email( address(es)?)?|(?:hotmail|gmail|outlook) address|ebost|electronic (mail|postal?) ?(address(es)?)?|inbox)\b/;
const emailAsMail =
  /\bemails? from (?:you|us|the|our)\b|\b(your|the|an?|this|that|our|following|by|via|reply to (this|our)) email( (of|dated|sent|from|requesting|to us|on (?:the )?\d|and attachments?))\b|\b(by|via) email\b|\bemail (us|me|you|our)\b|\bto email\b|\b(this|that) email\b|\bemail(ed|ing)? you\b|\bopened\b|\bemails? (sent|to you)\b|\breply to\b|\bsent you an? email\b|\bour email\b/;
const phoneNoun =
  /\b((tele)?phone( number)?s?|mobiles?( phone)?( number)?s?|landlines?( number)?s?|ffôn|cell numbers?|handset|dialling|(?<!(?:reference|elector|elector's|electoral|roll|poll|polling|case|membership|register|voter|id|house|account|serial|a|any|large|small|the|some) )(?<=your (?:\w+ )?)number(?! (?:of|on the (?:register|roll)))|numbers? for you|number (on|at|by) which (you|to)|home numbers?|contact numbers?)\b/;
const phoneAsCall =
  /\b(?:tele)?phone (?:conversations?|calls?|lines?|surveys?|interviews?|teams?|research\w*|fundrais\w+|marketing|preference service|bureaux?|compan(?:y|ies)|agenc(?:y|ies)|operators?)\b|\b(by|via|over the) (tele)?phone\b|\b(tele)?phone (us|you|me|call|banks?|canvass\w*)\b|\bto (tele)?phone\b|\bour (tele)?phone\b|\b(tele)?phoned\b/;
const narrower = /\b(our|postal) contact\b|\b(email|phone|telephone|mobile|landline)\b/;
const contactDetails = /\b(electronic )?contact (details|information|data)\b/;
const allData =
  /\b(no|any|nothing|nor)( personal)? (data|information|records?|details)\b.{0,18}\b(about|on|of|relating to|concerning|for|in respect of) you\b(?! (health|political|ethnic|religio))|\bno personal data\b|\bno records? of you\b|\bno record\b.{0,15}\b(of|for) (you|your (name|details))\b/;
const platformTargets =
  /\b(custom audiences?|customer match|matched audiences?|tailored audiences?|look-?alikes?( \w+)?|an? audience for|audiences? for (online|digital) adverti\w+|advertising audiences?)\b/;
const platformAudience =
  /\baudiences?\b.{0,60}\b(?:facebook|meta|google|instagram|youtube|tiktok|snapchat|twitter|linkedin|social media|platforms?)\b/;
const matchedWithUsers =
  /\b(match(ed|ing)?|compar(ed|ing)) (with|to|against) ([\w']+ ){0,3}(users?|accounts?|members|customers)\b/;
const listNoun =
  /\b(rolls? (?:of (?:electors|voters)|including|containing|with|that|which)|lists?|audiences?|extracts?|files?|spreadsheets?|datasets?|data ?sets?)\b/;
const profileNoun =
  /\b(profil(e|es|ed|ing)|scor(e|es|ed|ing)|propensit(y|ies)|model(s|led|ling)|predict(s|ed|ing|ion|ions|ive|or|ors)?|(?:place[sd]?|puts?|assign(?:s|ed)?|allocat\w+|code[sd]?|falls?) (?:(?:you|your \w+|each \w+) )?(?:in|into|to|as|within) (?:\w+ ){0,3}(?:type|group|segment|class|category|band|cluster|tier)s?|(?:draw|draws|drew|drawn) (?:no |any |some )?(?:conclusions?|inferences?)|persuadab\w+|\d+ out of (?:ten|10|100|five|5)|(?:marked|tagged|flagged|labelled|classed) (?:down )?as (?:an? )?["'“]?(?:probable|possible|supporter|target|swing|soft|firm|likely|undecided|waver\w+)|pigeon-?hol\w+|personas?|machine learning|artificial intelligence|regression|statistical (?:\w+ )?(?:models?|estimates?|methods?|techniques?)|(?:marks?|number|figure|score|rating) out of|percentage (?:chance|likelihood)|probabilit(?:y|ies)|chances? (?:of|that) your?|bracket(?:s|ed) you|work(?:s|ed|ing)? out (?:how|what|who|which|whether)|(?:try|tried|tries|trying|attempt\w*) to (?:guess|work out|predict)|\d+ ?(?:%|per ?cent) (?:chance|likely|likelihood|probability)|(?:the|a) (?:group|category|bucket|box|pile|band|class|bracket|type) (?:that |which )?(?:we|the computer|the system|the software) (?:call|label|describe|put|term|sort|place)\w*|sort(?:s|ed|ing)? (?:you|people|voters|electors) (?:in)?to|estimate[ds]?|segment(s|ed|ation)?|likelihoods?|infer(s|red|ence|ences)?|algorithms?|proffilio|assum(e|es|ed|ptions?)|rat(ed|ings?)|rank(s|ed|ings?)|guess(es|ed)?|categoris\w+|forecasts?|calculat\w+ (?:how|the (?:likelihood|chance|probability))|analytics|(?:put|placed) (?:you )?in(?:to)? (?:an?|the) (?:\w+ )?(?:groups?|categor(?:y|ies)|clusters?|brackets?|class)|deduc(e|ed|es|tions?)|(?:we|i|party|nor|neither|not|to|or) (?:rank|rate|grade)s?|grad(e|es|ed|ing|ings) (you|voters|electors|people|on|by|as)|(is|are|was|were|been) graded|classif(y|ies|ied) (you|voters|electors|people)|(is|are|was|were|been) classified|stratif\w+|banded|clustered|bracketed|scorings?|extrapolat\w+|surmis\w+|impute[ds]?|psychograph\w*|likely to (vote|support|turn out|be persuaded)|how likely)\b/;
const commercialNoun =
  /\b(consumer[ -]\w+ (?:company|firm|agency|supplier|companies)|on a commercial basis|(?:enrich|augment|supplement)\w* (?:our|the|your) (?:\w+ )?(?:file|records?|data|database)|bought-in|commercial(ly)?( available)? (data|suppliers?|sources?|information|datasets?)|commercially available|data brokers?|brokers?|data suppliers?|experian|caci|mosaic|acorn|consumer data|marketing data|lifestyle data|purchased data|bought(-in| in) data|third party (data )?(suppliers?|providers?|sources?)|commercial (lists?|files?|companies|company|data)|data (company|companies|firms?)|consumer (classifications?|segmentations?|profiles?|files?|lists?|databases?|information|records?)|marketing (?:databases?|compan(?:y|ies)|lists?|firms?|agenc(?:y|ies)|bureaux?)|(?:pay|pays|paid|paying) \w+ for (?:\w+ )?(?:data|information|details)|data (vendors?|sellers?|merchants?|traders?|resellers?|bureaux?|aggregators?|houses?)|list (brokers?|vendors?|owners?|rental)|acxiom|equifax|transunion|commercial(ly)? (vendors?|providers?|sourced|obtained|brokers?|lists?)|credit reference agenc(y|ies)|third party data|data from third party|data masnachol)\b/;
const specialNoun =
  /\b(art(?:icle)?\.? ?9(?: \w+)? (?:data|information|details)|data .{0,30}\bart(?:icle)? 9\b|special categor(y|ies)|sensitive (personal )?(data|information)|ethnic\w*|race|racial|religio(n|us)|health (data|information|condition\w*|details)|your health|political (opinions?|views?|beliefs?)|sexual(?:ity| orientation| preference\w*)?|skin colour|heritage|worship|church|mosque|creed|catholic|muslim|hindu|sikh|jewish|christian|buddhist|faith|political (?:leanings?|allegiances?|affiliations?|persuasions?|sympath\w+|preferences?)|disabilit(y|ies)|disabled|medical|illness\w*|mobility|an operation|in hospital|strokes?|diabet\w*|cancer|wheelchair|pregnan\w*|mental|depress\w*|dementia|unwell|blind|deaf|housebound|hearing|allerg\w*|(your|his|a voter's|religious) (beliefs?|faith)|sex life|trade union|philosophical beliefs?|biometric|genetic)\b/;
const dataNoun = /\b(data|information|details|records?|lists?|lifestyle|personal)\b/;
const sourceWords =
  /\b(?:lies?|stands?) behind (?:your|this|that|the) (?:\w+ )?(?:entry|record|data|details)\b|\b(?:register|roll|survey|petition|canvass) (?:\w+ly )?(?:supplied|gave|provided) (?:us )?(?:with )?(?:your|this|these|those)\b|\b(?:sold|rented|hired) us (?:your|an?|some|this|these)\b|\bfrom the (?:open|full|edited|current|electoral|marked) (?:register|roll)\b|\b(?:household data|demographic data|(?:data|information) (?=from \w+ (?:has|have|is|was|were))|indicators?|codes?|estimates?|attributes?|figures?|scores?|types?|classifications?) (?:\w+ )?from (?:experian|caci|acxiom|data8|equifax|transunion)\b|\b(?:its|their|whose) (?:origins?|provenance)\b|\byou (?:\w+ly |also )?(?:shared|told|volunteered|offered|handed) (?:it|this|these|them|that)\b|\b(?:shared|given|sent|passed|lent) (?:to |with )?us by\b|\b(?:came|comes|reached|arrived) (?:to )?(?:with )?us (?:with|from|via|through|by|in)\b|\b(?:collected|gathered|obtained) (?:through|via|by) (?:petition|survey|canvass\w*|form|website)\b|\b(?:created|compiled|populated|built up|generated|entered|keyed|typed in) from\b|\brecorded (?:through|via|at|during) (?:an?|the|our|your|one of)\b|\b(?:collected|gathered|obtained|captured) (?:through|via|using|by way of|by means of|at|during|on) (?:an?|the|our|your|one of)\b|\bsources?\b|\bprovenance\b|\b(licensed|provided|supplied|given|passed|sold|sent) to us by\b|\b(collected|recorded|gathered|obtained|noted|taken|mentioned|said|told us)(?: \w+){0,4} (on|at|during) (the |your |a )?(doorstep|door|phone|telephone|canvass\w*(?! (?:cards?|sheets?|records?|returns?))|survey|street stall|event|meeting)\b|(?<!whether you )\b(gave|given|sent) us (the|this|these|those|your)\b.{0,30}\b(register|roll|details|data|information)\b|\bpa(y|ys|id) .{0,30}\b(company|firm|supplier|agency|broker)\b|\b(were|was|been) given\b.{0,40}\bby\b|\byou (gave|provided|supplied|submitted|entered) (it|this|these|them|the data|your)\b|\borigins? of (this|the|your|that|these|it)\b|\b(obtain(s|ed)?|collect(s|ed)?|came|comes?|derived|sourced|receive[ds]?|gets?|got|taken|took|takes?|gathered|supplied|drawn|acqui\w+|procur\w+|licen[cs]\w*|purchas\w+|bought|hired|rented|leased|buy|lifted|copied|extracted|sourced|originat\w+|stems?|stemmed|transcribed|taken down|imported)\b.{0,60}\b(from|(?<=originat\w+ )with|by(?! (?:means|way|reference|applying|combining|using|software)))\b|\bwhere (we|it|your|the|this)\b.{0,30}\b(got|obtained|came|from|collected)\b|\b(from|using|via|is|are|include|includes) (the )?(full |current |open )?(electoral|marked) (register|roll)\b/;
const keepWords =
  /\b20\d\d\b.{0,60}\b(?:will|shall|is to|are to) be (?:\w+ )?(?:delet|destroy|eras|remov|purg|shred|wip|weed|clear)\w*|\b(?:delet\w+|destroy\w*|eras\w+|remov\w+|dispos\w+|purg\w+|keep|kept|hold|held|retain\w*)\b.{0,60}\bno longer (?:needed|required|necessary|relevant|useful)\b|\bno longer (?:needed|required|necessary)\b.{0,40}\b(?:delet\w+|destroy\w*|eras\w+|remov\w+|dispos\w+|purg\w+)\b|\b(?:stays?|remains?|kept) (?:with us|on (?:file|record|the system|our \w+)) .{0,12}\b(?:for|until|as long|while|forever)\b|\b(?:keep|keeps|kept|hold|held|retain\w*|stor\w+)\b.{0,40}\blonger than\b|\b(?:hang(?:s|ing)? on to|hold(?:s|ing)? on ?to|held on to|kept on|bin(?:s|ned)?|chuck(?:s|ed)?|clear(?:s|ed)? (?:out|down|away)|thrown?|weed(?:s|ed)?(?: out)?|wip(?:e|es|ed)|scrub(?:s|bed)?|expung\w+|struck (?:out|off)|dispos\w+|shred\w*|purg\w+|anonymis\w+|eras\w+|delet\w+|destroy\w*|destruction|lapse[sd]?|expir\w+|get(?:s|ting)? rid|got rid|archiv\w+|review\w*|preserv\w+|surviv\w+)\b.{0,70}\b(?:\d+ (?:\w+ )?(?:days?|weeks?|months?|years?)|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|twenty-four|thirty|thirty-six) (?:\w+ )?(?:days?|weeks?|months?|years?|cycles?|parliaments?|elections?)|until|after (?:the|each|every|an?|\w+) (?:\w+ ){0,2}(?:election|years?|months?|days?|cycle|parliament|poll|vote)|once (?:the|they|it|you)|as long as|periodically|annually|indefinitely|in perpetuity|for ever|forever)|\b(?:keep|kept|hold|held|stor\w+|retain\w*|retention|preserv\w+)\b.{0,60}\b(?:forever|for ever|in perpetuity|permanently|for life|throughout|during the)\b|\bretention\b|\bshelf life\b|\b\b(retain(ed|s|ing)?|kept|keep(s|ing)?|stor(e|ed|es)|delet(e|es|ed)|eras(e|es|ed)|destroy(ed|s)?|held|hold)\b.{0,60}\b(for (up|as|\d|two|three|four|five|six|seven|ten|one|(?:the|a|an|another) (?:\w+ ){0,3}(?:periods?|years?|months?|terms?|cycles?|parliaments?|elections?|time|duration|life|weeks?|decades?|days?|purposes?|lengths?))|until|after|years?|months?|as long as|so long as|period|cycle|indefinitely|at the end|necessary|needed|required)\b|\bhow long\b.{0,40}\b(keep|kept|hold|held|stored?|retain(ed)?)\b|\bretention\b|\b(schedule|policy|timetable|date|rule|period)\b.{0,30}\b(delet\w+|destruction|disposal|erasure)\b|\b(delet|eras|destroy|remov|purg|anonymis|archiv|review)\w*\b.{0,25}\b(every|each|annually|once|when|within|at) (\w+ ){0,3}(years?|months?|election|cycle|longer|needed|necessary|required)\b|\bolder than\b.{0,30}\b(purged|deleted|removed|destroyed|erased|archived)\b|\b(removed|deleted|erased|purged|destroyed) (if|when|once|as soon as|unless|every|each|at the (?:end|close|expiry|next|latest))\b|\b(?:will|to|shall|must) be (?:\w+ )?(reviewed|deleted|removed|erased)\b.{0,30}\b(in|by|on|after) |\b(?:goes|go|drops?|comes? off|falls? (?:off|away)|rolls? off|ages? (?:out|off)|disappears?|vanish\w*) .{0,20}\bafter (?:\w+ )?(?:\w+ )?(?:years?|months?|elections?|cycles?)\b|\bcyfnod cadw\b|\bas long as\b|\bafter\b.{0,50}\b(erased|deleted|destroyed)\b/;
const rightWords =
  /\b(rights? under (?:article|section)|you (?:can|may|could) .{0,30}\b(?:ico|information commissioner|regulator)\b|feel free to (?:ask|object|request|complain|tell)|exercise .{0,25}rights?|(?:tell|let) us .{0,30}\b(?:correct|put (?:it|this|that|them|things) right|amend)\b.{0,10}|you (?:cannot|may not) (?:ask|require|insist|object|complain|demand)|(?:have|has|got|get|gets|having) (?:\w+ ){0,2}rights? to|not entitled|(?:are|is) entitled|(?:no |an? |any |your |the )?entitlements? to|you(r)? .{0,20}\bentitle[ds]?|you(r)?( also| still)? (have|has|do not have|are entitled)\b.{0,30}\brights?|your (data protection |legal )?rights?|the rights? (to|of)|rights? (to|of) (access|erasure|rectification|object|restrict\w*|complain|portability|have)|(is|are|were|was) entitled to|you (may|can|could|are able to|are free to|are (?:\w+ )?(?:allowed|welcome) to|might)( also)? (ask|request|object|complain|lodge|contact the (ico|information))|(?:please |do |then )contact the (?:ico|information commissioner)|complain to (us|the)|lodge a complaint|make a complaint|information commissioner|hawl|section 164a|\bcomplaints? .{0,40}\b(addressed|sent|made|directed|referred) to\b|the right to \w+|you (?:\w+ )?(?:may|can|could|might|are (?:\w+ )?(?:able|free|welcome|at liberty|invited|entitled) to) (?:\w+ ){0,2}(?:withdraw|appeal|opt|challenge|insist|demand|tell|stop|require|unsubscribe|refuse|dispute|contest|take (?:it|this|that|your|the) |refer|write to (?:the (?:ico|information|commissioner|regulator)|our data)|escalate|seek|apply|approach (?:the|our)|turn to|go to|have (?:it|them|this|that|your|any|the) .{0,40}(?:deleted|corrected|erased|amended|rectified|removed|struck out|put right|changed|restricted))\b|(?:ico|regulator|watchdog|tribunal|court|commissioner|ombudsman)\b.{0,40}\b(?:complain\w*|escalat\w+|appeal\w*|refer\w*|concerns?)|(?:complain\w*|escalat\w+|appeal\w*|concerns?|dissatisf\w+|unhappy)\b.{0,60}\b(?:ico|regulator|watchdog|tribunal|court|commissioner|ombudsman)|internal review|judicial remedy|(raise|make|bring|submit|refer|take|escalate) (a|your|the|any) (complaint|concern|matter|case))\b/;

/** "The address that you gave", "the number from which you called": it is held, and that is taken for granted. */
const known =
  /\b(email address|email|number)( that| which)? (from which |with which )?you (wrote|used|contacted|gave|provided|supplied|have given|have provided|entered|registered)\b/;
/** What is looked for is not yet found. */
const searched = /\b(?:search(?:ing|ed)?|look(?:ing|ed)?) (?:\w+ )?for\b(?!.*\b(?:found|held|none|no)\b)/;
const removed =
  /\b(removed|deleted|erased|destroyed|suppressed|expunged|purged|wiped|scrubbed|binned|shredded|disposed|got rid|stripped|withdrawn)\b/;

const speaksOfHolding =
  (noun: RegExp, asMessage: RegExp, isNarrower = false): TopicTest =>
  (clause, verbs) => {
    if (!noun.test(clause) || removed.test(clause) || searched.test(clause)) return false;
    if (known.test(clause)) return 'only-if-affirmed';
    if (isNarrower && asMessage.test(clause)) return false;
    if (!noun.test(clause.replaceAll(new RegExp(asMessage, 'g'), ' '))) return false;
    if (verbs.shares && !/\b(hold|holds|held|have (an?|your|no)|has (an?|no))\b/.test(clause))
      return 'only-if-affirmed';
    if (
      /\b(us(e|es|ed|ing)|consent|permission|contacted|to contact|to (verify|check|update|confirm)|(verify|check|confirm|update) your|verified|verification|opt(ed|ing)? (in|out))\b/.test(
        clause,
      ) &&
      !/\b(hold|holds|held|(have|has|is|are|was) (an?|no|your|any|neither)|found|remains?|recorded|stands|kept|stored|on (?:the|our|your) \w+)\b/.test(
        clause,
      )
    )
      return /\bus(e|es|ed|ing)\b.*\byour\b/.test(clause) ? 'only-if-affirmed' : false;
    return verbs.holds || !verbs.any || (/^(there )?(is|are) no\b|\bno\b/.test(clause) && !verbs.buys);
  };

const ownChannels =
  /\b(?:social media|facebook|instagram|twitter|x|tiktok|youtube|linkedin) (?:accounts?|posts?|pages?|presence|adverts?|advertising|advertisements?|ads|team|manager|activit\w+|campaigns?|profiles?|channels?|feeds?)\b/g;

const isSharedWithPlatform: TopicTest = (sentence, verbs) => {
  const clause = sentence.replaceAll(ownChannels, ' ');
  const platform = namesPlatform(clause);
  if ((platformTargets.test(clause) || platformAudience.test(clause)) && (verbs.any || platform)) return true;
  if (!platform || !verbs.shares) return false;
  const few = clause.split(' ').length <= 6 || /\b(was|were|been|is|are) (not |never )?(sent|given)\b/.test(clause);
  const away =
    few ||
    /\b(with|to|onto|on to|into|by|at|recipients?|includ\w+|receiv\w+|upload\w*|available|from us)\b/.test(clause);
  const fromThem =
    /\b(from|via|obtained|collected from)\b[^,]*\b(facebook|meta|google|twitter|instagram|tiktok|social media|platforms?)\b/.test(
      clause,
    );
  return (
    away &&
    !(
      fromThem &&
      !/\b(with|to) [^,]*\b(facebook|meta|google|twitter|instagram|tiktok|social media|platforms?|networks?)\b/.test(
        clause,
      )
    )
  );
};

const isShareOfLists: TopicTest = (clause, verbs) => {
  if (/\bmailing lists?\b/.test(clause) && !/\b(shar|upload|match|send|sent|pass|provid|suppl|giv)/.test(clause))
    return false;
  if (platformTargets.test(clause) || platformAudience.test(clause) || matchedWithUsers.test(clause)) return true;
  if (/\bupload(s|ed|ing)?\b/.test(clause))
    return (
      /\b(?:nothing|anything)\b/.test(clause) || namesPlatform(clause) || listNoun.test(clause) || dataNoun.test(clause)
    );
  if (/\breceiv\w+ (?:an?|the|our) (?:\w+ ){0,2}(?:lists?|files?|spreadsheets?|extracts?)\b/.test(clause))
    return 'only-if-affirmed';
  return (
    listNoun.test(clause) &&
    verbs.shares &&
    /\b(with|to|onto|into)\b/.test(clause) &&
    !/\b(?:to|sen[dt]|given?|show\w*) you\b|\byour file\b|\b(?:on|to) (?:file|the file)\b/.test(clause)
  );
};

const isProfiling: TopicTest = (clause) =>
  profileNoun.test(clause) &&
  !/\b((social media|facebook|twitter|public|your|x|linkedin|instagram|voter|supporter|member|membership|contact|user|elector|volunteer|online) profiles?|high profile|profile (picture|page)|estimated? (time|date|cost)|model (letter|form|number))\b/.test(
    clause,
  );

const isCommercial: TopicTest = (clause, verbs) => {
  const away = verbs.shares && /\b(with|to)\b/.test(clause) && !/\b(from|by|to us|to append|to add)\b/.test(clause);
  if (away) return false;
  if (commercialNoun.test(clause)) return true;
  if (/\b(?:buy|bought|buying|purchased?) (?:you|your)\b/.test(clause)) return true;
  return (
    /\b(buys?|bought|buying|purchas\w+|rent(s|ed|ing)?|pa(y|ys|id|ying) for)\b/.test(clause) &&
    (dataNoun.test(clause) || /\b(numbers?|addresses|estimates?|of (?:it|this|them|these))\b/.test(clause))
  );
};

const isSpecial: TopicTest = (clause, verbs) => {
  if (!specialNoun.test(clause)) return false;
  if (verbs.shares && !verbs.holds && /\b(with|to)\b/.test(clause)) return 'only-if-affirmed';
  return !/\b(conditions? (of|for|in|under)|definition|defined|article 9 says|means|refers to|examples? of)\b/.test(
    clause,
  );
};

const isBuiltOnPlatform = (clause: string): boolean =>
  platformTargets.test(clause) &&
  namesPlatform(clause) &&
  /\b(names?|postcodes?|details|data|your|records?)\b/.test(clause);

const speaksOfRecipients: TopicTest = (clause, verbs) =>
  (verbs.shares || isBuiltOnPlatform(clause)) &&
  !/\b(sen[dt]s?|giv(e|es|en)|gave|provid\w+|suppl\w+) (you|to you)\b/.test(clause) &&
  !/\b(received|receive) (your|a|the|an) (request|letter|email|complaint|correspondence)\b/.test(clause);

const isRetention: TopicTest = (clause) =>
  !/\bother (?:political )?(?:parties|organisations|companies)\b/.test(clause) &&
  (keepWords.test(clause) || (isAboutPeriod(clause) && keeping.test(clause))) &&
  !rightWords.test(clause);
const isRights: TopicTest = (clause) =>
  rightWords.test(clause) && !/\bwe (have|reserve|retain) the right\b|^(?:nobody|no one) has\b/.test(clause);
const keeping = /\b(?:delet|keep|kept|hold|held|stor|eras|destr|remov|retain|retention|dispos|purg|archiv|surviv)\w*/;

/** What is bought, where it is data and no stamps. */
const purchased =
  /\b(?:data\w*|information|details|names?|numbers?|address(?:es)?|lists?|records?|register|it|this|these|them|entry|you|yours?|estimates?|attributes?|codes?|lifestyle|consumer)\b/;

const isSource: TopicTest = (clause, verbs) =>
  !(/\b(?:b[uo]y\w*|bought|purchas\w+|pa(?:y|ys|id))\b/.test(clause) && !purchased.test(clause)) &&
  (sourceWords.test(clause) || isAboutOrigin(clause)) &&
  !/\b(derived|inferred|estimated|deduced|calculated|guessed) from (your|the|a) (\w+ ){0,2}(sur|fore|first|last)?names?\b/.test(
    clause,
  ) &&
  (!verbs.shares || /\b(from|sources?|us)\b/.test(clause)) &&
  !/\bfrom (us|ourselves|the party)\b/.test(clause) &&
  !rightWords.test(clause) &&
  !/\b(from you|letter|request|received from you)\b/.test(
    clause.replaceAll(/\b(collected|obtained|came|comes) (it )?(directly )?from you\b/g, ''),
  );

const tests: readonly (readonly [StatementTopic, TopicTest])[] = [
  ['email', speaksOfHolding(emailNoun, emailAsMail)],
  ['phone', speaksOfHolding(phoneNoun, phoneAsCall)],
  ['email', speaksOfHolding(contactDetails, narrower, true)],
  ['phone', speaksOfHolding(contactDetails, narrower, true)],
  ['email', (clause, verbs) => allData.test(clause) && verbs.holds && !verbs.shares && !verbs.buys],
  ['phone', (clause, verbs) => allData.test(clause) && verbs.holds && !verbs.shares && !verbs.buys],
  ['list_sharing', isShareOfLists],
  ['platform_sharing', isSharedWithPlatform],
  ['profiling', isProfiling],
  ['commercial_data', isCommercial],
  ['special_category', isSpecial],
  ['recipients', speaksOfRecipients],
  ['source', isSource],
  ['retention', isRetention],
  ['rights', isRights],
];

/** Every topic of a plain clause, each once. */
export function readTopics(clause: string, verbs: Verbs): TopicHit[] {
  const hits = new Map<StatementTopic, TopicHit>();
  for (const [about, test] of tests) {
    const result = test(clause, verbs);
    if (result !== false && !hits.has(about)) hits.set(about, { about, onlyIfAffirmed: result === 'only-if-affirmed' });
  }
  return [...hits.values()];
}
