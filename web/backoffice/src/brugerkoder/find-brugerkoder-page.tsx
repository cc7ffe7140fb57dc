import { findBorgerForSupport } from '@jobnet/contracts';
import { useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { SoegCpr } from '../borger/soeg-cpr.tsx';
import { links } from '../links.ts';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

/** ID-KODE-14: support finds who calls by CPR number. */
export const FindBrugerkoderPage = (): ReactElement => <SoegCpr endpoint={findBorgerForSupport} texts={useTexts(brugerkoderTexts).find} linkTo={links.brugerkoderFor} />;
