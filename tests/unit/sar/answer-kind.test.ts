/** What kind of answer it is, from whom, and why. */
import { describe, expect, test } from 'vitest';
import { answerReadingSchema } from '#lib/core/sar.ts';
import { systemsIn } from '#lib/sar/sentences/party-systems.ts';
import { readAnswer, readAnswers } from '#lib/sar/read-answer.ts';

const fileOf = (text: string, name = 'answer.txt') => ({ name, bytes: new TextEncoder().encode(text) });
const read = async (text: string, controller: string | null = null) =>
  (await readAnswer(fileOf(text), { controller })).reading;

const data = 'field,value\nWard,Headingley\nTurnout score,83\nMosaic type,N58\nPostal voter,N\n';

describe('the kind of an answer', () => {
  test.each([
    [
      'no-record',
      'says-no-record',
      'We have searched our systems and we have no record of you other than your request itself.',
    ],
    ['no-record', 'says-no-record', 'We do not hold any personal data about you.'],
    ['no-record', 'says-no-record', 'No personal data relating to you has been found.'],
    ['no-record', 'says-no-record', 'Our search returned no records matching your details.'],
    ['no-record', 'says-no-record', 'Nid oes gennym unrhyw wybodaeth amdanoch chi.'],
    ['refusal', 'refuses', 'We are refusing your request because it is manifestly unfounded.'],
    ['refusal', 'refuses', 'We consider your request to be excessive and will not comply with your request.'],
    ['refusal', 'refuses', 'Your request has been refused.'],
    ['identity-request', 'asks-identity', 'Before we can proceed, please send us proof of identity.'],
    ['identity-request', 'asks-identity', 'Please supply a copy of your passport or driving licence.'],
    ['identity-request', 'asks-identity', 'We need to verify your identity before we respond.'],
    ['holding', 'says-wait', 'We acknowledge receipt of your request and will respond within one month.'],
    ['holding', 'says-wait', 'We are extending the deadline by two further months because of the number of requests.'],
    ['holding', 'says-wait', 'Your request has been passed to our data protection team.'],
    ['unknown', 'says-nothing', 'Thank you for your interest in our campaign to save the library.'],
    ['unknown', 'says-nothing', 'If your request is manifestly unfounded, the law allows a fee.'],
  ])('%s, because it %s: %s', async (kind, reason, text) => {
    const reading = await read(`Dear Ms Sample,\n\n${text}\n`);
    expect(reading).toMatchObject({ kind, reason, text: kind === 'unknown' ? '' : text });
    expect(answerReadingSchema.safeParse(reading).success).toBe(true);
  });

  test('data make an answer, whatever else it asks', async () => {
    expect(await read(data)).toMatchObject({ kind: 'full', reason: 'gives-data', text: '' });
    expect(await read(`Please send us proof of identity.\n\n${data}`)).toMatchObject({ kind: 'full' });
  });

  test('what is kept back or to follow makes it a part', async () => {
    expect(await read(`Some documents have been redacted to protect others.\n\n${data}`)).toMatchObject({
      kind: 'partial',
      reason: 'withholds-some',
    });
    expect(await read(`The remaining data will follow in due course.\n\n${data}`)).toMatchObject({
      kind: 'partial',
      reason: 'more-to-come',
    });
    expect(await read(`Nothing has been withheld from this answer.\n\n${data}`)).toMatchObject({ kind: 'full' });
  });

  test('a letter and its table are one answer', async () => {
    const files = [fileOf('Dear Ms Sample,\n\nWe will send you the rest in due course.\n'), fileOf(data, 'data.csv')];
    const { reading } = await readAnswers(files, { controller: 'labour' });
    expect(reading).toMatchObject({ type: 'answer', controller: 'labour', kind: 'full' });
  });

  test('nothing read is no answer', async () => {
    expect((await readAnswer(fileOf(''), { controller: null })).reading).toBeUndefined();
  });
});

describe('from whom an answer comes', () => {
  test.each([
    ['Labour Party\n\nWe searched Contact Creator and found nothing about your email.', 'labour', ['Contact Creator']],
    ['Yours sincerely,\n\nData protection team, Reform UK', 'reform-uk', []],
    ['We keep the register in VoteSource.', 'conservative', ['VoteSource']],
    ['We keep the register in a system called Connect (NGP VAN).', 'liberal-democrats', ['Connect', 'NGP VAN']],
    ['Plaid Cymru is the controller of your data.', 'plaid-cymru', []],
    ['Unlike the Conservative Party, we do not score voters as you might think they do.', null, []],
    ['We hold nothing.', null, []],
  ])('%s', async (text, party, systems) => {
    expect(await read(`${text}\n\nThis letter is an answer to your request of last month.`)).toMatchObject({
      party,
      controller: party,
      systems,
    });
  });

  test('the controller that is given stays, and the party beside it', async () => {
    expect(await read('We keep your data in VoteSource and nowhere else.', 'labour')).toMatchObject({
      controller: 'labour',
      party: 'conservative',
    });
  });

  test('an ordinary word is no system', () => {
    expect(systemsIn('We reach out, connect with voters and organise on the doorstep. Connect with us.')).toEqual([]);
  });
});
