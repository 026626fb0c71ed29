/** Mails as they were sent: bodies, encodings, attachments, mails inside mails, and what is locked. */
import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/sar/formats/detect-format.ts';
import { htmlText } from '#lib/sar/formats/mail/html-text.ts';
import { linesBeside } from '#lib/sar/formats/mail/lines-beside.ts';
import { readEml } from '#lib/sar/formats/mail/read-eml.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const head = [
  'MIME-Version: 1.0',
  'From: "Data Protection" <dpo@example.org>',
  'To: Ann Example <ann@example.org>, team@example.org',
  'Subject: =?utf-8?B?VMW3IHlvdXIgcmVxdWVzdA==?=',
  'Date: Mon, 2 Nov 2026 10:00:00 +0000',
];
const headRows = [
  'From: Data Protection <dpo@example.org>',
  'To: Ann Example <ann@example.org>, team@example.org',
  'Subject: Tŷ your request',
  'Sent: Mon, 2 Nov 2026 10:00:00 +0000',
  '',
];
const mail = (...lines: string[]): Uint8Array => bytesOf([...head, ...lines].join('\r\n'));
const parts = (type: string, ...each: string[][]): Uint8Array =>
  mail(
    `Content-Type: multipart/${type}; boundary="=_b"`,
    '',
    ...each.flatMap((part) => ['--=_b', ...part]),
    '--=_b--',
    '',
  );
const text = ['Content-Type: text/plain; charset=utf-8', '', 'We hold no phone number.', 'Synthetic sample.'];
const html = (content: string): string[] => ['Content-Type: text/html; charset=utf-8', '', content];
const attached = (type: string, name: string, content: string): string[] => [
  `Content-Type: ${type}`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  btoa(content),
];

const read = (bytes: Uint8Array) => readEml({ name: 'a.eml', bytes });
const lines = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes)).sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
const insideOf = async (bytes: Uint8Array): Promise<(readonly [string, string])[]> =>
  ((await read(bytes)).inside ?? []).map((file) => [file.name, new TextDecoder().decode(file.bytes)] as const);

