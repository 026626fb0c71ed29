/** A value under a heading such as "Recipients" or "Retention": the heading says the topic, the value says the rest. */
import type { StatementTopic } from '#lib/core/sar.ts';
import { plainSentence } from '#lib/sar/sentences/plain-sentence.ts';
import { readPolarity } from '#lib/sar/sentences/read-polarity.ts';
import { namesPlatform, platformRecipients, recipientsIn } from '#lib/sar/sentences/read-recipients.ts';
import { readVerbs } from '#lib/sar/sentences/read-verbs.ts';
import type { Claim } from './claim.ts';
import { isNoneHeld } from './read-contact.ts';
import { isQuestion, readStatement } from './read-statement.ts';

/** The claims of a value under a topic, that of the topic itself among them where the value decides it. */
export function readTopicValue(
  topic: StatementTopic,
  label: string,
  value: string,
  controller: string | null,
): Claim[] {
  const question = isQuestion(label) ? label : null;
  const told = readStatement(value, question ?? (/^(yes|no)\b/i.test(value) ? `${label}?` : null), controller);
  if (told.some((claim) => claim.about === topic)) return told;
  const plain = plainSentence(value);
  const listed = topic === 'recipients' || topic === 'list_sharing' || topic === 'platform_sharing';
  const own = listed ? readRecipientValue(topic, plain, value) : readPlainValue(topic, plain);
  return [...told.filter((claim) => !own.some((each) => each.about === claim.about)), ...own];
}

function readRecipientValue(topic: StatementTopic, plain: string, original: string): Claim[] {
  const { negative, doubtful, conditional, limited } = readPolarity(plain);
  if (isNone(plain)) return [{ about: topic, stance: 'denies', recipients: 'none', hedged: false }];
  if (conditional || (negative && (doubtful || limited || readVerbs(plain).any))) return [];
  if (negative) return [{ about: topic, stance: 'denies', recipients: 'none', hedged: false }];
  const kind = recipientsIn(plain, ` ${original}`) ?? (/^yes\b/.test(plain) ? null : 'category');
  const claims: Claim[] = [{ about: topic, stance: 'holds', recipients: kind, hedged: doubtful }];
  if (namesPlatform(plain) || /\bcustom audiences?\b/.test(plain)) {
    claims.push({
      about: 'platform_sharing',
      stance: 'holds',
      recipients: platformRecipients(plain),
      hedged: doubtful,
    });
  }
  if (/\b(custom|matched|lookalike|uploaded) (audiences?|lists?)\b/.test(plain)) {
    claims.push({ about: 'list_sharing', stance: 'holds', recipients: kind, hedged: doubtful });
  }
  return claims.filter((claim, index) => claims.findIndex((each) => each.about === claim.about) === index);
}

function readPlainValue(topic: StatementTopic, plain: string): Claim[] {
  const { negative, doubtful, conditional } = readPolarity(plain);
  const loose = topic === 'rights' || topic === 'retention' || topic === 'source';
  if (isNone(plain)) return [{ about: topic, stance: 'denies', recipients: null, hedged: false }];
  if (!loose && (conditional || (negative && doubtful))) return [];
  if (negative && !loose) return [{ about: topic, stance: 'denies', recipients: null, hedged: false }];
  return [{ about: topic, stance: 'holds', recipients: null, hedged: doubtful && !loose }];
}

function isNone(plain: string): boolean {
  return (
    isNoneHeld(plain) ||
    /^(no|none|n|false|nobody|no ?one|nil|not (shared|used|applicable|carried out)|na|neb)[. ]*$/.test(plain)
  );
}
