import { Link } from 'react-router';
import { useTitle } from '../parts/title';

export function NotFound({ what }: { what: string }) {
  useTitle('Not found');
  return (
    <section className="problem">
      <h1>There is no such {what}</h1>
      <p>The archive has nothing at this address. <Link to="/">All issues</Link>, or search above.</p>
    </section>
  );
}
