import { kommuner, regioner } from '@jobnet/reference-data';
import { findPostnummer } from '@jobnet/reference-data/postnumre';
import { udenFormatering } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Annonce } from '../annonce/annonce.entity.ts';
import type { Annonceindhold } from '../annonce/annonce.rules.ts';
import { FindStillinger, navnAf } from '../stillingsbetegnelse/find-stillinger.ts';
import { foldet } from '../stillingsbetegnelse/stillingsbetegnelse.rules.ts';
import { Virksomhed } from '../virksomhed/virksomhed.entity.ts';

/** What the public page shows besides the card. */
export interface Sideindhold {
  readonly beskrivelse: string;
  readonly adresse?: string;
  readonly arbejdstider: readonly string[];
  readonly antalStillinger: number;
  readonly kontaktpersoner: Annonceindhold['kontaktpersoner'];
  readonly ansoegning: Annonceindhold['ansoegning'];
  readonly organisationTypeId?: string;
  readonly workindenmark: boolean;
  readonly eures: boolean;
}

/**
 * Find job's own table: exactly the ads that are public now, with exactly what is public about them. Of an anonymous ad no name, CVR
 * number, P-nummer or street ever gets in (ANN-32), so nothing that reads the table can give it away.
 */
@Injectable()
export class FindJobIndex {
  constructor(private readonly stillinger: FindStillinger) {}

  async put(manager: EntityManager, row: Annonce): Promise<void> {
    const columns = Object.entries(await this.#columnsOf(manager, row));
    const names = columns.map(([name]) => name);
    await manager.query(
      `insert into find_job_annonce (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})
       on conflict (annonce_id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      columns.map(([, value]) => value),
    );
  }

  async remove(manager: EntityManager, annonceId: string): Promise<void> {
    await manager.query('delete from find_job_annonce where annonce_id = $1', [annonceId]);
  }

  async #columnsOf(manager: EntityManager, row: Annonce): Promise<Record<string, unknown>> {
    const { godkendt: indhold, publiceresFra, publiceresTil } = row;
    if (!indhold || !publiceresFra || !publiceresTil) throw new Error('Only an approved ad is published');
    const navn = navnAf(await this.stillinger.execute(manager, [indhold.conceptUri]), indhold);
    const virksomhed = row.anonym || !row.cvr ? null : await manager.findOneBy(Virksomhed, { cvr: row.cvr });
    const arbejdsgiver = virksomhed?.stamdata.navn ?? null;
    const overskrift = [indhold.titel, navn.label, navn.alias, arbejdsgiver].filter(Boolean).join(' ');
    const tekst = udenFormatering(indhold.beskrivelse);
    return {
      annonce_id: row.id,
      titel: indhold.titel,
      arbejdsgiver,
      cvr: virksomhed?.cvr ?? null,
      anonym: row.anonym,
      concept_uri: indhold.conceptUri,
      stilling: navn.label,
      alias_id: indhold.aliasId ?? null,
      alias: navn.alias ?? null,
      gruppe: navn.gruppe ?? null,
      omraade: navn.omraade ?? null,
      ...stedAf(indhold.arbejdssted),
      publiceret_at: publiceresFra,
      publiceres_til: publiceresTil,
      ansoegningsfrist: indhold.ansoegningsfrist ?? null,
      snarest: indhold.snarest,
      deltid: indhold.deltid,
      fast: indhold.fast,
      annoncetype: indhold.annoncetype,
      hotjob: indhold.hotjob,
      side: JSON.stringify(sideAf(row, indhold)),
      overskrift,
      tekst,
      foldet: foldet(`${overskrift} ${tekst}`),
    };
  }
}

const stedAf = (sted: Annonceindhold['arbejdssted']) => {
  const post = sted.land === 'DK' && sted.postnummer ? findPostnummer(sted.postnummer) : undefined;
  const region = regioner.find(kommuner.find(sted.kommunekode)?.region)?.jobnetCode;
  return {
    intet_fast_arbejdssted: sted.intetFastArbejdssted,
    region: region ?? null,
    kommunekode: sted.kommunekode ?? null,
    postnummer: sted.postnummer || null,
    postdistrikt: post?.bynavn ?? sted.by ?? null,
    land: sted.land,
    lat: post?.lat ?? null,
    lon: post?.lon ?? null,
  };
};

const sideAf = (row: Annonce, indhold: Annonceindhold): Sideindhold => ({
  beskrivelse: indhold.beskrivelse,
  ...(row.anonym || !indhold.arbejdssted.adresse ? {} : { adresse: indhold.arbejdssted.adresse }),
  arbejdstider: indhold.arbejdstider,
  antalStillinger: indhold.antalStillinger,
  kontaktpersoner: indhold.kontaktpersoner,
  ansoegning: indhold.ansoegning,
  ...(row.anonym && row.organisationTypeId ? { organisationTypeId: row.organisationTypeId } : {}),
  workindenmark: indhold.workindenmark,
  eures: indhold.eures,
});
