/** Whether a clause affirms or denies, and whether it does so without ifs and buts. */

/** `doubtful`: it may be so. `unsure`: they say that they cannot tell, or ask. `conditional`: only if something else holds.
 *  `limited`: the denial is about a time or a purpose only. */
export interface Polarity {
  readonly negative: boolean;
  readonly doubtful: boolean;
  readonly unsure: boolean;
  readonly conditional: boolean;
  readonly limited: boolean;
}

const alternatives = (...parts: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${parts.join('|')})\b`);

const negators =
  /\b(not|never|no|none|neither|nothing|nobody|nowhere|without|cannot|unable|failed|absent|refuse[sd]?|nil|lacks?|lacking|nor|omits?|omitted|devoid|bereft|zero|unlikely|declined)\b/g;
const emptyHanded =
  /\b((unable|failed|not (been )?able) to|could not|cannot|did not) (find|locate|trace|identify|see|reveal|show|return|produce)\b/;
const unsure =
  /\b(?:cannot|could not|unable to|not (?:yet |currently |presently |now |at present )?(?:able|in a position|possible|permitted|at liberty)(?: for us)? to|impossible (?:for us )?to) (?:\w+ly |yet |also )?(say|confirm|deny|rule|exclude|be|guarantee|state|tell|verify|determine|establish|comment|explain|account|assert|claim|conclude|swear|warrant|vouch|promise|agree|accept)\b/;

const doubt = alternatives(
  'may|might|could|can|possibly|perhaps|potentially|sometimes|occasionally|from time to time',
  'generally|usually|typically|normally|routinely|ordinarily|mostly|tends? to|in principle',
  'as (?:a|an|the) (?:general |usual )?(?:rule|matter of (?:course|routine|policy|practice|principle))|in the (?:ordinary|normal|usual) (?:course|way)|for the most part|by and large|on the whole|by default|as standard|in practice|more often than not|in all likelihood|on balance|(?:usual|normal|general|standard|customary) (?:practice|policy|procedure|course)|views differ|a matter of',
  'in (?:general|most cases|some cases|certain cases|most circumstances|some circumstances|certain circumstances|some instances)',
  String.raw`as far as|so far as|in ?so ?far as|inasmuch as|to the best of|to (?:our|my) knowledge|our (?:understanding|belief|impression)|(?:we|i) (?:do not |did not |would |currently |also )?(?:believe|think|understand|expect|assume|suspect|imagine|hope|consider|accept|regard|recall|feel)|take the view|in our (?:view|opinion)|amounts? to|constitutes?|(?:we|i) have been (?:told|advised|informed|assured)|(?:is|are) (?:said|thought|believed|understood|presumed|assumed) to`,
  'it (?:is|seems|appears) (?:possible|likely|unlikely|probable|that)|(?:is|are|was|were) (?:un)?likely (?:that|to (?:hold|have|share|be|contain))|unlikely|most likely|probably',
  '(?:nothing|little|no reason|not anything) (?:\\w+ )?(?:to|that would|which would) (?:suggest|indicate|show|believe|think|suppose)|(?:try|tries|seek|seeks|endeavour|strive|prefer|attempt|hope|promise|undertake) not to|not aware|unaware|no (?:evidence|indication|reason to believe|reason to think|knowledge)|appears?|seems?|should|would',
  'doubt|maybe|presumably|supposedly|apparently|seemingly|evidently|allegedly|conceivably|hopefully|reckon|guess(?! (?:your|how|which|the|at))|pretty (?:sure|certain)|fairly (?:sure|certain|confident)|quite (?:sure|certain)|reasonably (?:sure|certain|confident)|not (?:sure|certain|convinced|really|exactly)|hard to (?:say|tell)|in theory|hardly|scarcely|barely|rarely|seldom|surprised if|i would imagine|(?:can|could|able to) (?:tell|see|establish|ascertain|determine|judge)|look(?:s|ed)? (?:like|as (?:if|though))|by the looks? of|on the face of it|at first (?:glance|sight)|pending|preliminary|provisional(?:ly)?|initial(?= [a-z])|interim|at this stage|so far(?! as)|consider(?:ing|ed)|propos(?:e|es|ing|al)|contemplat\\w+|about to|hop(?:e|es|ing) (?:to|not)|looking (?:at|to|into)|mistaken|missed something|as best',
  'must have|(?<!\\byou |\\byou have |\\byou also )(?:told|informed|assured|advised|notified) us that|(?:any|no|little|see|find|found) (?:\\w+ )?(?:evidence|indication|suggestion|sign) (?:that|of|to)|reason to (?:think|believe|suppose)',
  'not yet|not necessarily|not always|not all|not entirely|aim to|intend to|plan to|under review|being (?:checked|reviewed)|still (?:checking|searching|looking)',
);

const condition = new RegExp(
  [
    String.raw`\b(?:if|unless|except (?:where|when|if|as|with|to the extent|in (?:so far|limited))|other than (?:where|when|with your|as)|save (?:where|when|as|with)|should you|in the event|whenever|provided (?:that|you|we)|(?<!\b(?:been|be|is|are|was|were) )subject to (?:your|the following|consent|certain|any|applicable|these|those)|depending on|in case|once you|until you)\b`,
    String.raw`^(?:and |but )?had (?:an?|any|the|we|you|your|it|there|such|this|that|they|he|she)\b|^(?:and |but )?(?:were|should) (?:we|you|it|the|this|that|they|an?|any|your|there)\b|\bwould (?:only |then |otherwise |also |not |never )?have\b`,
    String.raw`\b(?:permitted|allowed|entitled|authorised|free|empowered|unlawful|illegal|improper|inappropriate) (?:for us )?(?:under [^,]{2,30} |by [^,]{2,30} )?to (?:process|hold|use|share|keep|record|profile|collect|send|give|buy|store)\b`,
    String.raw`\b(?:is|are|was|were|be|been) (?:still |now )?(?:thinking of|considering|contemplating|discussing|debating|looking at)\b`,
    String.raw`\bonly (?:when|where|with your|after|once|as required|as permitted)\b`,
    String.raw`^(?:and |but )?(?:where|when)\b`,
    String.raw`\bwhen you (?:visit|use|give|provide|sign up|contact|register|log|click|open|ask)\b`,
    String.raw`\bwhere (?:applicable|necessary|relevant|required|appropriate|permitted|the law|it is|this is|you have|you are|you give|we are required|we have (?:a|your))\b`,
    String.raw`\bwith your (?:explicit |prior |express )?(?:consent|permission)\b`,
    String.raw`\bwithout your (?:explicit |prior |express )?(?:consent|permission|knowledge|agreement)\b`,
    String.raw`\bas (?:required|permitted) by law\b`,
  ].join('|'),
);

const limit =
  /\b(for (their|its) own|for (direct )?marketing( purposes)?|for commercial (purposes|gain)|for profit|outside (of )?(the )?(uk|united kingdom|eea|eu|european)|to (other |third )?countries|internationally|overseas|before (19|20)\d\d|after (19|20)\d\d|since (19|20)\d\d|directly|during|prior to|on (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|fifthmonth|june|july|august|september|october|november|december)|in (?:early |late )?(?:january|february|march|april|fifthmonth|june|july|august|september|october|november|december)|(in|for|at|throughout) (the )?((19|20)\d\d|last|most recent|previous|current|coming)|until (19|20)\d\d|(for|in|during) (that|this|the) (purpose|campaign|election|occasion)|in bulk|in full|more widely|unnecessarily|solely|(this|last) (year|month|week)|between (?:[\w,]+ ){1,6}and (?:[\w,]+ ){0,3}(?:(?:19|20)\d\d|today|now)|from (?:[\w,]+ ){0,3}(?:19|20)\d\d (?:to|until|till|onwards?)|(?:within|over|in) the (?:past|last|preceding|previous) (?:\w+ )?(?:days?|weeks?|months?|years?|decade))\b/;

/** Adverbs that take nothing from what is said. Any other one may ("knowingly", "habitually", "materially"), so that it makes
 *  the clause a doubtful one. */
const plainAdverbs = new Set(
  (
    'only likely family reply supply apply comply imply rely early daily weekly monthly yearly annually finally currently presently ' +
    'previously directly indirectly electronically commercially publicly privately separately certainly definitely absolutely ' +
    'simply merely accordingly similarly equally additionally recently formerly originally initially subsequently lately newly ' +
    'personally individually politically racially ethnically securely safely lawfully legally specifically namely locally ' +
    'nationally centrally digitally automatically manually solely jointly externally internally friendly assembly july italy ' +
    'wholly entirely completely fully totally really actually truly indefinitely permanently immediately promptly shortly ' +
    'respectively clearly expressly explicitly firmly categorically regretfully correctly freely randomly monthly statistically ' +
    'carefully closely openly gladly honestly frankly plainly obviously naturally importantly continuously purely professionally duly basically literally nearly happily ' +
    'financially geographically demographically subsequently wrongly mistakenly accidentally inadvertently differently quickly ' +
    'profoundly severely partially visually mentally ultimately essentially eventually regrettably unfortunately sadly thankfully fortunately luckily inevitably temporarily understandably admittedly undoubtedly undeniably anonymously confidentially religiously physically verbally orally kindly fairly statutorily firstly secondly thirdly lastly'
  ).split(' '),
);

function hasDoubtfulAdverb(clause: string): boolean {
  return (clause.match(/\b[a-z]{3,}ly\b/g) ?? []).some((adverb) => !plainAdverbs.has(adverb));
}

/** An open question or a request says nothing about how things are. */
const open =
  /\bwhether\b|\b(?:little|nothing|no reason|not much) to (?:suggest|indicate)\b|\b(reported|alleged|claimed|suggested|rumoured)(?: by \w+)? that\b|\b(reports|claims|allegations|suggestions) that\b|^(and |so |then )?please\b|\b(we|i) (will |would |may |also |do |have |had )?(need|require|ask|asked|request|would like|are asking|are requesting)\b|\b(?:could|would|can|will) you\b|\bfeel free\b|\bwe (?:would be|are|should be) (?:grateful|glad|pleased|happy) (?:if|to receive)\b|\bplease (provide|supply|send|give|confirm|let us)\b/;

/** Two negations that make a yes; any other two leave it open what is said. */
const cancels =
  /\b(?:not|never|no|nothing|none|nobody|cannot)\b (?:[\w-]+ ){0,4}(?:without(?! (?:first |your |any |a |the )?\w+ing\b)|devoid|lacking|lacks?|absent|unable|fail(?:ed|s)?|refused?|declined|omitted|neither|nothing|no)\b|\b(?:true|case|correct|accurate|wrong|right)\b/;

/** How a plain clause says what it says. Two negations make an affirmation. */
export function readPolarity(clause: string): Polarity {
  const isUnsure = unsure.test(clause) || open.test(clause);
  const searched = clause
    .replaceAll(/\bneither\b/g, 'not')
    .replaceAll(/\bnor\b(?! (do|does|did|have|has|is|are|will|can|we)\b)/g, 'or')
    .replaceAll(/\b(so(?! far)|in order) (that )?([\w ]{1,25}) (can|could|may|might|would|should)\b/g, ' ');
  const found = emptyHanded.test(searched) ? searched.replace(emptyHanded, 'not') : searched;
  const count = (found.match(negators) ?? []).length;
  const tangled = count === 2 && !cancels.test(found);
  const emphatic =
    /\b(not|never|no)\b.*\b(never|no|nothing|none)\b/.test(found) && !/\b(true|case|correct|accurate)\b/.test(found);
  return {
    negative: count % 2 === 1 || (emphatic && count === 2),
    doubtful:
      doubt.test(
        found.replaceAll(
          /\b(cannot|could not)\b|\b(?:most |more |less |least |how |are |is )*(?:un)?likely to (?:vote|support|turn|be persuaded|respond|agree|care|favour|back)\b/g,
          ' ',
        ),
      ) || hasDoubtfulAdverb(found),
    unsure: isUnsure || (tangled && !emphatic),
    conditional: condition.test(searched),
    limited: limit.test(searched),
  };
}

const originWords =
  /\bnote\b.{0,20}\b(?:who|whom|where)\b|\b(?:who|whom) (?:had |has |first )?(?:supplied|gave|provided|sent|entered|added|recorded|put|typed|told)\b|\b(?:sources?|origins?|provenance|whence|from whom|from where|from which|(?:where|how) (?:we|it|your|the|this|they|that|these) .{0,60}\b(?:came|come|obtain\w*|got|acquir\w+|arriv\w+|reached|entered|originat\w+|collect\w*))\b/;
const noIdea =
  /\b(?:no (?:idea|clue|notion|inkling)|(?:not|never) (?:have |had )?(?:an?|the faintest|the foggiest|the slightest|any) (?:clue|idea|notion)|not sure|uncertain|unsure|at a loss|in the dark|a mystery|guess)\b/;
const notKnown =
  /\b(?:not|never|no|cannot|unable|impossible|nothing|nobody|none|without)\b.{0,60}\b(?:known?|knows|record\w*|information|document\w*|establish\w*|trac\w+|identif\w+|determin\w+|ascertain\w*|say|tell|available|noted|logged|certain|indicat\w*|show\w*|discover\w*|find|found|recall|remember\w*|reveal\w*|explain\w*|preserved|retained|kept|survives?|held|entered|completed|writt\w+|attributed|pinpoint\w*)\b|\b(?:unknown|undocumented|unrecorded|untraceable|unclear|lost|a mystery)\b/;

/** They say that they do not know where data came from: for a source this is an answer, and it is no. */
export function isSourceUnknown(clause: string): boolean {
  if (/\b(?:any|no) other sources?\b/.test(clause)) return false;
  return (
    unsure.test(clause) ||
    emptyHanded.test(clause) ||
    /\b(do|does|did) not (know|record|keep|have|hold) (where|how|the (source|origin)|any (record|information) (of|about|on)|a record (of|about|on) (where|how|the (source|origin))|a note of|information (of|about|on)|details? (of|about|on))\b/.test(
      clause,
    ) ||
    (originWords.test(clause) && noIdea.test(clause)) ||
    (originWords.test(clause) && notKnown.test(clause)) ||
    /\b(?:nobody|no one|none of us)\b.{0,25}\bknows? (?:where|how|from whom)\b/.test(clause) ||
    (/\b(sources?|origins?|provenance)\b/.test(clause) &&
      /\b(not|no longer|cannot|never|impossible|unable)\b.{0,30}\b(traced?|establish\w*|identif\w+|determin\w+|known?|record\w*|found|find|say|tell|told|state[ds]?|shown?|confirm\w*|ascertain\w*|discover\w*)\b/.test(
        clause,
      )) ||
    /\b(do|does|did) not (tell|show|say|indicate|state|record|reveal|specify|explain|note|capture)\b.{0,50}\b(where|how|who|whom|source|origin)\b/.test(
      clause,
    ) ||
    /\bno (record|note|information|details?|knowledge|idea|trace|log) (exists |is held |remains )?(of|about|on)? ?(the |its |their )?(source|origin|where|how|from where|from whom|provenance)\b|\b(source|origin)s? (of .{0,40} )?(is|are|was|were) (unknown|(not|no longer|cannot be) (been )?(known|recorded|available|held|documented|noted|established|identified|traced|determined|shown|stated|certain))\b|\bno source\b/.test(
      clause,
    )
  );
}

/** They speak of where something came from; what is said to be unknown is its origin, and that it is held goes without saying. */
export function isAboutOrigin(clause: string): boolean {
  return /\b(where|how|from whom|when) (we|it|they|this|that|these|the|your|you)\b.{0,40}\b(came|come|comes|obtain\w*|got|acquired?|receive[ds]?|collect\w*|added|recorded|entered|reached|arrived)\b|\b(?:who|whom) (?:first |originally )?(?:entered|supplied|gave|provided|added|recorded|typed)\b|\b(source|origin|provenance)s? of\b|\bcame from\b/.test(
    clause,
  );
}

const periodWords =
  /\b(?:how long|retention|periods?|(?:set|fixed|specific|particular|time|cut-?off|end|deletion|expiry|review) (?:times?|limits?|dates?|periods?|terms?)|timetable|(?:retention|deletion|disposal) schedule|schedule (?:for|of) (?:delet|destr|remov|retent|dispos)\w*|time ?scale|time ?frame|duration|length of time)\b/;
const notSettled =
  /\b(?:no|not|never|nobody|no one|none|nothing|without|yet to)\b.{0,50}\b(?:decided?|set|sets|fix\w*|agree\w*|establish\w*|got|have|has|exists?|adopt\w*|defin\w+|laid|lay|settled?|specif\w+|written|document\w*|formal\w*|determin\w+|prescrib\w+|stipulat\w+|impos\w+|appl(?:y|ies|ied)|in place|resolved|put|made|time|limit|date|period|schedule|timetable)\b/;

/** They speak of the time for which something is kept. */
export function isAboutPeriod(clause: string): boolean {
  return periodWords.test(clause);
}

/** They say that a right is not there, or not for this. */
export function isRightDenied(clause: string): boolean {
  return rightDenied.test(
    clause.replace(/^(?:if|where|should|when|as|since|because) .*?(?:, |(?= you (?:have|may|can|could|are) ))/, ''),
  );
}

const rightDenied =
  /\b(?:no|not|never|nor|neither|without|lose|lost|waived?) (?:(?!affect|prejudice|restrict|limit|interfere|reduce|change)[\w']+ ){0,4}?(?:rights?|entitle\w*)\b|\b(?:rights?|entitle\w*)\b.{0,60}\b(?:not|cannot|never|no longer) (?:\w+ ){0,2}(?:appl(?:y|ies|ied)|extend\w*|available|arise\w*|exist\w*|exercis\w+|engaged?|relevant|absolute|cover\w*|include\w*|reach|open)\b|\byou (?:cannot|may not|are not able to|are unable to) (?:\w+ ){0,2}(?:complain|object|ask|request|appeal|insist|require|have|demand)\b/;

/** They say that they have not decided for how long data are kept. */
export function isPeriodUnknown(clause: string): boolean {
  if (/\bnot (?:the case )?that .*\bno\b/.test(clause)) return false;
  return (
    /\bno (fixed|set|specific|particular|defined|formal|agreed|maximum|firm)?\s*(retention|period|time limit|policy|schedule|limit|timetable|end date|date|rule)\b|\b(do|does|did|has|have|is) not (currently |yet )?(operate|apply|have|follow|keep to|adopt\w*|adopt\w*|been (set|decided|fixed|agreed|adopted|laid down|specified|defined))\b|\bno (final )?(decision|rule|guidance|view)\b.{0,40}\bhow long\b|\bnot (yet )?(been )?(decided|determined|settled|agreed|set|fixed)\b.{0,30}\b(how long|when|period)\b|\bhow long\b.{0,50}\b(not (yet )?(been )?(decided|determined|settled|agreed|set|fixed|known|laid down|specified|defined)|undecided)\b|\bnot (set|defined|decided|fixed|have|got) (a|any|the)?\s*(specific|fixed)?\s*(retention|period)\b/.test(
      clause,
    ) ||
    (periodWords.test(clause) && notSettled.test(clause)) ||
    unsure.test(clause)
  );
}

/** "Currently" and "no longer" deny the present only: enough for what is held, not for what was shared. */
export function isAboutNowOnly(clause: string): boolean {
  return /\b(currently|at present|at the moment|presently|no longer|any more|anymore|any longer|now|at this time|today|for the time being|stopped|ceased)\b/.test(
    clause,
  );
}
