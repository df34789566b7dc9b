import { explorerPlugin } from '@graphiql/plugin-explorer';
import '@graphiql/plugin-explorer/style.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';

import { askArchive } from './fetcher';
import { showNotice } from './notice';
import './style.css';
import { tabs } from './tabs';
import './workers';

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];
const place = document.getElementById('graphiql')!;

createRoot(place, { onUncaughtError: error => showNotice(place, error) }).render(
  // GraphiQL keeps the tabs of a returning visitor in local storage and ignores the default ones then.
  <GraphiQL fetcher={askArchive} plugins={plugins} defaultTabs={tabs}>
    <GraphiQL.Logo>
      <a className="graphiql-logo-link" href="../schema.graphqls" title="The schema of this API">
        Backissue
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
