/** A row of full clauses, each with a subject and a verb of its own → the clauses, so that the negation of one reaches no other. */

const auxiliary =
  '(?:is|are|was|were|has|have|had|will|shall|can|cannot|may|might|do|does|did|must|could|would|went|goes|came|comes|sits|stands|turned|lies|got|gave|sold|supplied|rests|dates|ends)';
const finite = new RegExp(String.raw`\b(?:${auxiliary}|holds?|keeps?|shares?|uses?|buys?|sends?|knows?)\b`);

/** "…, and the entry itself will", "…, though no company was", "…, and, as to how long, the board has". */
const coordinate = new RegExp(
  String.raw`(?<!, (?:of how long|as to|regarding) [^,]*),\s+(?=(?:(?:and|so|but|though|although|whereas|while),?\s+)?(?:(?:of|as to|regarding) [^,]{3,60},\s+)?(?:the|an?|our|your|their|its|any|some|no|neither)\b(?: (?!(?:that|which|who|whom|whose|where|when|if|to|and|not|never|${auxiliary})\b)[\w'’-]+){1,8}(?:, (?:which|who) [^,]{3,60},)? ${auxiliary}\b)`,
);

/** What reaches more than its own clause: a condition, a doubt, a time, or a list that is not at its end. */
const reaches =
  /^(?:and |but |so )?(?:if|unless|when|whenever|where|once|should|had|were|after|before|until|as|since|because|so far|in|on|at|to|by|for|during|between|within|under|throughout)\b|\b(?:we|i) (?:\w+ly |do |also )?(?:believe|think|understand|expect|assume|suspect|imagine|hope|doubt|consider|presume|cannot|could not|do not (?:believe|think|know|accept|understand|expect))\b|\bit (?:is|was) (?:\w+ly )?(?:believed|thought|understood|presumed|assumed|supposed|possible|likely|probable)\b|\bit (?:seems|appears|may|might|could)\b|\b(?:whether|that)(?: \S+){0,4}$/;

/** The parts of a clause; itself where only one verb is in it. */
export function splitCoordinates(clause: string): string[] {
  const parts: string[] = [];
  for (const part of clause.split(coordinate)) {
    const before = parts.at(-1);
    if (before === undefined || (finite.test(before) && !reaches.test(before))) parts.push(part);
    else parts[parts.length - 1] = `${before}, ${part}`;
  }
  return parts;
}
