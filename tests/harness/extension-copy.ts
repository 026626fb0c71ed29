/** Copies of the built extension for one browser profile each. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the extension to `target`, with the hosts required instead of optional where some are to be granted already. */
export function copyWithHosts(source: string, target: string, granted: readonly string[]): string {
  cpSync(source, target, { recursive: true });
  if (granted.length > 0) writeManifest(target, { host_permissions: granted });
  return target;
}

/** Overwrites some keys of the copy's manifest; returns the text that stood there before. */
export function writeManifest(folder: string, changes: Readonly<Record<string, unknown>>): string {
  const path = join(folder, 'manifest.json');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(before), ...changes }));
  return before;
}
