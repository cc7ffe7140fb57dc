import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/** What a text may be formatted with; everything else is shown as the text within it, and scripts and styles not at all. */
const allowed = new Set(['p', 'br', 'strong', 'b', 'em', 'i', 'u', 'ul', 'ol', 'li', 'blockquote', 'h3', 'h4']);
const hidden = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg', 'math', 'noscript']);

/** The part of a DOM node that is read. */
export interface ReadNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<ReadNode>;
}

const elementNode = 1;
const textNode = 3;

const childrenOf = (node: ReadNode): ReactNode[] => Array.from(node.childNodes, (child, place) => <Fragment key={place}>{renderNode(child)}</Fragment>);

/** A node as React shows it: without a single attribute, so that nothing in it can link, load or run. */
export const renderNode = (node: ReadNode): ReactNode => {
  if (node.nodeType === textNode) return node.textContent;
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== elementNode || hidden.has(name)) return null;
  if (name === 'br') return <br />;
  return allowed.has(name) ? createElement(name, {}, ...childrenOf(node)) : childrenOf(node);
};

/** A text that somebody else has formatted as HTML, shown with its paragraphs, lists and emphasis, and nothing else of it. */
export const FormattedText = ({ html }: { html: string }): ReactElement => (
  <div className="jn-description">{childrenOf(new DOMParser().parseFromString(html, 'text/html').body)}</div>
);
