import { pick, ToolbarButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';

import { type Linked, linkTo } from './link';

/** A button that copies a link to the query in the editor, and shows it as the page's address. */
export function LinkButton() {
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operations', 'operationName'),
  );
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const link = linkTo({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
      operationName: operations && operations.length > 1 ? (operationName ?? null) : null,
    });
    history.replaceState(null, '', link);
    // Without TLS a browser has no clipboard, except on the machine itself: the address bar has the link all the same.
    await navigator.clipboard?.writeText(link).catch(() => undefined);
    setCopied(true);
  };
  return (
    <ToolbarButton onClick={copy} onMouseLeave={() => setCopied(false)} label={copied ? 'Link copied' : 'Copy link to query'}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <path d="M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.7 1.7M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.7-1.7" />
      </svg>
    </ToolbarButton>
  );
}

/**
 * Leaves curly quotation marks and dashes alone: the editor frames them as letters one may mistake for others, and an archive
 * is full of them.
 */
export function PlainCharacters() {
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'));
  useEffect(() => {
    const unicodeHighlight = { ambiguousCharacters: false, invisibleCharacters: false };
    Object.values(editors).forEach(editor => editor?.updateOptions({ unicodeHighlight }));
  }, [editors]);
  return null;
}

/** Chooses the operation a link names, as soon as the editor has found it: it would take the first. */
export function LinkedOperation({ linked }: { linked: Linked | null }) {
  const { operations } = useGraphiQL(pick('operations'));
  const { setOperationName } = useGraphiQLActions();
  const [wanted, setWanted] = useState(linked?.operationName);
  useEffect(() => {
    if (!wanted || !operations) return;
    if (operations.some(operation => operation.name?.value === wanted)) setOperationName(wanted);
    setWanted(null);
  }, [wanted, operations, setOperationName]);
  return null;
}
