/** Whether a plain clause asks something, or reports what was asked. */

const asked =
  /^(and )?(your (\w+ )?(request|letter|email|question|query|application|correspondence|complaint|message)( (of|dated) [^,]*?)?,? (\w+ly )?(seeks|sought|asks|asked|enquire[sd]|raise[sd]|mention(s|ed)|refer(s|red)|request(s|ed)|invite[sd]|contend(s|ed)|allege[sd]|suggest(s|ed)|complain(s|ed)|want(s|ed)|posed|put)|(at|in|under) (paragraph|point|item|question|part|section) \w+,? (of your \w+,? )?(you|your)|you (have |had |also )*(asked|requested|wanted|wrote|enquired|queried)|your (request|letter|question|query) (asks|asked|was)|in (response|answer) to your (question|query)|(we|i) (were|was|have been) asked|you (?:(?:\w+ly|also|now|still) )?(?:believe|think|say|claim|suspect|feel|allege|assume|suggest|state|fear|wonder|are concerned|may think|may believe)(?: to know)?(?: (?:that|whether|if|we|why|how|where|what))\b|as to whether|whether|regarding your (question|query))\b/;
/** "Your contention that … is noted and will be answered": it is neither granted nor denied. */
const leftOpen =
  /^(?:and |but |so )?(?:your|the|this|that|any) (?:\w+ )?(?:contentions?|allegations?|suggestions?|claims?|assertions?|beliefs?|suspicions?|concerns?|points?|complaints?|submissions?|statements?)\b.*? (?:is|are|was|were|has been|have been|will be) (?:now |also |still |\w+ly )*(?:noted|answered|addressed|considered|investigated|examined|dealt with|looked into|checked|under (?:review|consideration|investigation)|being \w+ed|passed (?:on|to)|referred)\b/;

/** True for "you asked whether …", "your letter of May seeks …" and "whether …". */
export function asks(clause: string): boolean {
  return asked.test(clause) || leftOpen.test(clause);
}
