/** The provisions from which each thing that an answer has to hold follows. */
import type { RequestItem } from '#lib/core/letter.ts';

export const requestLaw: Readonly<Record<RequestItem, readonly string[]>> = {
  confirm: ['UK GDPR 15(1)'],
  copy: ['UK GDPR 15(3)'],
  purposes: ['UK GDPR 15(1)(a)'],
  categories: ['UK GDPR 15(1)(b)'],
  recipients: ['UK GDPR 15(1)(c)'],
  audiences: ['UK GDPR 15(1)(a)', 'UK GDPR 15(1)(c)'],
  retention: ['UK GDPR 15(1)(d)'],
  rights: ['UK GDPR 15(1)(e)'],
  complaint: ['UK GDPR 15(1)(f)'],
  source: ['UK GDPR 15(1)(g)'],
  scores: ['UK GDPR 15(1)(h)'],
  codes: ['UK GDPR 12(1)', 'UK GDPR 15(3)'],
  special: ['UK GDPR 9(1)'],
  form: ['UK GDPR 15(3)'],
};
