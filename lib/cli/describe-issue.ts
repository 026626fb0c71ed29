/** Says in a few words what a schema found wrong: the path, and what was expected there; never the value. */

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
}

export function describeIssue(issues: readonly Issue[]): string {
  const [first] = issues;
  if (!first) return 'not valid';
  const path = first.path.map(String).join('.');
  const wanted = expectedBy(first);
  return path === '' ? wanted : `${path}: ${wanted}`;
}

/** The schema's own words where it has any better than its general ones. */
function expectedBy({ code, message, expected, values }: Issue): string {
  if (code === 'invalid_value' && values !== undefined) {
    const all = values.map(String).join(', ');
    return values.length === 1 ? `expected ${all}` : `expected one of ${all}`;
  }
  if (code === 'invalid_type' && typeof expected === 'string') return `expected ${expected}`;
  return message === 'Invalid input' ? 'not in the documented form' : message;
}
