import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { type ReadNode, renderNode } from './formatted-text.tsx';

const text = (textContent: string): ReadNode => ({ nodeType: 3, nodeName: '#text', textContent, childNodes: [] });
const element = (nodeName: string, ...childNodes: ReadNode[]): ReadNode => ({ nodeType: 1, nodeName, textContent: null, childNodes });
const shown = (node: ReadNode): string => renderToStaticMarkup(<>{renderNode(node)}</>);

describe('a text that somebody else has formatted', () => {
  it('keeps paragraphs, lists, line breaks and emphasis', () => {
    const aftale = element('BODY', element('P', text('Vi aftalte '), element('STRONG', text('tre ansøgninger'))), element('UL', element('LI', text('om ugen'), element('BR'))));
    expect(shown(aftale)).toBe('<p>Vi aftalte <strong>tre ansøgninger</strong></p><ul><li>om ugen<br/></li></ul>');
  });

  it('keeps no attribute, link or picture, and the words of what it does not know', () => {
    const link = { ...element('A', text('læs mere')), attributes: [{ name: 'href', value: 'javascript:alert(1)' }] };
    expect(shown(element('P', link, element('IMG'), element('FONT', text(' her'))))).toBe('<p>læs mere her</p>');
    expect(shown({ ...element('P', text('x')), onclick: 'alert(1)' } as ReadNode)).toBe('<p>x</p>');
  });

  it('drops scripts, styles and comments with all that is in them', () => {
    const comment: ReadNode = { nodeType: 8, nodeName: '#comment', textContent: 'hemmeligt', childNodes: [] };
    expect(shown(element('DIV', element('SCRIPT', text('alert(1)')), element('STYLE', text('p{}')), comment, text('tilbage')))).toBe('tilbage');
  });

  it('shows signs of HTML within a text as the signs they are', () => {
    expect(shown(element('P', text('<img src=x onerror=alert(1)>')))).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
  });
});
