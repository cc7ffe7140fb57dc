import { alertNames, alertRules } from '../alert-rules.ts';
import { scenes, unrehearsed } from './index.ts';

describe('the rehearsal', () => {
  it('has a scene for each alert, or says why there is none', () => {
    const played = scenes.flatMap(({ alerts }) => alerts);
    expect([...played, ...Object.keys(unrehearsed)].toSorted()).toEqual(alertNames(alertRules()).toSorted());
  });
});
