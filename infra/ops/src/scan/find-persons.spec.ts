import { personFinder } from './find-persons.ts';
import { demoPersons } from './persons.ts';

const find = personFinder([...demoPersons(), { navn: 'Solvej Kær', cpr: '0203601234', email: 'solvej.kaer.601234@example.test', telefon: '20 30 40 50' }, { navn: 'Mette Nord Bcd' }]);
const found = (text: string): Record<string, number> => Object.fromEntries(find(text));

describe('a person in a text', () => {
  it.each([
    ['CPR number', '1403921128'],
    ['CPR number', 'cpr=140392-1128;'],
    ['CPR number', '{"cpr":"140392 1128"}'],
    ['CPR number', '/borgere/140392%2D1128'],
    ['e-mail address', '<Karl.Oest@Example.test>'],
    ['e-mail address', '?til=karl.oest%40example.test&x'],
    ['phone number', 'tlf. 86 01 01 01'],
    ['phone number', '+4586010101'],
    ['phone number', '20304050.'],
    ['name', 'Karl Øst'],
    ['name', 'KARL  ØST'],
    ['name', '"Karl \\u00d8st"'],
    ['name', '/p?navn=Karl+%C3%98st'],
    ['name', 'Øst, Karl'],
    ['name', 'person=karl-oest'],
  ])('is found by %s in %s', (trait, text) => expect(found(`ser ${text} her`)).toEqual({ [trait]: 1 }));

  it('is counted each time, by each trait', () => {
    expect(found('Anna Lund 140392-1128\nLund, Anna <anna.lund@example.test>\nAnna Lund')).toEqual({ 'CPR number': 1, 'e-mail address': 1, name: 3 });
  });

  it.each(['Anna', 'Lund ved Anna', '11403921128', '14039211281', '4586010101999', 'anna@example.test', '0190a5d0-1403-7000-8000-921128000001', 'Anna\nLund', ''])('is nobody in "%s"', (text) =>
    expect(found(text)).toEqual({}),
  );
});