describe('a mail', () => {
  it('of text is a letter of its headers and its lines', async () => {
    expect(await lines(mail('', 'Dear Ms Example,', '', 'We hold nothing.'))).toEqual([
      ...headRows,
      'Dear Ms Example,',
      '',
      'We hold nothing.',
    ]);
  });

  it('is read in its own encoding', async () => {
    const quoted = ['Content-Type: text/plain; charset=windows-1252', 'Content-Transfer-Encoding: quoted-printable'];
    expect(await lines(mail(...quoted, '', 'Zo=EB pays =A350 =96 a long=', ' line'))).toContain(
      'Zoë pays £50 – a long line',
    );
  });

  it.each([
    ['names UTF-8', ['Content-Type: text/plain; charset="utf-8"', '', 'Caf\xe9 \x96 Zo\xeb']],
    ['names UTF-8 on the next line', ['Content-Type: text/plain;', ' charset=UTF-8', '', 'Caf\xe9 \x96 Zo\xeb']],
    ['names no encoding', ['Content-Type: text/plain; format=fixed', '', 'Caf\xe9 \x96 Zo\xeb']],
    ['has no type at all', ['', 'Caf\xe9 \x96 Zo\xeb']],
    [
      'is quoted-printable',
      [
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Caf=E9 =96 Zo=EB',
      ],
    ],
  ])('that is Windows-1252 and %s is read as that, and says so', async (_, body) => {
    expect(await lines(mail(...body))).toContain('Café – Zoë');
    expect((await read(mail(...body))).problems).toEqual([
      expect.objectContaining({ kind: 'encoding', seen: 'not UTF-8: read as Windows-1252; check accented letters' }),
    ]);
  });

  it('whose HTML is Windows-1252 under the name of UTF-8 loses no letter of it', async () => {
    const bytes = mail(...html('<p>Caf\xe9 Zo\xeb</p>'));
    expect((await insideOf(bytes))[0]?.[1]).toContain('Café Zoë');
    expect((await read(bytes)).problems.map(({ kind }) => kind)).toEqual(['encoding']);
  });

  it('with a damaged character in sound UTF-8 stays UTF-8, and counts the damage', async () => {
    const sound = String.fromCharCode(...new TextEncoder().encode('Zoë in Dŵr, Tŷ Gŵyr, Môn'));
    const bytes = mail('Content-Type: text/plain; charset=utf-8', '', `${sound} \xe9`);
    expect(await lines(bytes)).toContain('Zoë in Dŵr, Tŷ Gŵyr, Môn \uFFFD');
    expect((await read(bytes)).problems[0]?.seen).toBe('1 character is damaged; each is shown as \uFFFD');
  });

  it('in which the sender wrote U+FFFD is as it was sent', async () => {
    const bytes = mail('Content-Type: text/plain; charset=utf-8', '', 'Caf\xef\xbf\xbd');
    expect(await lines(bytes)).toContain('Caf\uFFFD');
    expect((await read(bytes)).problems).toEqual([]);
  });

  it('gives its attachments as files inside, by the names that they have or that follow from their type', async () => {
    const named = [
      'Content-Type: text/csv',
      "Content-Disposition: attachment; filename*=utf-8''t%C5%B7.csv",
      '',
      'a,b',
    ];
    const unnamed = ['Content-Type: text/csv', 'Content-Disposition: attachment', '', 'c,d'];
    expect((await insideOf(parts('mixed', text, named, unnamed))).map(([name]) => name)).toEqual([
      'a.eml/tŷ.csv',
      'a.eml/table.csv',
    ]);
  });

  it('inside a mail is a file of its own, and its words are not those of the outer one', async () => {
    const inner = [
      'Content-Type: message/rfc822',
      '',
      'Message-ID: <1@example.org>',
      'Subject: Inner',
      '',
      'Please send me my data.',
    ];
    const bytes = parts('mixed', text, inner);
    expect(await lines(bytes)).not.toContain('Please send me my data.');
    const { sheets } = await readCells({ name: 'a.eml', bytes });
    expect(sheets.map(({ file }) => file)).toEqual(['a.eml', 'a.eml/message.eml']);
    expect(sheets[1]?.rows.map(({ cells }) => cells[0])).toContain('Please send me my data.');
  });
});

describe('a mail in text and HTML', () => {
  it('is read as HTML where both say the same, and only what the text alone says stays in the letter', async () => {
    const both = parts(
      'alternative',
      [...text, 'Our reference: 4711'],
      html('<p>We hold no <b>phone</b> number.<br>Synthetic sample.</p>'),
    );
    expect(await lines(both)).toEqual([...headRows.slice(0, -1), 'Our reference: 4711']);
    expect((await insideOf(both)).map(([name]) => name)).toEqual(['a.eml/body.html']);
  });

  it('keeps the row numbers of the lines that stay', async () => {
    const both = parts(
      'alternative',
      [...text, 'Our reference: 4711'],
      html('<p>We hold no phone number. Synthetic sample.'),
    );
    expect((await read(both)).sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 8]);
  });

  it('is read twice where the HTML is a footer of its own', async () => {
    const both = parts('alternative', text, html('<p>This e-mail is confidential.</p>'));
    expect(await lines(both)).toContain('We hold no phone number.');
  });

  it('in HTML alone has no text of its own', async () => {
    const bytes = mail(...html('<div>Dim byd.</div>'));
    expect(await lines(bytes)).toEqual(headRows.slice(0, -1));
    expect(await insideOf(bytes)).toEqual([['a.eml/body.html', '<!DOCTYPE html>\n<div>Dim byd.</div>\n']]);
    expect(detectFormat('a.eml/body.html', (await read(bytes)).inside?.[0]?.bytes ?? new Uint8Array())).toBe('html');
  });

  it.each<[string, string[], string, number[]]>([
    ['the same words, wrapped', ['We hold', 'nothing.'], '<p>We hold nothing.</p>', []],
    ['entities and marks', ['Zoë & Co – £5'], 'Zo&#235; &amp; Co &#x2013; &pound;5', []],
    [
      'addresses of links',
      ['See our page https://example.org/a'],
      '<a href="https://example.org/a">See our page</a>',
      [],
    ],
    ['styles that are no words', ['p none'], '<style>p { display: none }</style>other', [0]],
    ['another text', ['We hold your postcode.', 'And more.'], '<p>Confidential</p>', [0, 1]],
    ['no words at all', ['---', ''], '<p>x</p>', []],
  ])('compares %s', (_what, given, markup, beside) => {
    expect([...linesBeside(given, htmlText(markup))]).toEqual(beside);
  });
});

