import { commonProblems, Refusal } from '@jobnet/contracts';

export type IndsatsStatus = 'gaeldende' | 'slettet';
export type IndsatsAct = 'update' | 'delete';

/** Every allowed change: status -> act -> next status. One that was taken back is gone for everybody. */
export const indsatsStatusTable: Readonly<Record<IndsatsStatus, Partial<Record<IndsatsAct, IndsatsStatus>>>> = {
  gaeldende: { update: 'gaeldende', delete: 'slettet' },
  slettet: {},
};

/** What a kommune or a-kasse says of an indsats. */
export interface IndsatsFacts {
  readonly titel: string;
  readonly fra: string;
  /** The last day; null while it has no end. */
  readonly til: string | null;
}

/** KAL-08: the status after an act; what was taken back does not exist. */
export const statusAfter = (current: IndsatsStatus, act: IndsatsAct): IndsatsStatus => {
  const next = indsatsStatusTable[current][act];
  if (!next) throw new Refusal(commonProblems.findesIkke);
  return next;
};

/** Whether a wish leaves everything as it is: then nothing is saved or told. */
export const isSameIndsats = (current: IndsatsFacts, wanted: IndsatsFacts): boolean =>
  current.titel === wanted.titel && current.fra === wanted.fra && current.til === wanted.til;
