/** Turns of phrase that letters like, put in the plain words that the readers know; so that a way of saying it is learnt once. */
import { type Turn, turnsOfSpeech } from './turns-of-speech.ts';

const turns: readonly Turn[] = [
  // What only introduces.
  [
    /^(?:having|after|following|on|upon)\b[^;]*?\b(?:search\w*|check\w*|review\w*|enquir\w*|consult\w*|investigat\w*|examin\w*)\b[^;]*?, (?=(?:we|i|our|no|none|nothing|the|neither|there|it|your)\b)/g,
    '',
  ],
  [
    /\b(?:please be (?:aware|advised|assured)|you (?:should|may wish to|will wish to) (?:be aware|note|know)|it should be noted|we (?:would|should|must|wish to|want to|are writing to|write to|are happy to|are able to|are pleased to|have to|take this opportunity to)?\s*(?:like to |also )*(?:confirm|inform you|advise you|advise|note|point out|stress|make (?:it )?clear|clarify|add|explain|emphasise|tell you|state|assure you|reassure you)|i (?:can|must|should|have to|am able to) (?:tell you|inform you|advise you|advise|assure you|state|say)|we can (?:also )?(?:tell you|advise(?: you)?|assure you|state|say|verify)|rest assured|it is (?:also )?the case|the position is|the fact is|we regret|i regret|(?:i am|we are) (?:afraid|sorry to say)|(?:i|we) (?:should|must|can|would|do|will|have to|am able to|are able to) (?:\w+ly |also |perhaps )?(?:add|say|tell|inform|advise|state|confirm|mention|note|assure|stress|report|repeat|record)(?: you)?(?: \w+ly)?|(?:i|we) (?:add|repeat|note|find|see|regret|trust)|it (?:is|would be) (?:right|fair|correct|worth) (?:to (?:say|add|note)|saying|adding|noting))(?: that)?,? /g,
    '',
  ],
  [
    /\b(?:unless (?:otherwise )?(?:stated|indicated|noted|shown|specified)(?: otherwise)?|regrettably|unfortunately|as (?:stated|noted|explained|mentioned|set out|described|indicated) (?:above|below|earlier|previously)|for completeness|in summary|in short|in particular|to be clear|in addition|for your information|of course|as such|accordingly|therefore|furthermore|moreover|additionally|for clarity|as it happens|in fact|indeed)\b,? ?/g,
    '',
  ],
  // The topic named before the sentence goes behind it.
  [
    /^(?:with (?:regard|respect|reference) to|as regards|as for|as to|regarding|in relation to|concerning|in respect of|turning to|on the (?:subject|question|matter|point|issue) of|in the case of|when it comes to)(?: (?:the|any|your (?:question|query|request) (?:about|on|regarding|concerning)))? ([^,]{3,70}), (.+)$/g,
    '$2 regarding $1',
  ],
  // Sources that tell nothing, searches that find nothing.
  [
    /\b(?:search(?:es)?|enquir(?:y|ies)|checks?|reviews?|investigations?|systems?|database|records?|files?)(?: (?:of|in|across|by|against|for|under) [^,]{1,60}?)? (?:did not|do not|does not|have not|has not|failed to) (?:return(?:ed)?|reveal(?:ed)?|show(?:n)?|produced?|yield(?:ed)?|identif(?:y|ied)|locate[d]?|find|found|bring up|brought up|turn up|turned up|uncover(?:ed)?|generate[d]?|contain|include|give|disclose[d]?)\b/g,
    'search has not found',
  ],
  [
    /\b(?:search(?:es)?|enquir(?:y|ies)|checks?|reviews?|investigations?)(?: (?:of|in|across|by|against|for|under) [^,]{1,60}?)? (?:has |have )?(?:returned|revealed|shown|showed|produced|yielded|identified|located|brought up|turned up|uncovered|generated|disclosed|came back with|drew a blank on)\b/g,
    'search has found',
  ],
  [/\bdrew a blank\b|\bcame up empty\b|\bcame back (?:empty|blank)\b/g, 'found nothing'],
  [
    /\b(?:can|could|are able to|were able to|have been able to|am able to) (?=(?:find|see|trace|locate|identify|confirm)\b)/g,
    '',
  ],
  [
    /\b(?:find|found|see|is|was|there) no (?:trace|sign|mention|note|evidence|record|entry|indication) of (?=an?\b|any\b|your (?:email|phone|tele|mobile))/g,
    'find no ',
  ],
  [
    /\bappears? (?=(?:in|on|under|among|amongst|against|alongside|within|anywhere|nowhere|next to|beside|at)\b)/g,
    'is held ',
  ],
  [
    /\b(?:in|on) which your (?:name|entry|details|data|record)s? (?:appears?|features?|figures?|is|are)\b(?: included| listed)?/g,
    'with your name',
  ],
  [/\b(?:in|on) which you (?:appear|feature|figure|are named|are listed)\b/g, 'with you'],
  [
    /\b(?:is|are|was|were|has been|have been) (?:left )?(?:blank|empty|missing|unpopulated|not populated|not completed|not filled in)\b/g,
    'is not held',
  ],
  [/\b(?:field|box|column|entry|space) (?:for|headed|marked|labelled) /g, ''],
  [/\bno (?:field|entry|box) (?=(?:for|of))/g, 'no record '],
  ...turnsOfSpeech,
  // Who is meant, and what for.
  [
    /, (?:with )?(?:you|yours?|your (?:\w+ )?(?:name|entry|record|details|data|address|number)s?)(?:rself)? (?:being )?(?:among (?:them|others|these|those)|included|one of (?:them|these|those)|amongst them),/g,
    ' including yours',
  ],
  [
    /\b(?:by|on|at|with|from|to|through|via) which (?:you|we|our \w+|the party|anyone) (?:can|may|could|might) [^,;]*/g,
    '',
  ],
  // Verbs and adjectives that deny.
  [
    /\b(?:refrain|refrains|refrained|refraining|abstain|abstains|abstained|desist|desists|desisted|forbear|forbears|forbore|steer|steers|steered|stop|stops) (?:clear |short )?(?:altogether |entirely |completely |wholly |\w+ly )?(?:from|of) (?:any |all |the )?/g,
    'do not do ',
  ],
  [
    /\b(?:is|are|was|were|remains?|being) (?:entirely |wholly |completely |quite |altogether )?(?:devoid|free|bereft|empty|destitute|clear) (?:of|from) (?:any |all )?/g,
    'has no ',
  ],
  [
    /\bthe absence of (?:any |an? |all )?(.{3,60}?)(?: (?:from|in|on|against) [^,]{2,40}?)? (?:has been|was|is|were|have been) (?:\w+ly |since |now )?(?:verified|confirmed|noted|established|checked|correct|recorded|apparent|explained)\b/g,
    'no $1 is held',
  ],
  [/\bin the absence of (?:any |an? )?(?=(?:email|phone|tele|mobile|landline|contact))/g, 'as we hold no '],
  [/\bno other (?=(?:is|was|has|are|were)\b)/g, 'none '],
  // What somebody did for the party.
  [
    /\b(we|i|party|association|us) ((?:have |has |had |never |not )*)(?:are|is|was|were|been|be) (?:(?:not|never) )?(?:provided|supplied|given|furnished) with (?=(?:an?|any|your)\b)/g,
    '$1 $2hold ',
  ],
  [
    /\b(?:supplied|provided|furnished|volunteered|offered|(?<!is |are )sold|given|passed|licensed) (?:to us )?(?:under licence )?by (?!(?:us|the party|ourselves|our)\b)/g,
    'obtained from ',
  ],
  [/\b(?:supplied|provided|furnished|issued|presented) us with\b/g, 'gave us'],
  [/\b(?:has|have) yet to\b/g, 'has not'],
  [/\bthe (?:length of time|period|time|term) for which\b/g, 'how long'],
  // Data that stay where they are.
  [
    /\b(?:has|have|had|does|do|did|will) (?:not|never) (?:left?|leaves?|go(?:ne)? (?:outside|beyond)) (?:our|the|this|these) (?:own )?(?:systems?|party|organisation|database|premises|control|offices?|building|hands|walls|branch|association)\b/g,
    'has not been disclosed to anyone',
  ],
  [
    /\b(?:has|have|had)? ?(?:stayed|remained|stays?|remains?|been kept) (?:entirely |wholly |strictly )?(?:within|inside|in) (?:our|the|this|these) (?:own )?(?:systems?|party|organisation|database|premises|control|offices?|building|hands|walls|branch|association)\b(?: only)?/g,
    'has not been disclosed to anyone',
  ],
  [
    /\b(?:gone|go|goes|went|been) (?:off |over |out |across )?to (?=(?:no|any|facebook|meta|google|x\b|instagram|tiktok|snapchat|twitter|social media))/g,
    'been disclosed to ',
  ],
  [
    /\b(?:no|any) (?:dealings?|exchanges?|arrangements?|agreements?|contact|communication|transfers?) (?:of (?:your )?(?:personal )?data )?with (?=[^,]*\b(?:facebook|meta|google|x|platform|platforms|social media)\b)/g,
    'not shared with ',
  ],
  [
    /\b(?:the )?(?:only )?(?:other )?(?:people|persons|bodies|organisations|companies|firms|ones|outsiders|those|parties|suppliers)(?: outside (?:of )?(?:the|our|this) (?:party|organisation|association|office))? (?:who|that|which) (?:can |may |could |have |has |ever |also )*(?:see|seen|had|got|get|have|have access to|handled?|received?|used?|viewed?|work with|process(?:ed)?|been given) (?:any of |access to |sight of )?(?:your|it|the) ?(?:data|details|information|record|entry|stuff)? (?:are|is|were|was|include[sd]?)\b/g,
    'recipients:',
  ],
  [
    /\b(?:has|have|had)? ?(?:stayed|remained|stays?|remains?|been kept|is kept|are kept|kept) (?:entirely |wholly |strictly |firmly |purely )?(?:in-?house|in house|with us|ours alone|between us|in our hands|among ourselves|to ourselves|internal)\b(?: only| alone)?(?! (?:for|until|as|while|forever))/g,
    'has not been disclosed to anyone',
  ],
  [
    /\b(?:goes|gone|went|go) no (?:further|farther)(?: than (?:us|our own \w+|the party|this office))?\b/g,
    'has not been disclosed to anyone',
  ],
  [
    /\b(?:not (?:to )?a(?:nother)? (?:single )?soul|no(?:t a)? single (?:person|organisation|company)|no outsiders?)\b/g,
    'no one',
  ],
  [/\b(?:rather than|instead of|as opposed to) [^,;]+/g, ''],
  // Purposes take nothing from what is done.
  [
    /(?<!\b(?:not|never|no)\b[^,;]*),? \b(?:so that|so as to|in order (?:to|that)) (?!we (?:hold|have|share))[^,;]*/g,
    '',
  ],
  // Origins.
  [/\b(?:came|come|comes) by\b/g, 'obtained'],
  [/\b(?:as to|about|regarding|concerning|on|of) (?=(?:where|how|when|from whom) )/g, 'of '],
  // Access and delivery.
  [/\b(?:been |be )?(?:given|granted|allowed|had|has|have|gained|obtained|received) access to\b/g, 'been disclosed to'],
  [/\b(?:finds?|found) (?:its|their) way (?:to|into)\b/g, 'are sent to'],
  [
    /\b(?:makes?|made|making) (?:it |them |your (?:data|details|information) |personal data |data )?available\b/g,
    'shared',
  ],
  [/\b(?:falls?|fell|fallen|came|come) into the hands of\b/g, 'sent to'],
  [
    /\b(?:puts?|putting|placed?|loaded|loads?) (?=[^,]{0,40}\b(?:onto|on to|into|on) (?:facebook|meta|google|x|instagram|tiktok|snapchat|social))/g,
    'uploaded ',
  ],
  [/\blet (?:facebook|meta|google|anyone|any third party|anybody) (?:have|see|use)\b/g, 'shared with $&'],
  // Views and pictures of a person.
  [
    /\b(?:form|forms|formed|take|taken|hold|held|have|has|reached) (no|any|an?) (?:view|opinion|picture|impression) (?:of|about|on|as to) (?=(?:you|your|how you|whether you)\b)/g,
    'estimate $1 ',
  ],
  [/\bfor (?:any )?(?:other )?purposes? (?:other than|except(?: for)?|apart from|beyond)\b/g, 'unless it is for'],
  // A rule is a practice.
  [
    /\bit is not (?:our|the party's) (?:(?:usual|normal|general|standard|current) )?(?:policy|practice|habit|procedure) to\b/g,
    'we do not generally',
  ],
  [/\b(?:have|has) no (?:plans?|intention|wish|need) (?:to|of)\b/g, 'not intend to'],
];

/** A plain sentence in plainer words. */
export function restate(plain: string): string {
  let said = plain;
  for (const [pattern, words] of turns) said = said.replaceAll(pattern, words);
  return said.replaceAll(/\s+/g, ' ').trim();
}
