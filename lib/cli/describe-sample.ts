/** Says what a sample is that somebody gave with a bug report. */
import { sampleHeaderIn } from './replay-parts.ts';

/** One sentence for the person at the terminal; null for any other file. */
export function describeSample(text: string): string | null {
  const header = sampleHeaderIn(text);
  if (!header) return null;
  const { platform, on, answers, beyond, extensionVersion, parserVersion, browser } = header;
  const unlike = text.match(/"alike":false\}$/gm)?.length ?? 0;
  return [
    `a sample of ${platform} of ${on}, ${answers} answers, by version ${extensionVersion} with parser ${parserVersion} in ${browser}`,
    ...(beyond > 0 ? [`${beyond} more did not fit`] : []),
    ...(unlike > 0 ? [`${unlike} are read otherwise than before they were scrambled`] : []),
  ].join('; ');
}
