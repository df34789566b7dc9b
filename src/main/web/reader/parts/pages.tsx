import { useState, type ReactNode } from 'react';

/**
 * A list that is read page by page: each page asks for itself, and the last one offers the next.
 *
 * @param page renders the page after a cursor (none for the first), and is told how to offer the one after it
 */
export function Pages({ page }: { page: (after: string | undefined, more: (cursor: string) => ReactNode) => ReactNode }) {
  const [cursors, setCursors] = useState<(string | undefined)[]>([undefined]);
  const more = (cursor: string) =>
    cursors.at(-1) !== cursor && !cursors.includes(cursor) && (
      <button className="more" onClick={() => setCursors(known => [...known, cursor])}>More</button>
    );
  return <>{cursors.map(after => <div key={after ?? ''}>{page(after, more)}</div>)}</>;
}
