/** `replay`: the extension's own parser and classifier over recorded payloads. */
import { classify, type ReferenceData } from '#lib/campaigners/classify.ts';
import type { Ad, CapturedAd } from '#lib/core/ad.ts';
import { problem } from '#lib/core/problem.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { registry } from '#lib/platforms/registry.ts';
import type { Command } from './command.ts';
import { loadCampaigners } from './load-campaigners.ts';
import { parseOptions } from './parse-options.ts';
import { inputName, readTextInput } from './read-input.ts';
import { replay, type ReplayKind, replayKinds } from './replay.ts';
import { describeSample } from './describe-sample.ts';
import type { Terminal } from './terminal.ts';
import { usageError } from './usage-error.ts';

const platforms = [...registry.keys()].join(', ');

export const replayCommand: Command = {
  name: 'replay',
  usage: '<platform> [--kind feed|explanation|dom] FILE…',
  summary: 'reads recorded payloads: lines ad, explanation, problem',
  details: [
    `Platforms: ${platforms}.`,
    'A file is the bare text of a response, {"request":{"name","variables"},"response":"…"} (one, or one a line), a page with',
    'its data in scripts, or saved markup. --kind says what is expected: a file without any of it is then a problem.',
    'The sample that the dashboard records for a bug report (countercanvass-sample-….jsonl) is such a file, one recording a line.',
  ],
  run: async (args, terminal) => {
    const options = parseOptions(args, ['kind']);
    if (!options.ok) return usageError(terminal, replayCommand, options.error);
    const [platform, ...files] = options.value.files;
    const adapter = [...registry.values()].find(({ id }) => id === platform);
    if (!adapter) {
      const why = platform === undefined ? 'no platform is named' : `${platform} is no platform that can be read`;
      return usageError(terminal, replayCommand, `${why}; those are ${platforms}`);
    }
    const kind = replayKinds.find((known) => known === options.value.values['kind']) ?? null;
    if (kind === null && options.value.values['kind'] !== undefined)
      return usageError(terminal, replayCommand, '--kind is feed, explanation or dom');
    if (files.length === 0) return usageError(terminal, replayCommand, 'no file is named');
    const data = await loadCampaigners();
    let problems = 0;
    for (const path of files) problems += await replayFile(path, { adapter, kind, data, terminal });
    return problems > 0 ? 1 : 0;
  },
};

interface Replay {
  readonly adapter: PlatformAdapter;
  readonly kind: ReplayKind | null;
  readonly data: ReferenceData;
  readonly terminal: Terminal;
}

/** The number of problems that were printed. */
async function replayFile(path: string, { adapter, kind, data, terminal }: Replay): Promise<number> {
  const text = await readTextInput(path);
  if (!text.ok) {
    terminal.print(text.error);
    return 1;
  }
  const sample = describeSample(text.value);
  if (sample !== null) terminal.say(`${inputName(path)}: ${sample}`);
  const { ads, explanations, problems } = replay(text.value, adapter, kind);
  const found = ads.length + explanations.length + problems.length;
  if (found === 0) terminal.say(`${inputName(path)}: no ad and no explanation stands in it.`);
  ads.forEach((ad) => terminal.print(withCampaigner(ad, data)));
  explanations.forEach(terminal.print);
  problems.forEach(({ kind: what, at, seen }) =>
    terminal.print(problem(what, `${inputName(path)} ${at}`.trim(), seen)),
  );
  return problems.length;
}

function withCampaigner(ad: CapturedAd, data: ReferenceData): Ad {
  const { platform, advertiser, fundingEntity, imprint, politicalMark } = ad;
  const shown = { advertiserId: advertiser.id, advertiserHandle: advertiser.handle, advertiserName: advertiser.name };
  return { ...ad, political: classify({ platform, ...shown, fundingEntity, imprint, politicalMark }, data) };
}
