/** Says in a few words what a schema found wrong: the path, and what was expected there; never the value. */

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export function describeIssue(issues: readonly Issue[]): string {
  const [first] = issues;
  if (!first) return 'not valid';
  const path = first.path.map(String).join('.');
  return path === '' ? first.message : `${path}: ${first.message}`;
}
