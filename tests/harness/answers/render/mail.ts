/** An answer as an e-mail: everything in the body as text or as a page, or a letter with a table attached. */
import { sectionsAsCsv } from './delimited.ts';
import { type Draft, fileOf, type Renderer, syntheticNote } from './draft.ts';
import { pageOf } from './html.ts';
import { letterAsText, sectionsAsText } from './text.ts';

interface Part {
  readonly type: string;
  readonly content: string;
  readonly attachedAs?: string;
}

export const renderMail: Renderer = (draft) => Promise.resolve([fileOf(`${draft.name}.eml`, mailOf(partsOf(draft)))]);

function partsOf(draft: Draft): Part[] {
  const inBody = draft.sections.every(({ shape }) => shape === 'pairs') && draft.random.chance(0.4);
  if (draft.sections.length === 0 || inBody)
    return [{ type: 'text/plain', content: letterAsText(draft) + sectionsAsText(draft) }];
  if (draft.random.chance(0.5)) return [{ type: 'text/html', content: pageOf(draft) }];
  return [
    { type: 'text/plain', content: letterAsText(draft) },
    { type: 'text/csv', content: sectionsAsCsv(draft), attachedAs: 'your-data.csv' },
  ];
}

function mailOf(parts: readonly Part[]): string {
  const [only] = parts;
  const head = [
    'From: Data protection <data@example.org>',
    'To: undisclosed-recipients:;',
    `Subject: Your access request (${syntheticNote})`,
    'Date: Mon, 05 Oct 2026 10:15:00 +0100',
    'Message-ID: <synthetic-sample@example.org>',
    'MIME-Version: 1.0',
  ];
  if (parts.length === 1 && only) return [...head, ...encoded(only)].join('\r\n');
  const boundary = 'synthetic-sample-boundary';
  const body = parts.flatMap((part) => [`--${boundary}`, ...encoded(part)]);
  return [...head, `Content-Type: multipart/mixed; boundary="${boundary}"`, '', ...body, `--${boundary}--`, ''].join(
    '\r\n',
  );
}

function encoded({ type, content, attachedAs }: Part): string[] {
  const base64 = Buffer.from(content, 'utf8').toString('base64');
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    ...(attachedAs === undefined ? [] : [`Content-Disposition: attachment; filename="${attachedAs}"`]),
    '',
    ...(base64.match(/.{1,76}/g) ?? []),
    '',
  ];
}
