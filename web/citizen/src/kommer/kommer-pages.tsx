import { ComingPage, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { kommerTexts } from './kommer.texts.ts';

type Name = keyof (typeof kommerTexts)['da'];

const pageOf = (name: Name) =>
  function KommerPage(): ReactElement {
    const [title = '', sentence = ''] = useTexts(kommerTexts)[name];
    return <ComingPage title={title} sentence={sentence} />;
  };

/** The pages that exist and say that they are not ready; whoever builds one takes its line out here and in `routes.tsx`. */
export const coming = Object.fromEntries((Object.keys(kommerTexts.da) as Name[]).map((name) => [name, pageOf(name)])) as Record<Name, () => ReactElement>;
