import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react';
import { useEffect, useState, type RefObject } from 'react';
import type { FullArticle } from '../pages/article';
import { count } from './dates';

/** Says who a person is while the pointer or the focus is on a mention. One card serves all mentions of the text. */
export function PersonCard({ people, text }: {
  people: FullArticle['people']['edges'];
  text: RefObject<HTMLDivElement | null>;
}) {
  const [mention, setMention] = useState<HTMLElement | null>(null);
  const { refs, floatingStyles } = useFloating({
    open: mention !== null,
    elements: { reference: mention },
    placement: 'top',
    middleware: [offset(6), flip(), shift({ padding: 8 })],
    whileElementsMounted: autoUpdate,
  });
  useMention(text, setMention);
  const edge = mention && people.find(({ node }) => node.slug === mention.dataset.person);
  if (!edge) return null;
  return (
    <div ref={refs.setFloating} style={floatingStyles} className="card" role="tooltip" id="person-card">
      <strong>{edge.node.name}</strong>
      {edge.description && <span>{edge.description}</span>}
      {edge.node.kind === 'FICTIONAL' && <span>a character</span>}
      <small>named {count(edge.mentionCount, 'time')} here</small>
    </div>
  );
}

function useMention(text: RefObject<HTMLDivElement | null>, set: (mention: HTMLElement | null) => void) {
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const mentionOf = (event: Event) => (event.target as Element).closest<HTMLElement>('.person');
    const enter = (event: Event) => {
      const mention = mentionOf(event);
      mention?.setAttribute('aria-describedby', 'person-card');
      set(mention);
    };
    const leave = (event: Event) => {
      mentionOf(event)?.removeAttribute('aria-describedby');
      set(null);
    };
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && set(null);
    root.addEventListener('pointerover', enter);
    root.addEventListener('pointerout', leave);
    root.addEventListener('focusin', enter);
    root.addEventListener('focusout', leave);
    document.addEventListener('keydown', escape);
    return () => {
      root.removeEventListener('pointerover', enter);
      root.removeEventListener('pointerout', leave);
      root.removeEventListener('focusin', enter);
      root.removeEventListener('focusout', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [text, set]);
}
