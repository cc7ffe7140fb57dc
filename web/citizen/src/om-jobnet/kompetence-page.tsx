import { useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { InfoPage } from './info-page.tsx';
import { omJobnetTexts } from './om-jobnet.texts.ts';

/** GEN-12: what the footer's "Kompetenceafklaring og sprogkort" opens. */
export const KompetencePage = (): ReactElement => <InfoPage {...useTexts(omJobnetTexts).kompetence} />;
