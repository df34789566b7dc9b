import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import { client, root } from './client';
import { App } from './app';
import './style.css';

// The page's links are relative to the address it was loaded from, which changes without loading another page.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]')) {
  link.setAttribute('href', link.href);
}

const place = document.getElementById('reader')!;
place.replaceChildren(); // the plain HTML for those without JavaScript
createRoot(place).render(
  <StrictMode>
    <Provider value={client}>
      <BrowserRouter basename={root.pathname.replace(/\/$/, '')}>
        <App />
      </BrowserRouter>
    </Provider>
  </StrictMode>,
);
