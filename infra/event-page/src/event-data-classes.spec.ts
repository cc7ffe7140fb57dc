import { z } from 'zod';
import { allEvents } from './event-page.ts';
import { fieldsOf, type JsonSchema } from './payload-fields.ts';

/** What names a person, or is written in somebody's own words. */
const identifying = /(^|\.)(cpr|cprNummer|navn|fornavn|efternavn|email|telefon|adresse|vejadresse|fejltekst|begrundelse|tekst|brugernavn|adgangskode)$/i;

describe('an event about a person', () => {
  it('has no field that holds a number, a name or an address of anybody', () => {
    const events = allEvents().filter(({ event }) => event.dataClass === 'person');
    expect(events.length).toBeGreaterThan(10);
    const fields = events.flatMap(({ event }) => fieldsOf(z.toJSONSchema(event.payload, { io: 'input' }) as JsonSchema).map(({ path }) => `${event.type} ${path}`));
    expect(fields.length).toBeGreaterThan(30);
    expect(fields.filter((field) => identifying.test(field.replace(/^\S+ /, '')))).toEqual([]);
    expect(identifying.test('modtager.email')).toBe(true);
  });
});
