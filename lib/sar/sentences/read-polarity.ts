/** Whether a clause affirms or denies, and whether it does so without ifs and buts. */

/** `doubtful`: it may be so, or they do not know. `conditional`: only if something else holds.
 *  `limited`: the denial is about a time or a purpose only. */
export interface Polarity {
  readonly negative: boolean;
  readonly doubtful: boolean;
  readonly conditional: boolean;
  readonly limited: boolean;
}

const negators =
  /\b(not|never|no|none|neither|nothing|nobody|nowhere|without|cannot|unable|failed|absent|refuse[sd]?|nil|lacks?|nor)\b/g;
const emptyHanded =
  /\b(unable to (find|locate|trace|identify|see)|failed to (find|locate)|could not (find|locate|trace|identify|see)|did not (find|locate|identify|reveal|show|return|produce)|not been able to (find|locate|trace|identify))\b/;
const unsure =
  /\b(cannot|could not|unable to|not able to|not in a position to|not possible to) (say|confirm|rule|exclude|be (sure|certain)|guarantee|state|tell|verify|determine|establish|comment)\b/;
const doubt =
  /\b(may|might|could|can|possibly|perhaps|potentially|sometimes|occasionally|from time to time|generally|usually|typically|normally|routinely|ordinarily|mostly|in (most|some|certain) (cases|circumstances|instances)|as far as|to the best of|to (our|my) knowledge|(we|i) (believe|think|understand|expect|assume|suspect|imagine|hope)|it (is|seems|appears) (possible|likely|unlikely|that)|likely|unlikely|probably|not aware|unaware|no (evidence|indication|reason to (believe|think)|knowledge)|appears?|seems?|should|would|not yet|not necessarily|not always|not all|not entirely|tend to|in principle|aim to|intend to|plan to|under review|being (checked|reviewed)|still (checking|searching|looking))\b/;
const condition =
  /\b(if|unless|should you|in the event|whenever|provided (that|you|we)|subject to|depending on|in case|only (when|where|with|after|once|as)|where (we|you|applicable|necessary|relevant|required|appropriate|it|this|the law|permitted)|when (you|we) |once you|until you|with your (explicit |prior )?consent|without your (explicit |prior |express )?(consent|permission|knowledge)|as (required|permitted) by law)\b/;
const limit =
  /\b(for (their|its) own|for (direct )?marketing purposes|for commercial (purposes|gain)|for profit|outside (of )?(the )?(uk|united kingdom|eea|eu|european)|to (other |third )?countries|internationally|overseas|before (19|20)\d\d|after (19|20)\d\d|since (19|20)\d\d|during|prior to|until (19|20)\d\d|for that (purpose|campaign)|for this (purpose|campaign)|in bulk|in full|more widely|unnecessarily|solely|beyond)\b/;

/** How a plain clause says what it says. Two negations make an affirmation. */
export function readPolarity(clause: string): Polarity {
  const searched = clause
    .replace(/^neither\b|\bneither\b/, 'not')
    .replaceAll(/\bnor\b(?! (do|does|did|have|has|is|are|will|can)\b)/g, 'or');
  const cannotFind = emptyHanded.test(searched);
  const counted = cannotFind ? 1 : (searched.match(negators) ?? []).length;
  const never = /\b(not|nor|never|no)\b[^,]*\b(any|ever|at all|or)\b/.test(searched);
  const negative = counted > 0 && (counted % 2 === 1 || (never && !/\bnot\b.*\bnot\b/.test(searched)));
  const modal = cannotFind ? searched.replace(emptyHanded, ' ') : searched;
  return {
    negative,
    doubtful: doubt.test(modal.replaceAll(/\b(cannot|could not)\b/g, ' ')) || unsure.test(searched),
    conditional: condition.test(searched),
    limited: limit.test(searched),
  };
}

/** They say that they do not know: for a source or a period this is an answer, and it is no. */
export function isAtALoss(clause: string): boolean {
  return (
    unsure.test(clause) ||
    emptyHanded.test(clause) ||
    /\b(do not|does not|did not) (know|record|hold|keep|have)\b/.test(clause) ||
    /\bno (record|fixed|set|specific|particular)\b|\bunknown\b|\bnot (known|recorded|available|held)\b/.test(clause)
  );
}

/** "Currently" and "no longer" deny the present only: enough for what is held, not for what was shared. */
export function isAboutNowOnly(clause: string): boolean {
  return /\b(currently|at present|at the moment|presently|no longer|any more|anymore|any longer|now|at this time|today|for the time being|stopped|ceased)\b/.test(
    clause,
  );
}
