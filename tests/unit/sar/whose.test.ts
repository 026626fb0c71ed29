/** Facts about other people of the household are recognised and set apart; an answer to somebody else is asked about. */
import { describe, expect, test } from 'vitest';
import { readAnswer } from '#lib/sar/read-answer.ts';
import { isSamePerson } from '#lib/sar/people/same-person.ts';
import { addresseeIn } from '#lib/sar/people/addressee.ts';

const read = (text: string, person?: string, name = 'answer.csv') =>
  readAnswer(
    { name, bytes: new TextEncoder().encode(text) },
    { controller: 'labour', ...(person === undefined ? {} : { person }) },
  );
const others = async (text: string, person?: string) =>
  (await read(text, person)).facts
    .filter(({ whose }) => whose === 'other')
    .map(({ label, value, whoseBecause }) => `${label}=${value} (${whoseBecause})`);

describe('whether two names may be one person', () => {
  test.each([
    ['Ida Sample', 'ida sample', true],
    ['Ms I. Sample', 'Ida May Sample', true],
    ['SAMPLE, Ida', 'Ida Sample', true],
    ['Sample', 'Ida Sample', true],
    ['Ida', 'Ida Sample', true],
    ['Tom Sample', 'Ida Sample', false],
    ['Ida Example', 'Ida Sample', false],
    ['T Sample', 'Ida Sample', false],
    ["Siân O'Sample", "Sian O'Sample", false],
    ['', 'Ida Sample', true],
  ])('%s and %s: %s', (one, other, same) => {
    expect([isSamePerson(one, other), isSamePerson(other, one)]).toEqual([same, same]);
  });
});

describe('to whom a letter is written', () => {
  test.each([
    [['Labour Party', 'Dear Ms Sample,', 'Thank you.'], 'Ms Sample'],
    [['Annwyl Ida Sample,'], 'Ida Sample'],
    [['Dear Sir or Madam,'], null],
    [['Dear Resident,'], null],
    [['We hold dear what you gave us.'], null],
  ])('%j: %s', (lines, name) => expect(addresseeIn(lines)).toBe(name));
});

describe('facts about other people', () => {
  test('are known by a label', async () => {
    expect(await others('field,value\nWard,Headingley\nOther residents,Tom Sample\nSpouse name,Tom Sample\n')).toEqual([
      'Other residents=Tom Sample (label)',
      'Spouse name=Tom Sample (label)',
    ]);
  });

  test('are known by a heading', async () => {
    const text =
      'category,field,value\nRegister,Ward,Headingley\nOther electors at this address,Elector name,Tom Sample\n';
    expect(await others(text)).toEqual(['Elector name=Tom Sample (label)']);
  });

  test('a count of people is a fact about the household', async () => {
    expect(await others('field,value\nNumber of other residents,2\nOther adults,1\nAdults in household,3\n')).toEqual(
      [],
    );
  });

  test('are known by the name in their row, once it is known who asked', async () => {
    const text = 'Name,Ward,Labour 1-10\nIda Sample,Headingley,6\nTom Sample,Headingley,2\n';
    expect(await others(text)).toEqual([]);
    expect(await others(text, 'Ms I Sample')).toEqual([
      'Name=Tom Sample (row)',
      'Ward=Headingley (row)',
      'Labour 1-10=2 (row)',
    ]);
  });

  test('are known by the name above them', async () => {
    const text = 'field,value\nName,Ida Sample\nTurnout,83\nName,Tom Sample\nTurnout,20\n';
    expect(await others(text, 'Ida Sample')).toEqual(['Name=Tom Sample (section)', 'Turnout=20 (section)']);
  });

  test('the salutation says who asked where nobody else does', async () => {
    const letter =
      'Dear Ms Ida Sample,\n\nThank you for your request.\n\nName,Ward\nIda Sample,Headingley\nTom Sample,Headingley\n';
    expect(await others(letter)).toEqual(['Name=Tom Sample (row)', 'Ward=Headingley (row)']);
  });
});

describe('an answer to another person', () => {
  const kinds = async (text: string, person?: string) =>
    (await read(text, person, 'answer.txt')).problems.map(({ kind }) => kind);
  const letter = 'Dear Mr Other,\n\nWe do not hold an email address for you.\n';

  test('is asked about when its salutation has another name', async () => {
    expect(await kinds(letter, 'Ida Sample')).toEqual(['another-person']);
    expect(await kinds(letter, 'Adam Other')).toEqual([]);
    expect(await kinds(letter)).toEqual([]);
  });

  test('is asked about when every name in it is another, and nothing is set apart', async () => {
    const answer = await read('Name,Ward\nAdam Other,Headingley\n', 'Ida Sample');
    expect(answer.problems.map(({ kind }) => kind)).toEqual(['another-person']);
    expect(answer.otherName).toBe('Adam Other');
    expect(answer.facts.every(({ whose }) => whose === undefined)).toBe(true);
  });

  test('gives the name that somebody has to be asked about', async () => {
    expect((await read(letter, 'Ida Sample', 'answer.txt')).otherName).toBe('Mr Other');
    expect((await read(letter, 'Adam Other', 'answer.txt')).otherName).toBeUndefined();
    expect((await read(letter, undefined, 'answer.txt')).otherName).toBeUndefined();
  });

  test('never says a name in the problem', async () => {
    const { problems } = await read(letter, 'Ida Sample', 'answer.txt');
    expect(JSON.stringify(problems)).not.toMatch(/Other|Ida/);
  });
});
