import { createHash } from 'node:crypto';
import {
  codeOfConceptUri, conceptUriOf, erhvervsgrupper, erhvervsomraader, isUdgaaet, stillingsbetegnelseAliases, stillingsbetegnelser,
} from './taxonomy.ts';

const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** RFC 9562 version 5. */
function uuidV5(name: string): string {
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const byName = (name: string) => stillingsbetegnelser.all.find((row) => row.name === name);

describe('taxonomy', () => {
  it('holds the whole seed: 37 groups, 146 stillingsbetegnelser, 153 aliases', () => {
    expect([erhvervsgrupper.all.length, stillingsbetegnelser.all.length, stillingsbetegnelseAliases.all.length]).toEqual([37, 146, 153]);
  });

  it('keeps the real uuids and makes the others from the label', () => {
    expect(byName('Programmør og systemudvikler')?.code).toBe('8b6456a3-ae9a-45a0-a65b-fed797521753');
    const invented = stillingsbetegnelser.all.filter((row) => row.certainty === 'F');
    expect(invented).toHaveLength(142);
    for (const row of invented) expect(row.code).toBe(uuidV5(`http://data.star.dk/esco/occupation/${row.name}`));
    for (const alias of stillingsbetegnelseAliases.all) expect(alias.code).toBe(uuidV5(`http://data.star.dk/esco/alias/${alias.name}`));
  });

  it('hangs every stillingsbetegnelse on a group of its area', () => {
    for (const row of stillingsbetegnelser.all) {
      expect(erhvervsgrupper.find(row.gruppe)?.omraade).toBe(row.omraade);
      expect(erhvervsomraader.find(row.omraade)).toBeDefined();
    }
  });

  it('keeps "Analytiker, data og analyse" as one stillingsbetegnelse, comma and all', () => {
    const row = byName('Analytiker, data og analyse');
    expect(row).toMatchObject({ gruppe: '110050', isco: '2511' });
    expect(row?.aliases.map((alias) => alias.name)).toEqual(['Dataanalytiker', 'BI-udvikler', 'Data scientist', 'Business intelligence-konsulent']);
  });

  it('tells udgåede with and without one to use instead', () => {
    const telefonist = byName('Telefonist');
    expect(telefonist && isUdgaaet(telefonist.code, '2024-12-31')).toBe(false);
    expect(telefonist && isUdgaaet(telefonist.code, '2025-01-01')).toBe(true);
    expect(telefonist?.afloeser).toBe(byName('Kundeservicemedarbejder')?.code);
    expect(byName('Kontordame')?.afloeser).toBe(byName('Kontorassistent')?.code);
    expect(byName('Hulkortoperatør')).toMatchObject({ validTo: '2024-12-31', afloeser: null });
    expect(isUdgaaet('ukendt', '2026-01-01')).toBe(true);
  });

  it('reads a conceptUri back', () => {
    expect(codeOfConceptUri(conceptUriOf('abc'))).toBe('abc');
    expect(codeOfConceptUri('http://example.test/abc')).toBeUndefined();
  });
});