describe('what a mail quotes', () => {
  const request = 'You share my data with Meta. Email: ann@example.org';
  const statementsOf = async (bytes: Uint8Array) => {
    const { statements, remainders } = await readAnswer({ name: 'a.eml', bytes }, { controller: 'labour' });
    const said = statements
      .filter(({ stance }) => stance !== 'silent')
      .map(({ about, stance }) => `${about} ${stance}`);
    return { said, kept: remainders.map((remainder) => remainder.text).join('\n') };
  };
  const earlier = (from: string): string[] => [
    `From: ${from}`,
    'Sent: 1 October 2026',
    'To: Data Protection',
    '',
    request,
  ];

  it.each<[string, string[]]>([
    ['behind marks', ['On 1 Oct Ann wrote:', `> ${request}`]],
    ['below the headers of her mail', earlier('Ann Example <ann@elsewhere.example>')],
  ])('%s is kept and not read', async (_what, quote) => {
    const { said, kept } = await statementsOf(mail('', 'We hold no email address for you.', '', ...quote));
    expect(said).toEqual(['email denies']);
    expect(kept).toContain(request);
  });

  it.each<[string, string]>([
    [
      'Gmail',
      `<div class="gmail_quote"><div>Ann wrote:</div><blockquote class="gmail_quote"><p>${request}</blockquote></div>`,
    ],
    ['Thunderbird', `<blockquote type="cite"><blockquote>x</blockquote><p>${request}</p></blockquote>`],
    ['Outlook', `<div id="divRplyFwdMsg"><b>From:</b> Ann</div><div>${request}</div>`],
  ])('in the HTML of %s is cut from it and kept', async (_what, quote) => {
    const bytes = mail(...html(`<p>We hold no email address for you.</p>${quote}`));
    expect((await insideOf(bytes))[0]?.[1]).not.toContain(request);
    expect((await statementsOf(bytes)).kept).toContain(request);
  });

  it('is read where it is an earlier mail of the same house, or a mail sent on', async () => {
    const own = earlier('Data Protection <other@example.org>').with(4, 'We hold no email address for you.');
    expect((await statementsOf(mail('', 'See below.', '', ...own))).said).toContain('email denies');
    const forwarded = mail('', '---------- Forwarded message ---------', '', '> We hold no email address for you.');
    expect((await statementsOf(forwarded)).said).toContain('email denies');
  });

  it('and its headers say nothing of the person', async () => {
    const bytes = mail('Cc: profiling@example.org', '', 'We hold no email address for you.');
    expect((await statementsOf(bytes)).said).toEqual(['email denies']);
  });
});

