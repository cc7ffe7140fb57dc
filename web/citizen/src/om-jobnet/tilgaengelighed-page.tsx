import { useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { InfoPage } from './info-page.tsx';
import { omJobnetTexts } from './om-jobnet.texts.ts';

/** What works for whom, what was not tried, and where to complain. */
export const TilgaengelighedPage = (): ReactElement => <InfoPage {...useTexts(omJobnetTexts).tilgaengelighed} />;
