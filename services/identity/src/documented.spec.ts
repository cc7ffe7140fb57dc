import { readFileSync } from 'node:fs';
import { audiences } from '@jobnet/contracts';
import { brudteKrav } from './adgangskode/adgangskode.rules.ts';
import { graenser, vindueMinutter } from './adgangskode/forsoeg.rules.ts';
import { absoluteHours, idleMinutes } from './session/session.rules.ts';

const pageAt = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
const readme = pageAt('../README.md');
const adr = pageAt('../../../docs/adr/0015-brugerkoder.md');

describe('what identity says of itself', () => {
  it('names every way in and its strength, and no other', () => {
    const table = readme.split('## Ways in')[1]?.split('There is no other.')[0] ?? '';
    expect([...table.matchAll(/\| `(\w+)` \|/g)].map(([, way]) => way)).toEqual([...audiences, 'brugerkoder']);
  });

  it('tells how guessing is held off, in the numbers that hold', () => {
    expect(adr).toContain(`windows of ${vindueMinutter} minutes`);
    expect(adr).toContain(`a brugernavn from an address ${graenser.par}, a brugernavn from everywhere ${graenser.bruger}, an address ${graenser.adresse}.`);
    expect(adr).toContain(`counted by itself (${graenser.kendt}), so that no attack elsewhere shuts its owner out`);
  });

  it('lists the words that no adgangskode may hold', () => {
    const words = [...(/no adgangskode may hold: ([^.]*)\./.exec(readme)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(([, word]) => word ?? '');
    expect(words).toContain('jobnet');
    for (const word of words) expect(brudteKrav(`Tre gule ${word} Cykler 1!`).map(({ kode }) => kode)).toEqual([word]);
  });

  it('tells how long a session lives, how many one may have, and what MitID’s own session has to do with it', () => {
    expect(readme).toContain(`dead ${idleMinutes} minutes after the last use and ${absoluteHours} hours after login`);
    for (const said of ['shorter than NIST SP 800-63B asks', 'any number of sessions at once', 'ends MitID\'s at Log ud', 'ends its own when MitID tells']) expect(readme).toContain(said);
  });
});
