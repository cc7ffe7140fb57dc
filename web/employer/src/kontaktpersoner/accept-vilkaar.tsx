import { Checkbox, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { links } from '../links.ts';
import { kontaktpersonerTexts } from './kontaktpersoner.texts.ts';

/** AG-KP-04, AG-KP-05: the link to the terms and the box that accepts them; the field is `accepteret`. */
export const AcceptVilkaar = (): ReactElement => {
  const t = useTexts(kontaktpersonerTexts).terms;
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>
        <Link to={links.vilkaar}>{t.link}</Link>
      </p>
      <Checkbox name="accepteret" label={t.accept} />
    </section>
  );
};
