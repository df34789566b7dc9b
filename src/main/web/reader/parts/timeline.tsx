import { count } from './dates';

const HEIGHT = 72;
const BAR = 18;
const GAP = 4;

/** Mentions by year as bars; years between that have none are shown as such. */
export function Timeline({ years }: { years: readonly { year: number; articleCount: number; mentionCount: number }[] }) {
  const first = years[0]!.year;
  const span = years.at(-1)!.year - first + 1;
  const most = Math.max(...years.map(it => it.mentionCount));
  const step = BAR + GAP;
  return (
    <figure className="timeline">
      <svg viewBox={`0 0 ${Math.max(span * step, 60)} ${HEIGHT + 16}`} role="img"
        aria-label={years.map(it => `${it.year}: ${count(it.mentionCount, 'mention')}`).join(', ')}>
        {years.map(({ year, articleCount, mentionCount }) => {
          const height = Math.max(2, (mentionCount / most) * HEIGHT);
          return (
            <g key={year} transform={`translate(${(year - first) * step} 0)`}>
              <title>{`${year}: ${count(mentionCount, 'mention')} in ${count(articleCount, 'article')}`}</title>
              <rect y={HEIGHT - height} width={BAR} height={height} rx={2} />
            </g>
          );
        })}
        <text x={0} y={HEIGHT + 13}>{first}</text>
        {span > 2 && <text x={span * step - GAP} y={HEIGHT + 13} textAnchor="end">{first + span - 1}</text>}
      </svg>
      <figcaption>Mentions by year</figcaption>
    </figure>
  );
}
