import { Combobox, ComboboxInput, ComboboxOption, ComboboxOptions } from '@headlessui/react';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { SuggestQuery } from '../../generated/graphql';
import { Marked } from './marked';

const Suggest = graphql(`
  query Suggest($prefix: String!) {
    suggest(prefix: $prefix, first: 6) {
      label { text marks { start end } }
      node {
        __typename
        ... on Article { id slug }
        ... on Person { id slug }
        ... on Author { id slug }
        ... on Issue { id slug }
      }
    }
  }
`);

type Found = SuggestQuery['suggest'][number]['node'];

const folders = { Article: 'articles', Person: 'people', Author: 'authors', Issue: 'issues' } as const;

/** The address of anything that can be found. */
export const pathOf = (found: Pick<Found, '__typename' | 'slug'>) => `/${folders[found.__typename]}/${found.slug}`;

const DELAY_MS = 120;

/** Suggests as one types; Enter searches. The key `/` leads here from anywhere. */
export function SearchBox() {
  const navigate = useNavigate();
  const location = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const prefix = useDelayed(text.trim(), DELAY_MS);
  const [{ data }] = useQuery({ query: Suggest, variables: { prefix }, pause: prefix.length < 2 });
  useFocusKey(input);
  useEffect(() => {
    setText(location.pathname === '/search' ? (new URLSearchParams(location.search).get('q') ?? '') : '');
  }, [location.pathname, location.search]);

  const suggestions = prefix.length < 2 ? [] : (data?.suggest ?? []);
  const search = () => text.trim() && navigate(`/search?q=${encodeURIComponent(text.trim())}`);
  const choose = (path: string | null) => path && (path === 'search' ? search() : navigate(path));
  return (
    <search className="search-box">
      <Combobox value={null as string | null} onChange={choose} immediate={false}>
        <ComboboxInput
          ref={input}
          type="search"
          aria-label="Search the archive"
          placeholder="Search (press /)"
          displayValue={() => text}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && !event.currentTarget.getAttribute('aria-activedescendant')) {
              event.preventDefault();
              search();
            }
          }}
        />
        <ComboboxOptions anchor={{ to: 'bottom start', gap: 4 }} className="suggestions">
          {text.trim() && <ComboboxOption value="search">Search for “{text.trim()}”</ComboboxOption>}
          {suggestions.map(({ label, node }) => (
            <ComboboxOption key={node.id} value={pathOf(node)}>
              <Marked {...label} /> <small>{node.__typename}</small>
            </ComboboxOption>
          ))}
        </ComboboxOptions>
      </Combobox>
    </search>
  );
}

function useDelayed(value: string, ms: number) {
  const [delayed, setDelayed] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return delayed;
}

function useFocusKey(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input]);
}
