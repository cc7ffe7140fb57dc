import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { Icon } from './icon.tsx';

export interface Step {
  readonly text: string;
  readonly to: string;
  readonly state: 'done' | 'current' | 'ahead' | 'error';
}

/** Where one is in a wizard; steps that are done are links back, steps ahead are not links yet. */
export const StepIndicator = ({ steps }: { steps: readonly Step[] }): ReactElement => {
  const t = useTexts(uiTexts);
  const current = steps.findIndex((step) => step.state === 'current') + 1;
  return (
    <>
      <p className="step-subheading">{t.stepOf(Math.max(current, 1), steps.length)}</p>
      <ol className="step-indicator">
        {steps.map((step, index) => {
          const mark = (
            <>
              <span className={step.state === 'done' || step.state === 'error' ? 'step-icon' : 'step-number'}>
                {step.state === 'done' && <Icon name="check" label={t.stepDone(index + 1)} />}
                {step.state === 'error' && <Icon name="error" label={t.stepError(index + 1)} />}
                {(step.state === 'current' || step.state === 'ahead') && <span>{index + 1}</span>}
              </span>
              <div><span className="step-title">{step.text}</span></div>
            </>
          );
          return (
            <li key={step.to} className={step.state === 'ahead' ? 'disabled' : step.state === 'done' ? '' : step.state}>
              {step.state === 'ahead' ? <div className="step">{mark}</div> : <Link className="step" to={step.to} aria-current={step.state === 'current' ? 'step' : undefined}>{mark}</Link>}
            </li>
          );
        })}
      </ol>
    </>
  );
};
