/** Proof of identity, with what it may be used for. */
import type { Block, LetterWords } from '#lib/sar/letters/letter-words.ts';
import type { CaseFile } from '#lib/core/case-file.ts';
import { dayOf, dueOf } from '#lib/sar/letters/case-day.ts';

export function writeIdentity({ input, say, day }: LetterWords): readonly Block[] {
  const { caseFile, form } = input;
  const sent = dayOf(caseFile, 'request-sent');
  const due = dueOf(withoutIdentity(caseFile), 'response');
  return [
    sent === null ? say('identity_intro') : say('identity_intro_sent', { sent: day(sent) }),
    say('identity_enclosed', { enclosed: form.detail.trim() || say('identity_gap') }),
    say('identity_use', {}, ['UK GDPR 5(1)(c)', 'UK GDPR 5(1)(e)']),
    say('identity_clock', {}, ['UK GDPR 12(6)', 'UK GDPR 12A']),
    ...(due === null ? [] : [say('identity_due', { due: day(due) })]),
  ];
}

/** The case as it would be had nobody asked who is asking. */
function withoutIdentity(caseFile: CaseFile): CaseFile {
  return { ...caseFile, events: caseFile.events.filter(({ kind }) => !kind.startsWith('identity-')) };
}
