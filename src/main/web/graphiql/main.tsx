import { explorerPlugin } from '@graphiql/plugin-explorer';
import '@graphiql/plugin-explorer/style.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';

import { askArchive } from './fetcher';
import { linkedQuery } from './link';
import { showNotice } from './notice';
import './style.css';
import { tabs } from './tabs';
import { LinkButton, LinkedOperation, PlainCharacters } from './toolbar';
import './workers';

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];
const linked = linkedQuery(location);
const place = document.getElementById('graphiql')!;

createRoot(place, { onUncaughtError: error => showNotice(place, error) }).render(
  // GraphiQL keeps the tabs of a returning visitor in local storage: a linked query is then one more, else the first.
  <GraphiQL
    fetcher={askArchive}
    plugins={plugins}
    defaultTabs={linked ? [linked, ...tabs] : tabs}
    initialQuery={linked?.query}
    initialVariables={linked?.variables}
  >
    <GraphiQL.Logo>
      <a className="graphiql-logo-link" href="../schema.graphqls" title="The schema of this API">
        Backissue
      </a>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <LinkButton />
          <PlainCharacters />
          <LinkedOperation linked={linked} />
        </>
      )}
    </GraphiQL.Toolbar>
  </GraphiQL>,
);
