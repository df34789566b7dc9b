/** The addresses of the bundled workers, relative to the page. The build knows them and puts them in. */
declare const WORKERS: Record<'editor' | 'json' | 'graphql', string>;

// The editor leaves checking and completion to workers and asks here for each, by the language of the text.
window.MonacoEnvironment = {
  getWorker: (_id, language) =>
    new Worker(language === 'json' || language === 'graphql' ? WORKERS[language] : WORKERS.editor),
};