describe('what is not opened', () => {
  it('a winmail.dat is named, in a mail and alone', async () => {
    const tnef = '\u0078\u009f\u003e\u0022rest';
    const bytes = parts('mixed', text, attached('application/ms-tnef', 'winmail.dat', tnef));
    const { problems } = await readCells({ name: 'a.eml', bytes });
    expect(problems).toMatchObject([{ kind: 'unread-file', at: 'a.eml/winmail.dat' }]);
    expect(problems[0]?.seen).toContain('winmail.dat');
    const alone = await readCells({ name: 'winmail.dat', bytes: bytesOf(tnef) });
    expect(alone.problems).toMatchObject([{ kind: 'unread-file', at: 'winmail.dat' }]);
  });

  it('an encrypted mail is named, and a signature is no file', async () => {
    const sealed = parts('mixed', text, attached('application/pkcs7-mime', 'smime.p7m', '0\u0082'));
    expect((await read(sealed)).problems).toMatchObject([{ kind: 'unread-file', at: 'a.eml/smime.p7m' }]);
    const openPgp = parts('encrypted', attached('application/pgp-encrypted', 'v', 'Version: 1'), [
      'Content-Type: application/octet-stream',
      '',
      '-----BEGIN PGP MESSAGE-----',
    ]);
    expect((await read(openPgp)).problems).toMatchObject([{ kind: 'unread-file' }]);
    const signed = parts('signed', text, attached('application/pkcs7-signature', 'smime.p7s', '0\u0082'));
    expect(await read(signed)).toMatchObject({ problems: [], inside: [] });
  });

  it('remote pictures stay words: reading asks nobody for anything', async () => {
    const bytes = mail(...html('<img src="https://track.example.org/p.gif">Hello'));
    expect(await insideOf(bytes)).toHaveLength(1);
    expect((await read(bytes)).problems).toEqual([]);
  });
});

describe('a damaged mail', () => {
  it('without its end keeps what is there, and says so', async () => {
    const whole = parts('mixed', text, attached('text/csv', 'a.csv', 'field,value\nWard,Kirkstall\n'.repeat(20)));
    const cut = await read(whole.slice(0, -100));
    expect(cut.problems).toMatchObject([{ kind: 'damaged-file', at: 'a.eml' }]);
    expect(cut.inside?.map(({ name }) => name)).toEqual(['a.eml/a.csv']);
    expect(cut.sheets[0]?.rows.map(({ cells }) => cells[0])).toContain('We hold no phone number.');
  });

  it('nested without end is named', async () => {
    const deep = Array.from({ length: 300 }, (_, n) => [
      `Content-Type: multipart/mixed; boundary="${n}"`,
      '',
      `--${n}`,
    ]);
    expect((await read(mail(...deep.flat()))).problems).toMatchObject([{ kind: 'unread-file', at: 'a.eml' }]);
  });

  it('with nothing in it says so', async () => {
    expect((await read(mail('', ''))).problems).toMatchObject([{ kind: 'empty', at: 'a.eml' }]);
  });
});

describe('what a mail is', () => {
  it.each<[string, string, string]>([
    ['a.eml', 'DKIM-Signature: v=1;\r\n a=b\r\nFrom: a@example.org\r\n\r\nx', 'mail'],
    ['a.eml', 'To: a@example.org\r\n\r\nx', 'mail'],
    ['a.txt', 'ARC-Seal: i=1\r\nReceived: by example.org\r\n\r\nx', 'mail'],
    ['mbox', 'From - Mon Nov 02 10:00:00 2026\r\nX-Status: 0\r\nMessage-ID: <1@example.org>\r\n\r\nx', 'mail'],
    ['letter.txt', 'From: the party\nTo: Ann\nDate: today\n\nDear Ann', 'text'],
    ['a.eml', 'field,value\nWard,Kirkstall', 'text'],
    ['a.eml', '<html><p>From: x', 'html'],
  ])('%s that begins with %j is %s', (name, content, format) => {
    expect(detectFormat(name, bytesOf(content))).toBe(format);
  });
});

describe('a mail through every stage', () => {
  it('gives the facts of a table in its HTML, each with the place inside the mail', async () => {
    const table = '<table><tr><th>Field<th>Value<tr><td>Ward<td>Kirkstall<tr><td>Turnout<td>62%</table>';
    const bytes = parts(
      'alternative',
      ['Content-Type: text/plain', '', 'Field Value', 'Ward Kirkstall', 'Turnout 62%'],
      html(table),
    );
    const { facts, problems } = await readAnswer({ name: 'a.eml', bytes }, { controller: 'labour' });
    expect(facts.map(({ label, value, where }) => [label, value, where.file])).toEqual([
      ['Ward', 'Kirkstall', 'a.eml/body.html'],
      ['Turnout', '62%', 'a.eml/body.html'],
    ]);
    expect(problems).toEqual([]);
  });
});
