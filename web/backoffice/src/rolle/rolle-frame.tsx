import { Actions, LinkButton, Page, useSession, useTexts, type Frames } from '@jobnet/web-ui';
import type { ComponentType, ReactElement } from 'react';
import { appTexts } from '../app.texts.ts';
import { links } from '../links.ts';
import { dele, type Del } from './sider.ts';

interface FrameProps {
  readonly children: ReactElement;
}

const frameFor = ({ roller }: Del): ComponentType<FrameProps> =>
  function RolleFrame({ children }: FrameProps): ReactElement {
    const t = useTexts(appTexts).refused;
    const { me } = useSession();
    if (!me || roller.includes(me.role)) return children;
    return (
      <Page title={t.title} lead={t.text}>
        <Actions>
          <LinkButton to={links.forside}>{t.home}</LinkButton>
        </Actions>
      </Page>
    );
  };

/** One frame for each part: somebody logged in with another role is told so instead of seeing an empty page. */
export const frames: Frames = Object.fromEntries(dele.map((del) => [del.navn, frameFor(del)]));
