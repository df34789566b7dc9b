import { lazy, Suspense, useEffect } from 'react';
import { Link, Route, Routes, useLocation } from 'react-router';
import { ArchivePage } from './pages/archive';
import { NotFound } from './pages/not-found';
import { SearchBox } from './parts/search-box';
import { Loading } from './parts/states';

// Each page brings code and libraries of its own, which the first one shown need not wait for.
const ArticlePage = lazy(() => import('./pages/article'));
const AuthorPage = lazy(() => import('./pages/author'));
const IssuePage = lazy(() => import('./pages/issue'));
const PersonPage = lazy(() => import('./pages/person'));
const SearchPage = lazy(() => import('./pages/search'));

export function App() {
  useScrollToTop();
  return (
    <>
      <a className="skip" href="#content">Skip to the content</a>
      <header className="site">
        <Link to="/" className="home">Backissue</Link>
        <SearchBox />
      </header>
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route path="/" element={<ArchivePage />} />
            <Route path="/articles/:slug" element={<ArticlePage />} />
            <Route path="/issues/:slug" element={<IssuePage />} />
            <Route path="/people/:slug" element={<PersonPage />} />
            <Route path="/authors/:slug" element={<AuthorPage />} />
            <Route path="/search" element={<SearchPage />} />
            <Route path="*" element={<NotFound what="page" />} />
          </Routes>
        </Suspense>
      </main>
    </>
  );
}

/** A new page begins at its top, or at the part that the address names. */
function useScrollToTop() {
  const { pathname, hash } = useLocation();
  useEffect(() => {
    if (!hash) window.scrollTo(0, 0);
  }, [pathname, hash]);
}
