import { findBorgerForSupport } from '@jobnet/contracts';
import { useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { SoegCpr } from '../borger/soeg-cpr.tsx';
import { links } from '../links.ts';
import { adgangTexts } from './adgang.texts.ts';

/** ID-LOGIN-12: support finds the borger by CPR number. */
export const FindAdgangPage = (): ReactElement => <SoegCpr endpoint={findBorgerForSupport} texts={useTexts(adgangTexts).find} linkTo={links.adgangFor} />;
