/** Turns of phrase of people who write as they speak, and the plain words for them; a part of `restate.ts`. */

/** `plain` may name groups of the pattern. */
export type Turn = readonly [pattern: RegExp, plain: string];

export const turnsOfSpeech: readonly Turn[] = [
  [/\b(no (?:\w+ )?sources?|nothing) but (?=(?:the|our|your|an?)\b)/g, '$1 other than '],
  [/\bin all (?:likelihood|probability)\b/g, 'probably'],
  [
    /(?<=\b(?:no|none|neither|nothing|nor)\b[^,;]{0,80}) could be (?=(?:found|located|traced|identified|unearthed|discovered)\b(?! to\b))/g,
    ' was ',
  ],
  [/\b(?:laid|set|clapped) eyes on\b/g, 'seen'],
  [/\bat no (?:juncture|moment)\b/g, 'at no time'],
  [/\bnon-? ?(?:possession|retention|existence) of (?:an? |any )?/g, 'no '],
  [/\bour (?:continued )?(?:retention|possession) of (?=your (?:email|mobile|phone|telephone|landline))/g, 'we hold '],
  [
    /\bnot (?:so much as |even )?(?:an?|one) (?:single )?(?:scrap|shred|iota|jot|bit|byte|word|line|trace|crumb|speck|whit|digit|letter|item|piece) of (?!your|the|this|that|these|it\b)(?:an? |any )?/g,
    'no ',
  ],
  [
    /\bnot (?:so much as |even )?(?:an?|one) (?:single )?(?:scrap|shred|iota|jot|bit|byte|word|line|trace|crumb|speck|whit|digit|letter|item|piece) of\b/g,
    'none of',
  ],
  [/\bnot so much as (?:an?|one) (?:\w+ of )?(?:an? |any )?/g, 'no '],
  [/\bso much as (?:an? |one |your )/g, 'any '],
  [/\b(?:turn|turns|turned|prove|proves|proved) out to be\b/g, 'is'],
  [
    /\bit has not (?:proved|been) possible (?:for us )?to (?=(?:find|identify|trace|locate|see)\b)/g,
    'we were unable to ',
  ],
  [
    /\b(?:was|were|been) (?:left (?:out of|off)|excluded from|omitted from) (?:every|all|any|each|both)\b/g,
    'not included in any',
  ],
  [/\b(?:has|have|is|are|was|were) not (?:been )?(?:filled in|completed|populated)\b/g, 'is not held'],
  [/\b(?:has been|have been|is|are|was|were) (?:filled in|populated)\b/g, 'is held'],
  [
    /\b((?:shared|passed|sent|given|disclosed|supplied|provided|gone|went|goes|seen|released|transferred)\b[^,;]{0,60} (?:with|to|by) [^,;]{2,60}?),? and (?:with |to |by )?(?:nobody|no ?one|none) (?:else|besides|other)\b/g,
    '$1',
  ],
  [
    /\b(?:kept|keep|keeps|keeping) (?:it|them|this|(?:your|the|that) \w+)(?: \w+)? to ourselves\b/g,
    'not disclosed your data to anyone',
  ],
  [
    /\bno (?:means|ways?|method) of (?:reaching|contacting|getting hold of|getting in touch with) you (?:by|on|via|through|other than by post by) ([\w ]+)$/g,
    'no $1 for you is held',
  ],
  [/\byou are (?:still )?on (?:our|the) email list\b/g, 'we hold your email address'],
  [
    /\b(?:without|lacking) (?:an?|any|your) ((?:email|phone|tele|mobile|landline|contact)[\w ]{0,30}?(?: for you)?),? (?=(?:we|i) )/g,
    'we hold no $1, ',
  ],
  [/,? from whom yours\b/g, ' and yours'],
  [
    /\b(?:been |is |are |was )*(?:seen|accessed|handled|viewed|used|read) (?:only|solely|exclusively) by (?:our|the party's) (?:own )?(?:people|staff|volunteers|employees|team|officers)\b/g,
    'not been disclosed to anyone',
  ],
  [
    /\b(how|what|which way|whether|who|where) (you|they|people|voters|someone) (?:might|may|could|would|will|are likely to|is likely to) (?=(?:vote|think|support|respond|turn|feel|care|prefer)\b)/g,
    '$1 $2 ',
  ],
  [/\bneither directly nor (?:indirectly|(?:through|via|by) (?:an? |any |our )?\w+)\b/g, 'at no time'],
  [
    /\b(?:no ?one|nobody) (?:other than|except|apart from|besides|but) (?:the party's |our |the )(?:own )?(?:staff|volunteers|employees|people|officers)\b/g,
    'no one outside the party',
  ],
  [/\bwhat (your \w+) (?:might|may|could) be\b/g, 'what $1 is'],
  [/\bthere is no reason why (we|the party) (?:should|would|could) not\b/g, '$1 may'],
  [/\b(tell|let) us(?: know)? and we (?:will|can|shall)\b/g, '$1 us to'],
  [
    /\b(appended|attached|matched|added) (?:to [^,]{2,30} )?by (?=(?:experian|caci|acxiom|data8|transunion|equifax|an? (?:\w+ )?(?:supplier|company|broker|firm|agency)|our (?:\w+ )?supplier))/g,
    '$1 and obtained from ',
  ],
  [/\b(?:can|could) (?:also )?(?:report|disclose|advise|state|reveal|tell you) that\b/g, ''],
  [/\bnone (?=(?:relat|belong|pertain|concern)\w+ to you|for you|about you|of yours)/g, 'none is held '],
  [
    /\b(?:has|have|had) not (?:since )?been (?:put back|re-?added|reinstated|restored|replaced|re-?entered)(?: since)?\b/g,
    'is not held',
  ],
  [/\bnot (?:a single )?one of (?:them|these|those|the \w+)\b/g, 'none of them'],
  [/, (?:only|just|merely|simply) (?=(?:an?|your|the)\b)/g, ' except '],
  [
    /\b(?:have |has |had )?(?:ceased|stopped|given up|discontinued) (?:to )?(hold|have|keep|stor|record|retain)(?:ing|e)?\b/g,
    'no longer $1',
  ],
  [/\b(?:is|are|was|were|remains?) (?:quite |wholly |entirely )?unknown\b/g, 'is not known'],
  [
    /\bagainst (?:our|the party's|party) (?:rules|policy|practice|principles|code)\b/g,
    'something we do not generally do',
  ],
  [
    /,? or (?:anyone|anybody|anything|any others?|somebody|someone|others) (?:like (?:that|them|it)|similar|of that (?:kind|sort))/g,
    '',
  ],
  [/\boff (?:of )?(?=(?:an?|the|our|your|some|their|its|this|that)\b)/g, 'from '],
  [/\bre (?=(?:the|your|any|an?)\b)/g, 'regarding '],
  [
    /\b(?:not )?that (?:i|we) (?:know|can see|can tell|recall|remember|am aware|are aware)(?: of)?\b/g,
    'as far as we know no',
  ],
  [
    /^(?:and |but )?(?:i|we) (?:very much |rather |seriously )?doubt (?:that |whether |if )?/g,
    'we cannot say whether ',
  ],
  [
    /\b(?:will|would|shall) (?:have to |need to )?(?:get back to you|let you know|look into|come back to you|write again|be in touch|follow up|find out)\b/g,
    'cannot say ',
  ],
  [
    /\b(?:would|will|might|may) be (?:down to|up to|for|a matter for|a question for|the responsibility of) (?=(?:the|your|our|another|some)\b)/g,
    'cannot say regarding ',
  ],
];
