/** Checks a pack that came from a stranger: its bytes, its hashes, its log, its signatures; and says what that proves. */
import english from '#assets/locales/en/complaint.json' with { type: 'json' };
import { fillSlots } from '#lib/core/fill-slots.ts';
import { canonicalZip, type PackFile } from './canonical-zip.ts';
import { firstWithout } from './first-without.ts';
import { hashBytes } from './hash-bytes.ts';
import { checkLog, keyIdOf } from './log.ts';
import type { PackManifest } from './pack-format.ts';
import { readPack, type ReadPack } from './read-pack.ts';
import { readZip } from './read-zip.ts';
import { recordFault } from './record-fault.ts';
import { verifySignature } from './signing.ts';

type PackVerdict = 'whole' | 'changed' | 'damaged' | 'foreign';
type PackCheckName =
  | 'archive'
  | 'canonical'
  | 'manifest'
  | 'files'
  | 'signature'
  | 'log'
  | 'records'
  | 'head'
  | 'clock';

/** `verdict`: `changed`: some bytes are not those that were sealed; `damaged`: it cannot be read whole, or the log has
 *  gaps; `foreign`: it is no pack of ours, or key and log belong to different installations. `keyId`, `head`: to be compared
 *  with what the same person disclosed before; null where they could not be read. */
export interface VerifyReport {
  readonly holds: boolean;
  readonly verdict: PackVerdict;
  readonly checks: readonly { readonly name: PackCheckName; readonly ok: boolean; readonly detail: string }[];
  readonly proves: readonly string[];
  readonly doesNotProve: readonly string[];
  readonly keyId: string | null;
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly createdAt: string | null;
  readonly records: number;
}

/** The sentences of a report: English, or the same keys in another language. */
export type PackTexts = Readonly<Record<Extract<keyof typeof english, `pack_${string}` | `check_${string}`>, string>>;

interface Fault {
  readonly verdict: Exclude<PackVerdict, 'whole'>;
  readonly seen: string;
}

interface Check {
  readonly name: PackCheckName;
  readonly fault: Fault | null;
  readonly note?: string;
}

/** Rebuilds the canonical ZIP and compares every byte; then the manifest's hashes, its signature, the chain, the Merkle
 *  roots, the records against their leaves, and the head. Never throws; a file that is no pack gets a report too. */
export async function verifyPack(bytes: Uint8Array<ArrayBuffer>, texts: PackTexts = english): Promise<VerifyReport> {
  const zip = await readZip(bytes);
  if (!zip.ok) {
    const verdict =
      zip.error.kind === 'not-a-zip' ? 'foreign' : zip.error.kind === 'wrong-checksum' ? 'changed' : 'damaged';
    return reportOf([{ name: 'archive', fault: { verdict, seen: `${zip.error.kind}: ${zip.error.at}` } }], null, texts);
  }
  const before: Check[] = [
    { name: 'archive', fault: null },
    { name: 'canonical', fault: await canonicalFault(bytes, zip.value) },
  ];
  const pack = readPack(zip.value);
  if (!pack.ok)
    return reportOf([...before, { name: 'manifest', fault: { verdict: 'foreign', seen: pack.error } }], null, texts);
  return reportOf([...before, ...(await packChecks(pack.value))], pack.value, texts);
}

async function packChecks(pack: ReadPack): Promise<Check[]> {
  return [
    { name: 'manifest', fault: listFault(pack) },
    { name: 'files', fault: await filesFault(pack) },
    { name: 'signature', fault: await signatureFault(pack) },
    { name: 'log', fault: await logFault(pack) },
    { name: 'records', fault: await recordFault(pack) },
    { name: 'head', fault: headFault(pack) },
    { name: 'clock', fault: null, ...clockNote(pack) },
  ];
}

async function canonicalFault(bytes: Uint8Array, files: readonly PackFile[]): Promise<Fault | null> {
  const rebuilt = new Uint8Array(await (await canonicalZip(files)).arrayBuffer());
  const length = Math.max(bytes.length, rebuilt.length);
  for (let at = 0; at < length; at += 1)
    if (bytes[at] !== rebuilt[at]) return { verdict: 'changed', seen: `byte ${at}` };
  return null;
}

function listFault(pack: ReadPack): Fault | null {
  const listed = pack.manifest.files.map((file) => file.name);
  const present = [...pack.files.keys()].filter((name) => name !== 'manifest.json' && name !== 'signature.json');
  const missing = listed.find((name) => !pack.files.has(name));
  if (missing !== undefined) return { verdict: 'damaged', seen: missing };
  const known = new Set(listed);
  const extra =
    present.find((name) => !known.has(name)) ?? (known.size === listed.length ? undefined : 'manifest.json');
  return extra === undefined ? null : { verdict: 'changed', seen: extra };
}

