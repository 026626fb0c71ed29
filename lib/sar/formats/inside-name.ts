/** Names of files found inside a file: labels for a person to read, never paths. */

const longestName = 200;

/** Gives `outer.zip/inner.csv` for each name that stood in the file. Steps that lead out of a folder, drives and characters
 *  that cannot be seen are left out of it; a name that is used twice is numbered. */
export function insideNames(outer: string): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    const label = labelOf(name);
    let unique = label;
    for (let count = 2; used.has(unique); count += 1) unique = `${label} (${count})`;
    used.add(unique);
    return `${outer}/${unique}`;
  };
}

function labelOf(name: string): string {
  const steps = name
    .replaceAll(/[\p{Cc}\p{Cf}\uFFFD]/gu, '')
    .split(/[/\\]/)
    .map((step) => step.trim())
    .filter((step) => !/^(\.{0,2}|[A-Za-z]:)$/.test(step));
  return steps.join('/').slice(-longestName) || 'without a name';
}
