import { findBorger } from '@jobnet/contracts';
import { useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { borgerTexts } from './borger.texts.ts';
import { SoegCpr } from './soeg-cpr.tsx';

/** Finds an own borger by CPR number. */
export const FindBorgerPage = (): ReactElement => <SoegCpr endpoint={findBorger} texts={useTexts(borgerTexts).find} linkTo={links.borger} />;
