/** Says in the page's stead that GraphiQL broke off: React leaves an empty page otherwise. */
export function showNotice(place: HTMLElement, error: unknown): void {
  console.error(error);
  const sentence = document.createElement('p');
  sentence.textContent = `GraphiQL stopped: ${error}. Reload the page; if that does not help, clear this site's data.`;
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.append(sentence);
  place.replaceChildren(notice);
}
