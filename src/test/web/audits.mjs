// Runs every audit of graphql-http against a server: `node audits.mjs URL`. Prints a line for each, and fails if one does.

import { serverAudits } from 'graphql-http';

const [url] = process.argv.slice(2);
if (!url) {
  console.error('Usage: node audits.mjs URL');
  process.exit(2);
}
let failed = 0;
for (const audit of serverAudits({ url })) {
  const { status, reason } = await audit.fn();
  if (status !== 'ok') failed++;
  console.log(`${status === 'ok' ? 'ok  ' : 'FAIL'} ${audit.id} ${audit.name}${reason ? `: ${reason}` : ''}`);
}
process.exitCode = failed > 0 ? 1 : 0;
