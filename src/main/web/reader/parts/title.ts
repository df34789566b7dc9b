import { useEffect } from 'react';

/** Names the browser's tab. */
export function useTitle(title: string | undefined) {
  useEffect(() => {
    if (title) document.title = `${title} · Backissue`;
  }, [title]);
}
