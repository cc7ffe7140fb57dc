import { ikkeMyndighed, type Organisation, Refusal } from '@jobnet/contracts';

/** An authority that may create ads for companies (ANN-13). */
export interface Myndighed {
  /** `akasse:03`: authority code alone is not unique (ANN-12). */
  readonly organisation: string;
  readonly organisationTypeId: string;
}

const typeAf: Readonly<Partial<Record<Organisation['kind'], string>>> = { akasse: 'akasse', kommune: 'jobcenter', star: 'workindenmark' };

/** ANN-12, ANN-13: an a-kasse, a jobcenter or STAR – Workindenmark; anyone else is refused. */
export const myndighedAf = (organisation: Organisation | undefined): Myndighed => {
  const organisationTypeId = organisation && typeAf[organisation.kind];
  if (!organisation || !organisationTypeId) throw new Refusal(ikkeMyndighed);
  return { organisation: `${organisation.kind}:${organisation.code}`, organisationTypeId };
};
