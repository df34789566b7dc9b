import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type RefObject } from 'react';
import { Link } from 'react-router';
import type { FullArticle } from '../pages/article';
import { count } from './dates';

const ROW_PX = 34;

/** Who is named, the most often named first. A click marks a person's mentions and goes through them one by one. */
export function PeoplePanel({ people, chosen, choose, text }: {
  people: FullArticle['people'];
  chosen: string | null;
  choose: (slug: string | null) => void;
  text: RefObject<HTMLDivElement | null>;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(0);
  const rows = useVirtualizer({
    count: people.edges.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_PX,
    overscan: 10,
  });
  if (people.edges.length === 0) return null;

  const goTo = (slug: string) => {
    const places = text.current?.querySelectorAll<HTMLElement>(`.person[data-person="${CSS.escape(slug)}"]`) ?? [];
    if (places.length === 0) return;
    const next = chosen === slug ? (place + 1) % places.length : 0;
    choose(slug);
    setPlace(next);
    places[next]!.scrollIntoView({ block: 'center', behavior: 'smooth' });
  };
  return (
    <div className="people">
      <h2>{count(people.totalCount, 'person', 'people')} named</h2>
      <div className="people-list" ref={list} tabIndex={0} role="group" aria-label="People">
        <ul style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(row => {
            const { node, mentionCount } = people.edges[row.index]!;
            const isChosen = chosen === node.slug;
            return (
              <li key={node.id} style={{ transform: `translateY(${row.start}px)` }}>
                <button aria-pressed={isChosen} onClick={() => goTo(node.slug)}>
                  {node.name}
                  <small>{isChosen ? `${place + 1}/${mentionCount}` : mentionCount}</small>
                </button>
                <Link to={`/people/${node.slug}`} aria-label={`All about ${node.name}`}>→</Link>
              </li>
            );
          })}
        </ul>
      </div>
      {chosen && <button className="quiet" onClick={() => choose(null)}>Unmark</button>}
    </div>
  );
}
