import { deleTexts } from './dele.texts.ts';
import { type EgneData, filOf, hentAlle, kilder } from './egne-data.ts';
import { egneDataTexts } from './egne-data.texts.ts';

const data = (navn: string): EgneData => ({ hentet: '2026-02-02T08:00:00Z', dele: [{ navn, linjer: [{ id: navn }] }] });
const fil = (hentet: Awaited<ReturnType<typeof hentAlle>>) => JSON.parse(filOf(hentet, deleTexts.da, egneDataTexts.da.fil)) as Record<string, unknown>;

describe('the file with one’s own data', () => {
  it('has one chapter for each part of Jobnet, and each kind of record in it', async () => {
    const hentet = await hentAlle((kilde) => Promise.resolve(data(kilde.service)));
    expect(fil(hentet)).toEqual({
      titel: 'Mine oplysninger på Jobnet',
      Login: { hentet: '2026-02-02T08:00:00Z', identity: [{ id: 'identity' }] },
      'Tilmelding, Jobmatch og profil': { hentet: '2026-02-02T08:00:00Z', citizen: [{ id: 'citizen' }] },
      'Møder': { hentet: '2026-02-02T08:00:00Z', booking: [{ id: 'booking' }] },
      Beskeder: { hentet: '2026-02-02T08:00:00Z', notifications: [{ id: 'notifications' }] },
    });
  });

  it('names a part that did not answer, and still has the others', async () => {
    const hentet = await hentAlle((kilde) => (kilde === kilder.booking ? Promise.reject(new Error('down')) : Promise.resolve(data(kilde.service))));
    expect(hentet.mangler).toEqual(['booking']);
    expect(fil(hentet)).toMatchObject({ 'Kunne ikke hentes': ['Møder'], Login: { identity: [{ id: 'identity' }] }, Beskeder: {} });
    expect(fil(hentet)).not.toHaveProperty('Møder');
  });
});
