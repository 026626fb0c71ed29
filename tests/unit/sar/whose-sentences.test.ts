/** Sentences about other people are set apart from those about the one who asked. */
import { describe, expect, test } from 'vitest';
import { isAboutOthers } from '#lib/sar/people/is-about-others.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';
import { ownPieces } from '#lib/core/own-pieces.ts';

const read = (text: string, name: string, person?: string) =>
  readAnswer(
    { name, bytes: new TextEncoder().encode(text) },
    { controller: 'labour', ...(person === undefined ? {} : { person }) },
  );

describe('whether a sentence tells of another person', () => {
  test.each([
    ['Your wife Jane is recorded as a supporter.', true],
    ["Your late father's voting record is shown below.", true],
    ['Another elector at your address was canvassed in May.', true],
    ['The previous occupant told us that he votes Green.', true],
    ['Two other adults are registered at this address.', true],
    ['The number belongs to somebody else living there.', true],
    ['Mae eich gŵr wedi ei gofnodi fel cefnogwr.', true],
    ['We hold your address.', false],
    ['You are registered at this address.', false],
    ['We have removed information about your husband.', false],
    ['Your right does not affect the rights of your family.', false],
    ['Your neighbourhood is a target area.', false],
    ['Mr Tom Sample is registered as a postal voter.', true],
    ['Ms Ida Sample is registered as a postal voter.', false],
    ['Ms Gray, our data protection officer, has recorded your request.', false],
  ])('%s %s', (sentence, expected) => expect(isAboutOthers(sentence, 'Ida Sample')).toBe(expected));

  test('a name counts only where it is known who asked', () => {
    expect(isAboutOthers('Mr Tom Sample is registered as a postal voter.', null)).toBe(false);
  });
});

describe('the sentences of an answer', () => {
  const letter =
    'Dear Ms Ida Sample,\n\nWe hold your email address.\n\nYour husband Tom is recorded as a supporter.\n\nThe weather was fine.\n';

  test('that are about another person are marked, and those of the person are not', async () => {
    const answer = await read(letter, 'answer.txt');
    const marked = [...answer.statements, ...answer.remainders].filter(({ whose }) => whose === 'other');
    expect(marked.map(({ text }) => text)).toEqual(['Your husband Tom is recorded as a supporter.']);
    expect(ownPieces(answer.remainders).map(({ text }) => text)).toContain('The weather was fine.');
    expect(ownPieces(answer.statements).some(({ about, stance }) => about === 'email' && stance === 'holds')).toBe(
      true,
    );
  });

  test("another person's row says nothing of whether the person's address is held", async () => {
    const table = 'Name,Email\nIda Sample,\nTom Sample,tom@example.org\n';
    const { statements } = await read(table, 'answer.csv', 'Ida Sample');
    const email = statements.filter(({ about }) => about === 'email');
    expect(email.filter(({ stance }) => stance === 'holds').map(({ whose }) => whose)).toEqual(['other']);
    expect(email.some(({ stance, whose }) => stance === 'silent' && whose === undefined)).toBe(true);
  });

  test("nothing of a spouse's address is said of the person", async () => {
    const { statements } = await read('field,value\nWard,Headingley\nSpouse email,tom@example.org\n', 'answer.csv');
    expect(ownPieces(statements).some(({ about, stance }) => about === 'email' && stance === 'holds')).toBe(false);
  });
});
