/** Text with the words that were searched for. */
export function Marked({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) {
  const parts = [];
  let from = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return <>{parts}{text.slice(from)}</>;
}
