/** Denials that look plain and leave something open: of one place, one purpose, one number, one source, or by a rule and not a fact. */
import type { StatementTopic } from '#lib/core/sar.ts';

type Narrow = readonly [topics: 'any' | ReadonlySet<StatementTopic>, pattern: RegExp];

const contacts: ReadonlySet<StatementTopic> = new Set(['email', 'phone']);
const held: ReadonlySet<StatementTopic> = new Set(['email', 'phone', 'special_category']);
const used: ReadonlySet<StatementTopic> = new Set(['profiling', 'commercial_data', 'special_category']);

const narrow: readonly Narrow[] = [
  // What ought to be, was decided or will be is not what is.
  [
    'any',
    /\b(?:must|shall|ought) not\b|\b(?:policy|policies|guidance|rules?|code|notice) (?:says?|states?|requires?|provides?)\b/,
  ],
  [
    'any',
    /\b(?:decided|agreed|resolved|promised|committed|instructed|told|asked) (?:\w+ \w+ )?not to\b|\bin (?:the )?future\b|\bfrom now on\b|\bgoing forward\b/,
  ],
  // How much, how and how far.
  [
    'any',
    /\b(?:just|merely) (?:one|any\w*|your|the|an?|because|share|to)\b|\ba (?:lot|great deal|large amount) of\b|\bas (?:many|much)\b|\bmore (?:than|widely)\b|\bmuch\b|\b(?:above|below|over|under|higher|lower) (?:than )?\d|\bthat (?:is|are) (?:still|currently)\b|\bstill in use\b|\bin order to\b|\bon paper\b|\bin the sense of\b|\byet$|\bwithout (?:first |your |any |a )?\w+ing\b|\bby (?:the|our) (?:branch|constituency|local)\b|\bon the (?:extract|copy|print-?out)\b/,
  ],
  // What somebody said, and what was wrong.
  [
    'any',
    /\b(?:answer|letter|reply|email|response|colleague|officer)(?: (?:of|dated|to|in|from) [\w ]{2,25}?)? (?:had )?(?:said|stated|told|claimed|suggested|wrote)\b|\b(?:wrong|mistaken) to (?:say|tell|state|suggest)\b|\b(?:was|is|were) (?:wrong|incorrect|mistaken|an error|a mistake|untrue|inaccurate)\b/,
  ],
  [
    'any',
    /\b(?:not|never|no) (?:\w+ )?(?:dispute|deny|contest|doubt|objections?|object)\b|\bno reason why\b|\b(?:not|never) (?:call|describe|label|term|treat)\b/,
  ],
  ['any', /\b(?:none|nothing|line|word|part) (?:of|in) your (?:letter|request|complaint|message|question)\b/],
  [contacts, /\b(?:records?|notes?|logs?|lists?) of (?:who|whom|where|when|how|why|which)\b/],
  [contacts, /\b(?:on|in|at) (?:the|that|this) (?:first|second|third|last|other|old|new|former|previous|same)\b/],
  [
    contacts,
    /\b(?:no|any|an?) (?:\w+ )?(?:email(?: address)?|number|landline|mobile) (?:that|which) (?!(?:is|are|relates?|belongs?|can be linked)\b)/,
  ],
  // One place, one number, one that is fit for use.
  [
    held,
    /\b(?:in|at|by) (?:the|our|that|this) (?:\w+ )?(?:office|branch|region|department|archive|mailbox)\b|\b(?:paper|manual|handwritten) (?:records?|files?|lists?|copies)\b/,
  ],
  [held, /^(?:and |but |,)*(?:no ?one|nobody|none of (?:our|the) \w+)\b/],
  [
    contacts,
    /\b(?:up-to-date|up to date|current|valid|working|verified|recent|latest) (?:e?mail|phone|telephone|mobile|contact|address|landline)\b/,
  ],
  [
    contacts,
    /\bthe (?:email address|\w+ number|number)(?: that| which)? you (?:mention|quote|refer|cite|gave|give|name|list)\w*\b/,
  ],
  [contacts, /\byou (?:have |had )?(?:not|never) (?:given|provided|supplied|told|sent|registered)\b/],
  [
    contacts,
    /^(?:and |but |,)*(?:the|this|that) (?:electoral |marked |full |open |edited )?(?:register|roll|form|survey|leaflet|petition|spreadsheet|table)\b/,
  ],
  [
    new Set(['list_sharing']),
    /\b(?:in|on|among|part of|from) (?:the|that|this) (?:\w+ ){0,2}(?:list|audience|file|extract|spreadsheet)\b|^(?:and |but )?(?:the|that|this) (?:\w+ ){0,2}(?:list|audience|file|extract|spreadsheet)\b/,
  ],
  [used, /\b(?:in|during|for|since|before|after|until|among those \w+ in) (?:the )?(?:\w+ )?(?:19|20)\d\d\b/],
  [
    contacts,
    /\b(?:given|shown|quoted|used|mentioned) (?:in|on|by) your (?:letter|email|request|message)\b|\bone (?:that|which) (?:appears|we|is)\b/,
  ],
  [
    new Set(['profiling']),
    /^(?:and |but )?(?:our|your) (?:profil\w+|scores?|model\w*|ratings?|predict\w+|estimates?)\b|\bno (?:scores?|ratings?|estimates?) (?:for|of|on|in|above|below) (?!you|your|any|the|file|record|our)|^(?:and |but )?(?:what|these|those|this|that|the|it)\b.{0,40}\b(?:is|are) not (?:an? |any )?(?:\w+ )?(?:scores?|estimates?|predictions?|profiles?|models?|ratings?)\b|\bindividually\b|\bfrom (?:your |the )?names?\b/,
  ],
  [
    new Set(['list_sharing', 'platform_sharing', 'recipients']),
    /\b(?:names?|identit\w+|details) of (?:the |our |its |any |those )?(?:recipients?|suppliers?|sources?|processors?|compan\w+|who)\b|\btell you\b/,
  ],
  [
    new Set(['recipients', 'list_sharing']),
    /^(?:and |but )?(?:the|your|these|those|our) (?:\w+ )?(?:scores?|opinions?|email\w*|phone|numbers?|mobile|religion|health|survey|canvass|membership|bank|payment|notes?)\b/,
  ],
  // One of several, one way, one time, one paper.
  [
    contacts,
    /\b(?:other|second|further|additional|another|work|business|school|alternative|different|third) (?:email|phone|telephone|mobile|contact|landline|number)/,
  ],
  [
    'any',
    /\b(?:addresses|lists?|numbers|data) (?:that|which) (?:ends?|contains?|begins?|starts?|includes?) (?!your?\b|any\b)|\bby (?:mistake|accident|error|hand)\b|\b(?:every|each) (?:day|week|month|year)\b|\b(?:daily|weekly|monthly)\b|\bnot (?:aware|told (?:that|of|about)|been (?:told|informed|advised|asked))\b|\bno (?:list|log) (?:is|was|has been) (?:kept|made) of\b/,
  ],
  [
    new Set(['list_sharing', 'platform_sharing', 'recipients']),
    /\b(?:this|the|your) (?:letter|results?|answer|response|request|complaint|correspondence|report|reply)\b|\b(?:full|entire|exact|precise|whole) (?:address|name|record|date|file)\b/,
  ],
  [new Set(['profiling']), /\b(?:rel(?:y|ies|ied) on|seen|publish\w*|updat\w+|accurate)\b/],
  [used, /\b(?:this|last|next) (?:year|month|week)\b/],
  [new Set(['special_category']), /\bknown to (?!us\b|the party\b)/],
  // One purpose.
  [
    used,
    /\bus(?:e|es|ed|ing)\b.{0,60}\bto (?:decide|choose|determine|select|make|take|inform|send|contact|refuse|exclude|target|visit)\b/,
  ],
];

/** True where a denial of this topic says less than it seems to. */
export function isNarrowDenial(about: StatementTopic, clause: string): boolean {
  return narrow.some(([topics, pattern]) => (topics === 'any' || topics.has(about)) && pattern.test(clause));
}
