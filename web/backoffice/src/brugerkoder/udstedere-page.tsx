import { listBrugerkodeudstedere, updateBrugerkodeudsteder } from '@jobnet/contracts';
import { akasser } from '@jobnet/reference-data';
import { Button, FailureAlert, Loaded, Page, ProblemError, Table, useAction, useEndpoint, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

interface SkiftProps {
  readonly akassekode: string;
  readonly maaUdstede: boolean;
}

const Skift = ({ akassekode, maaUdstede }: SkiftProps): ReactElement => {
  const t = useTexts(brugerkoderTexts).udstedere;
  const toast = useToast();
  const update = useAction(updateBrugerkodeudsteder, [listBrugerkodeudstedere]);
  const [bug, setBug] = useState<unknown>();
  if (bug !== undefined) throw bug;
  const navn = akasser.nameOf(akassekode);
  const skift = async (): Promise<void> => {
    await update.run({ params: { akassekode }, body: { maaUdstede: !maaUdstede } });
    toast({ kind: 'success', heading: t.done(navn, !maaUdstede) });
  };
  return (
    <>
      {update.problem && <FailureAlert problem={update.problem} />}
      <Button variant="tertiary" busy={update.busy} aria-label={maaUdstede ? t.lukFor(navn) : t.aabenFor(navn)} onClick={() => void skift().catch((error: unknown) => error instanceof ProblemError || setBug(error))}>
        {maaUdstede ? t.luk : t.aaben}
      </Button>
    </>
  );
};

/** ID-KODE-02: which a-kasser may issue brugerkoder, and the switch. */
export const UdstederePage = (): ReactElement => {
  const t = useTexts(brugerkoderTexts);
  const query = useEndpoint(listBrugerkodeudstedere, {});
  return (
    <Page title={t.udstedere.title} lead={t.udstedere.lead}>
      <Loaded query={query}>
        {({ items }) => (
          <Table
            caption={t.udstedere.caption}
            columns={[
              { key: 'akasse', header: t.udstedere.akasse, cell: ({ akassekode }) => akasser.nameOf(akassekode) },
              { key: 'maa', header: t.udstedere.maa, cell: ({ maaUdstede }) => (maaUdstede ? t.ja : t.nej) },
              { key: 'handling', header: t.udstedere.handling, cell: (udsteder) => <Skift {...udsteder} /> },
            ]}
            rows={items}
            rowKey={({ akassekode }) => akassekode}
          />
        )}
      </Loaded>
    </Page>
  );
};