async function filesFault(pack: ReadPack): Promise<Fault | null> {
  const fits = async ({ name, bytes, sha256 }: PackManifest['files'][number]) => {
    const content = pack.files.get(name);
    return content !== undefined && content.length === bytes && (await hashBytes(content)) === sha256;
  };
  const unfit = await firstWithout(pack.manifest.files, fits);
  return unfit === undefined ? null : { verdict: 'changed', seen: unfit.name };
}

async function signatureFault(pack: ReadPack): Promise<Fault | null> {
  const { key, signature } = pack;
  const keyId = keyIdOf(key);
  if (pack.manifest.keyId !== keyId || signature.keyId !== keyId) return { verdict: 'foreign', seen: 'key.json' };
  const manifest = pack.files.get('manifest.json');
  if (manifest === undefined || (await hashBytes(manifest)) !== signature.manifestSha256)
    return { verdict: 'changed', seen: 'manifest.json' };
  const signed = await verifySignature(key, signature.manifestSha256, signature.signature);
  return signed ? null : { verdict: 'changed', seen: 'signature.json' };
}

async function logFault(pack: ReadPack): Promise<Fault | null> {
  const [fault] = await checkLog(pack.entries, pack.leaves, pack.key, verifySignature, 'segment');
  if (fault === undefined) return null;
  const foreign = fault.kind === 'foreign-key' || fault.kind === 'signature-wrong';
  const place = fault.index === null ? `entry ${fault.seq}` : `entry ${fault.seq}, leaf ${fault.index}`;
  return { verdict: foreign ? 'foreign' : 'damaged', seen: `${fault.kind}: ${place}` };
}

function headFault(pack: ReadPack): Fault | null {
  const newest = pack.entries.reduce<{ seq: number; hash: string } | null>(
    (high, entry) => (entry.seq > (high?.seq ?? -1) ? entry : high),
    null,
  );
  const { head } = pack.manifest;
  if (newest?.hash === head?.hash && newest?.seq === head?.seq) return null;
  return { verdict: 'foreign', seen: `entry ${newest?.seq ?? '-'}` };
}

function clockNote(pack: ReadPack): { note: string } | Record<string, never> {
  const sorted = pack.entries.toSorted((a, b) => a.seq - b.seq);
  const back = sorted.find((entry, place) => Date.parse(entry.at) < Date.parse(sorted[place - 1]?.at ?? entry.at));
  return back === undefined ? {} : { note: `entry ${back.seq}` };
}

function reportOf(checks: readonly Check[], pack: ReadPack | null, texts: PackTexts): VerifyReport {
  const verdict = verdictOf(checks);
  const holds = verdict === 'whole';
  const limits = [
    texts.pack_notTime,
    texts.pack_notPerson,
    texts.pack_notTrue,
    texts.pack_notComplete,
    texts.pack_notReasons,
  ];
  return {
    holds,
    verdict,
    checks: checks.map((check) => ({ name: check.name, ok: check.fault === null, detail: detailOf(check, texts) })),
    proves: holds ? [texts.pack_provesUnchanged, texts.pack_provesOrder, texts.pack_provesInstallation] : [],
    doesNotProve: holds ? limits : [texts.pack_notFailed, ...limits],
    keyId: pack === null ? null : keyIdOf(pack.key),
    head: pack?.manifest.head ?? null,
    createdAt: pack?.manifest.createdAt ?? null,
    records: pack?.records.length ?? 0,
  };
}

/** A foreign log is told first, then damage; `changed` is what a pack is when everything in it fits but the bytes. */
function verdictOf(checks: readonly Check[]): PackVerdict {
  const seen = new Set(checks.map((check) => check.fault?.verdict));
  if (seen.has('foreign')) return 'foreign';
  if (seen.has('damaged')) return 'damaged';
  return seen.has('changed') ? 'changed' : 'whole';
}

function detailOf(check: Check, texts: PackTexts): string {
  if (check.name === 'clock')
    return check.note === undefined ? texts.check_clock_ok : fillSlots(texts.check_clock_note, { seen: check.note });
  return check.fault === null
    ? texts[`check_${check.name}_ok`]
    : fillSlots(texts[`check_${check.name}_bad`], { seen: check.fault.seen });
}
