import { showEgneDataIBooking, showEgneDataICitizen, showEgneDataIIdentity } from '@jobnet/contracts';
import { type EgneData, filOf, hentAlle } from './egne-data.ts';
import { hentEgneDataTexts } from './hent-egne-data.texts.ts';

const kilder = { identity: showEgneDataIIdentity, citizen: showEgneDataICitizen, booking: showEgneDataIBooking };
const navne = { identity: 'Login', citizen: 'Tilmelding', booking: 'Møder' };
const data = (navn: string): EgneData => ({ hentet: '2026-02-02T08:00:00Z', dele: [{ navn, linjer: [{ id: navn }] }] });
const fil = (hentet: Awaited<ReturnType<typeof hentAlle<keyof typeof kilder>>>) => JSON.parse(filOf(hentet, navne, hentEgneDataTexts.da.fil)) as Record<string, unknown>;

describe('the file with one’s own data', () => {
  it('has one chapter for each part of Jobnet, and each kind of record in it', async () => {
    const hentet = await hentAlle(kilder, (kilde) => Promise.resolve(data(kilde.service)));
    expect(fil(hentet)).toEqual({
      titel: 'Mine oplysninger på Jobnet',
      Login: { hentet: '2026-02-02T08:00:00Z', identity: [{ id: 'identity' }] },
      Tilmelding: { hentet: '2026-02-02T08:00:00Z', citizen: [{ id: 'citizen' }] },
      'Møder': { hentet: '2026-02-02T08:00:00Z', booking: [{ id: 'booking' }] },
    });
  });

  it('names a part that did not answer, and still has the others', async () => {
    const hentet = await hentAlle(kilder, (kilde) => (kilde.service === 'booking' ? Promise.reject(new Error('down')) : Promise.resolve(data(kilde.service))));
    expect(hentet.mangler).toEqual(['booking']);
    expect(fil(hentet)).toMatchObject({ 'Kunne ikke hentes': ['Møder'], Login: { identity: [{ id: 'identity' }] }, Tilmelding: {} });
    expect(fil(hentet)).not.toHaveProperty('Møder');
  });
});
