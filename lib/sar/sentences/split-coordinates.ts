/** A row of full clauses, each with a subject and a verb of its own → the clauses, so that the negation of one reaches no other. */

const auxiliary =
  '(?:is|are|was|were|has|have|had|will|shall|can|cannot|may|might|do|does|did|must|went|goes|came|comes|sits|stands|turned|lies|got|gave|sold|supplied|rests|dates|ends)';
const finite = new RegExp(String.raw`\b(?:${auxiliary}|holds?|keeps?|shares?|uses?|buys?|sends?|knows?)\b`);

/** "…, and the entry itself will", "…, though no company was", "…, and, as to how long, the board has". */
const coordinate = new RegExp(
  String.raw`(?<!, (?:of how long|as to|regarding) [^,]*),\s+(?=(?:(?:and|so|but|though|although|whereas|while),?\s+)?(?:(?:of|as to|regarding) [^,]{3,60},\s+)?(?:the|an?|our|your|their|its|any|some|no|neither)\b(?: (?!(?:that|which|who|whom|whose|where|when|if|to|and|not|never|${auxiliary})\b)[\w'’-]+){1,8} ${auxiliary}\b)`,
);

/** A clause that another one has to end. */
const waits =
  /^(?:and |but )?(?:if|unless|when|whenever|where|once|should|had|were|after|before|until|as|since|because)\b/;

/** The parts of a clause; itself where only one verb is in it. */
export function splitCoordinates(clause: string): string[] {
  const parts: string[] = [];
  for (const part of clause.split(coordinate)) {
    const before = parts.at(-1);
    if (before === undefined || (finite.test(before) && !waits.test(before))) parts.push(part);
    else parts[parts.length - 1] = `${before}, ${part}`;
  }
  return parts;
}
