/** The addresses of the bundled workers, relative to the page. The build knows them and puts them in. */
declare const WORKERS: Record<'editor' | 'json' | 'graphql', string>;

// The editor leaves checking and completion to workers and asks here for each, by the language of the text.
window.MonacoEnvironment = {
  getWorker: (_id, language) =>
    new Worker(language === 'json' || language === 'graphql' ? WORKERS[language] : WORKERS.editor),
};

// A magazine's curved quotation marks are no mistake, so the editor need not frame them.
import('monaco-editor').then(({ editor }) =>
  editor.onDidCreateEditor(pane => pane.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } })),
);
