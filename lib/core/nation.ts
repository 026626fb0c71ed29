/** The parts of the United Kingdom that have bank holidays of their own. */
import * as z from './zod.ts';

export const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export const nationSchema = z.enum(nations);
export type Nation = z.infer<typeof nationSchema>;
