/** The table of advertisers, one row a sentence: parties, office holders, traps and tricks. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { categoryOf, classify } from '#lib/campaigners/classify.ts';
import * as z from '#lib/core/zod.ts';
import { platformSchema } from '#lib/core/platform.ts';
import { anInput, data } from './reference.ts';

const rowSchema = z.object({
  why: z.string(),
  name: z.string(),
  id: z.optional(z.string()),
  handle: z.optional(z.string()),
  platform: z.optional(platformSchema),
  paidFor: z.optional(z.string()),
  imprint: z.optional(z.string()),
  mark: z.optional(z.boolean()),
  expect: z.object({
    campaigner: z.nullable(z.string()),
    category: z.string(),
    sign: z.nullable(z.string()),
    verdict: z.optional(z.string()),
  }),
});

const files = ['pages.json', 'local.json'];
const rows = files.flatMap((file) =>
  z.array(rowSchema).parse(JSON.parse(readFileSync(`tests/fixtures/campaigners/${file}`, 'utf8'))),
);

test.each(rows.map((row) => [`${row.why}: ${row.name}`, row] as const))('%s', (_, row) => {
  const political = classify(
    anInput({
      platform: row.platform ?? 'facebook',
      advertiserName: row.name,
      advertiserId: row.id ?? null,
      advertiserHandle: row.handle ?? null,
      fundingEntity: row.paidFor ?? null,
      imprint: row.imprint ?? null,
      politicalMark: row.mark ?? false,
    }),
    data,
  );
  expect({ campaigner: political.campaigner, category: categoryOf(political) }).toEqual({
    campaigner: row.expect.campaigner,
    category: row.expect.category,
  });
  expect(political.verdict).toBe(row.expect.verdict ?? 'political');
  if (row.expect.sign === null) expect(political.basis).toEqual([]);
  else expect(political.basis.map(({ sign }) => sign)).toContain(row.expect.sign);
});
