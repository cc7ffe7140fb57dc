import { useId, useState, type ReactElement, type ReactNode } from 'react';

interface AccordionItemProps {
  readonly title: string;
  readonly open?: boolean;
  readonly headingLevel?: 'h2' | 'h3' | 'h4';
  readonly children: ReactNode;
}

/** One part that folds; put it in an Accordion. */
export const AccordionItem = ({ title, open = false, headingLevel: Heading = 'h2', children }: AccordionItemProps): ReactElement => {
  const [shown, setShown] = useState(open);
  const id = useId();
  return (
    <li>
      <Heading>
        <button type="button" className="accordion-button" aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
          <span className="accordion-title">{title}</span>
        </button>
      </Heading>
      <div id={id} className="accordion-content" aria-hidden={!shown}>{children}</div>
    </li>
  );
};

/** A list of parts that fold. */
export const Accordion = ({ children }: { children: ReactNode }): ReactElement => <ul className="accordion">{children}</ul>;
