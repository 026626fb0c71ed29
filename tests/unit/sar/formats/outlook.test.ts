/** Outlook messages: made with another program's writer and compared with that program's reader. Synthetic, all of them. */
import MsgReader from '@kenjiuno/msgreader';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/sar/formats/detect-format.ts';
import { openCompoundFile } from '#lib/sar/formats/mail/compound-file.ts';
import { readMsg } from '#lib/sar/formats/mail/read-msg.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { anOldWorkbook, anOutlookMessage, type OutlookMessage } from './an-outlook-message.ts';

const body =
  'Dear Ms Example,\r\n\r\nWe hold no email address for you. ŵ\r\nSynthetic sample, not issued by the party.';
const csv = new TextEncoder().encode('field,value\nWard,Kirkstall\n'.repeat(400));
const answer: OutlookMessage = {
  properties: {
    '0037001F': 'Your request',
    '0C1A001F': 'Data Protection Team',
    '0C1F001F': '/O=EXCHANGE/CN=DPO',
    '5D01001F': 'dpo@example.org',
    '1000001F': body,
    '00390040': 1_793_000_000_000n,
  },
  recipients: [
    { '3001001F': 'Ann Example', '39FE001F': 'ann@example.org', '0C150003': 1 },
    { '3001001F': 'Caseworker', '3003001F': 'case@example.org', '0C150003': 2 },
  ],
  attachments: [
    { properties: { '3707001F': 'profile.csv', '3704001F': 'PROFIL~1.CSV', '37010102': csv } },
    { properties: { '3704001F': 'SMALL.TXT', '37010102': new TextEncoder().encode('Ward: Kirkstall') } },
  ],
};

const read = (message: OutlookMessage) => readMsg({ name: 'a.msg', bytes: anOutlookMessage(message) });
const linesOf = async (message: OutlookMessage): Promise<string[]> =>
  (await read(message)).sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

describe('an Outlook message', () => {
  it('gives its headers and its text as a letter', async () => {
    expect(await linesOf(answer)).toEqual([
      'From: Data Protection Team <dpo@example.org>',
      'To: Ann Example <ann@example.org>',
      'Cc: Caseworker <case@example.org>',
      'Subject: Your request',
      'Sent: 2026-10-26T07:33:20.000Z',
      '',
      ...body.split('\r\n'),
    ]);
  });

  it('gives its attachments whole, by their long names', async () => {
    const { inside, problems } = await read(answer);
    expect(inside?.map(({ name }) => name)).toEqual(['a.msg/profile.csv', 'a.msg/SMALL.TXT']);
    expect(inside?.[0]?.bytes).toEqual(csv);
    expect(problems).toEqual([]);
  });

  it('is read as the other reader reads it', async () => {
    const bytes = anOutlookMessage(answer);
    const reader = new MsgReader(bytes.slice().buffer);
    const theirs = reader.getFileData();
    const lines = await linesOf(answer);
    expect(lines).toContain(`Subject: ${theirs.subject}`);
    expect(lines.slice(6).join('\r\n')).toBe(theirs.body);
    expect(theirs.attachments?.map((each) => `a.msg/${each.fileName ?? each.fileNameShort}`)).toEqual(
      (await read(answer)).inside?.map(({ name }) => name),
    );
    const [first] = theirs.attachments ?? [];
    expect(first && new Uint8Array(reader.getAttachment(first).content)).toEqual(
      (await read(answer)).inside?.[0]?.bytes,
    );
  });

  it('gives its cells and those of its attachments through the door of all files', async () => {
    const { sheets, problems } = await readCells({ name: 'a.msg', bytes: anOutlookMessage(answer) });
    expect(sheets.map(({ file }) => file)).toEqual(['a.msg', 'a.msg/profile.csv', 'a.msg/SMALL.TXT']);
    expect(problems).toEqual([]);
  });

  it('in an old code page is read in it', async () => {
    const old = { '3FFD0003': 1250, '0037001E': 'Dane', '1000001E': '\u008Cwiat' };
    expect(await linesOf({ properties: old })).toEqual(['Subject: Dane', '', 'Świat']);
  });

  it('with HTML in bytes gives it as UTF-8, whatever its own head says', async () => {
    const html = Uint8Array.from([...Buffer.from('<html><meta charset="windows-1252"><p>Zo'), 0xeb]);
    const { inside } = await read({ properties: { '10130102': html, '3FDE0003': 1252 } });
    expect(inside?.[0]?.name).toBe('a.msg/body.html');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(inside?.[0]?.bytes)).toMatch(/^\uFEFF<html>.*Zoë$/);
  });

  it('in rich text alone says so', async () => {
    const { problems } = await read({ properties: { '0037001F': 'x', '10090102': new Uint8Array(40) } });
    expect(problems).toMatchObject([{ kind: 'unread-file', at: 'a.msg' }]);
    expect(problems[0]?.seen).toContain('rich text');
  });

  it('inside another gives its own letter and attachments', async () => {
    const outer = {
      properties: { '1000001F': 'See below' },
      attachments: [{ properties: { '3001001F': 'FW' }, message: answer }],
    };
    const { sheets, inside } = await read(outer);
    expect(sheets.map(({ file }) => file)).toEqual(['a.msg', 'a.msg/FW.msg']);
    expect(inside?.map(({ name }) => name)).toEqual(['a.msg/FW.msg/profile.csv', 'a.msg/FW.msg/SMALL.TXT']);
  });

  it('inside four others is not read, and the sentence says so', async () => {
    let message = answer;
    for (let depth = 0; depth < 4; depth += 1)
      message = { properties: { '1000001F': 'See below' }, attachments: [{ properties: {}, message }] };
    const { sheets, problems } = await read(message);
    expect(sheets).toHaveLength(3);
    expect(problems).toMatchObject([{ kind: 'too-deep' }]);
  });

  it('with an attachment that is not in the file says which', async () => {
    const { problems } = await read({
      properties: { '1000001F': 'x' },
      attachments: [{ properties: { '3707001F': 'a.pdf' } }],
    });
    expect(problems).toMatchObject([{ kind: 'unread-file', seen: expect.stringContaining('a.pdf') }]);
  });
});

describe('a compound file', () => {
  it('of another program is no message', () => {
    expect(detectFormat('a.xls', anOldWorkbook())).toBe('xls');
    expect(detectFormat('a.msg', anOutlookMessage(answer))).toBe('msg');
  });

  it('that breaks off keeps what is there', async () => {
    const bytes = anOutlookMessage(answer);
    const cut = await readMsg({ name: 'a.msg', bytes: bytes.slice(0, bytes.length - 4_000) });
    expect(cut.problems).toMatchObject([{ kind: expect.stringMatching(/damaged-file|unread-file/) }]);
  });

  it('whose chain of sectors bites its tail ends', async () => {
    const bytes = anOutlookMessage(answer);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tableAt = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1) view.setUint32(tableAt + sector * 4, sector, true);
    expect(openCompoundFile(bytes)).not.toBeNull();
    expect((await readMsg({ name: 'a.msg', bytes })).problems.length).toBeGreaterThan(0);
  });

  it('whose folders go in a circle ends', async () => {
    const bytes = anOutlookMessage(answer);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directoryAt = (view.getUint32(48, true) + 1) * 512;
    for (let at = directoryAt; at < directoryAt + 512; at += 128)
      for (const field of [68, 72, 76]) view.setUint32(at + field, 1, true);
    expect(openCompoundFile(bytes)).not.toBeNull();
    expect(await readMsg({ name: 'a.msg', bytes })).toBeDefined();
  });
});
