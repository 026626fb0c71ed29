/** What the built extension is: permissions pinned, sizes bounded, nothing in a bundle that must not be there. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Intercepts } from '#lib/platforms/contract.ts';
import { documentedHosts } from '#tests/harness/documented-hosts.ts';

const output = resolve(import.meta.dirname, '../../.output');
const builds = ['chrome-mv3', 'firefox-mv3'] as const;

/** By which each platform's scripts know an answer with ads. */
const folders = resolve(import.meta.dirname, '../../lib/platforms');
const markers = new Map<string, readonly string[]>();
for (const path of globSync('*/intercepts.ts', { cwd: folders }).toSorted()) {
  const { intercepts }: { intercepts: Intercepts } = await import(join(folders, path));
  markers.set(dirname(path), intercepts.markers);
}

const read = (build: string, path: string): string => readFileSync(join(output, build, path), 'utf8');
const size = (build: string, path: string): number => statSync(join(output, build, path)).size;

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = JSON.parse(read(build, 'manifest.json'));

  it('asks for these permissions, for the hosts that the README of the platforms names, and for no others', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'alarms', 'notifications']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(documentedHosts());
  });

  it('asks for nothing that PRIVACY.md does not explain', () => {
    const privacy = readFileSync(resolve(output, '../PRIVACY.md'), 'utf8');
    const asked: readonly string[] = manifest.permissions;
    expect(asked.filter((name) => !privacy.includes(`\`${name}\``))).toEqual([]);
    expect(privacy).toMatch(
      /^\| access to a site: .* what else stands in \[this table\]\(lib\/platforms\/README\.md\)/m,
    );
  });

  it('runs nowhere by itself, offers nothing to pages, and does not run in private windows', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('lets its own pages connect to nothing but packaged files', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:/);
  });

  it('runs no code but its own files; WebAssembly may run, for the recogniser of scanned pages is such a file', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe/);
  });
});

describe.each(builds)('the bundles of %s', (build) => {
  const pages = globSync('content-scripts/*-page.js', { cwd: join(output, build) });
  const captures = globSync('content-scripts/*-capture.js', { cwd: join(output, build) });
  const all = globSync('**/*.js', { cwd: join(output, build) });

  it('has a page script and a capture script for each platform, and the capture script sorts first', () => {
    expect(pages.map((path) => path.replace('-page', ''))).toEqual(
      captures.map((path) => path.replace('-capture', '')),
    );
    expect(captures).not.toEqual([]);
  });

  it('keeps a page script within 6 KB', () => {
    for (const path of pages) expect(size(build, path)).toBeLessThanOrEqual(6 * 1024);
  });

  it('keeps a platform’s two scripts together within 40 KB', () => {
    for (const path of pages)
      expect(size(build, path) + size(build, path.replace('-page', '-capture'))).toBeLessThanOrEqual(40 * 1024);
  });

  it.each([...markers.keys()])('knows in the scripts of %s that platform and no other', (platform) => {
    const code = ['capture', 'page'].map((part) => read(build, `content-scripts/${platform}-${part}.js`)).join('\n');
    for (const [other, theirs] of markers) {
      const known = theirs.filter((marker) => code.includes(marker));
      if (other === platform) expect(known).toEqual(theirs);
      // Single words are shared, such as the name of a click id; a parser has most of them.
      else expect(known.length, `${other}: ${known.join(' ')}`).toBeLessThan(theirs.length / 2);
    }
  });

  it('has one companion script, loaded only when a capture script calls it', () => {
    const scripts = globSync('content-scripts/*.js', { cwd: join(output, build) });
    expect(scripts.toSorted()).toEqual([...pages, ...captures, 'content-scripts/companion.js'].toSorted());
  });

  it('brings no Dexie into content scripts and no zod into either', () => {
    for (const path of [...pages, ...captures, 'content-scripts/companion.js'])
      expect(read(build, path)).not.toMatch(/dexie|IDBKeyRange|ZodMini|\$Zod|_zod/i);
  });

  it('packages what recognises scanned pages, within 8 MB, and loads no script of it before a scan comes', () => {
    const files = globSync('ocr/*', { cwd: join(output, build) });
    expect(files.toSorted()).toEqual([
      'ocr/LICENSE_TESSERACT',
      'ocr/cym.traineddata.gz',
      'ocr/eng.traineddata.gz',
      'ocr/tesseract-core-simd-lstm.wasm',
    ]);
    expect(files.reduce((sum, path) => sum + size(build, path), 0)).toBeLessThanOrEqual(8 * 1024 * 1024);
    const holding = all.filter((path) => read(build, path).includes('TessBaseAPI='));
    expect(holding.map((path) => path.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['assets/tesseract-core-simd-lstm']);
  });

  it('holds no code made at run time and no address to send to', () => {
    for (const path of all) {
      const code = read(build, path);
      expect(code).not.toMatch(/\beval\(|new Function\(/);
      expect(code).not.toMatch(/sendBeacon|new WebSocket|EventSource\(/);
    }
  });
});
