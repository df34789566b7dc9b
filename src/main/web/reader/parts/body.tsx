import { createElement, type ReactNode } from 'react';
import { Link } from 'react-router';

/** A place in a paragraph that names a person, in UTF-16 units, as the API counts them and JavaScript does. */
export interface Named {
  start: number;
  end: number;
  person: { slug: string };
}

export interface Paragraph {
  anchor: string;
  text: string;
  mentions: readonly Named[];
}

export interface Part {
  heading: string;
  anchor: string;
}

/**
 * The body of an article: the HTML of the API gives the structure, its paragraphs give anchors and mentions. Both have the same blocks
 * in the same order, so the mentions of a paragraph are laid over the text of its block.
 *
 * @param html made by the server, which escapes what the page had; it is read as a tree and never inserted as text
 */
export function Body({ html, paragraphs, sections }: {
  html: string;
  paragraphs: readonly Paragraph[];
  sections: readonly Part[];
}) {
  const blocks = new DOMParser().parseFromString(html, 'text/html').body;
  const rest = { paragraphs: [...paragraphs], sections: [...sections] };
  return <>{[...blocks.childNodes].map((node, i) => blockOf(node, i, rest))}</>;
}

interface Rest {
  paragraphs: Paragraph[];
  sections: Part[];
}

const containers = new Set(['ul', 'ol', 'blockquote', 'figure', 'div', 'section']);

function blockOf(node: Node, key: number, rest: Rest): ReactNode {
  if (!(node instanceof HTMLElement)) return null;
  const name = node.localName;
  if (name === 'hr') return <hr key={key} />;
  if (/^h[1-6]$/.test(name)) {
    return <h2 key={key} id={rest.sections.shift()?.anchor}>{node.textContent}</h2>;
  }
  const isContainer = containers.has(name) || (name === 'li' && [...node.children].some(it => it.localName === 'p'));
  if (isContainer) {
    return createElement(name, { key }, [...node.childNodes].map((child, i) => blockOf(child, i, rest)));
  }
  const paragraph = rest.paragraphs.shift();
  const mentions = paragraph?.text === textOf(node) ? paragraph.mentions : [];
  return createElement(name === 'li' ? 'li' : 'p', { key, id: paragraph?.anchor }, inlines(node, 0, mentions));
}

/** The text of a block as the API counts it: a line break is one character. */
function textOf(node: Node): string {
  if (node instanceof HTMLBRElement) return '\n';
  if (node.nodeType === Node.TEXT_NODE) {
    return node.previousSibling instanceof HTMLBRElement ? node.textContent!.replace(/^\n/, '') : node.textContent!;
  }
  return [...node.childNodes].map(textOf).join('');
}

/** @param offset where the node's text begins in its block */
function inlines(node: Node, offset: number, mentions: readonly Named[]): ReactNode[] {
  const parts: ReactNode[] = [];
  for (const [i, child] of [...node.childNodes].entries()) {
    const text = textOf(child);
    if (child instanceof HTMLBRElement) parts.push(<br key={i} />);
    else if (child.nodeType === Node.TEXT_NODE) parts.push(...marked(text, offset, mentions, i));
    else if (child instanceof HTMLElement) parts.push(inlineOf(child, inlines(child, offset, mentions), i));
    offset += text.length;
  }
  return parts;
}

const emphasis = new Set(['em', 'strong', 'i', 'b', 'sup', 'sub', 'code']);

function inlineOf(element: HTMLElement, children: ReactNode[], key: number): ReactNode {
  const href = element.getAttribute('href') ?? '';
  if (element.localName === 'a' && /^https?:/.test(href)) {
    return <a key={key} href={href} rel="noopener noreferrer">{children}</a>;
  }
  return createElement(emphasis.has(element.localName) ? element.localName : 'span', { key }, children);
}

function marked(text: string, offset: number, mentions: readonly Named[], key: number): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, person } of mentions) {
    if (start < offset + from || end > offset + text.length) continue;
    parts.push(
      text.slice(from, start - offset),
      <Link key={`${key}-${start}`} to={`/people/${person.slug}`} className="person" data-person={person.slug}>
        {text.slice(start - offset, end - offset)}
      </Link>,
    );
    from = end - offset;
  }
  parts.push(text.slice(from));
  return parts;
}
