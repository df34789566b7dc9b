import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { PersonPageQuery } from '../../generated/graphql';
import { count } from './dates';

type Person = NonNullable<PersonPageQuery['person']>;

interface Dot extends SimulationNodeDatum {
  slug: string;
  name: string;
  articles: number;
}

const WIDTH = 720;
const HEIGHT = 420;
const STEPS = 300;
const MARGIN_X = 80;
const MARGIN_Y = 20;

/** Who is named in the same articles: a picture, and the same as a table. */
export function Network({ person }: { person: Person }) {
  const { dots, lines } = useMemo(() => layout(person), [person]);
  return (
    <section className="network" aria-label="Named in the same articles">
      <h2>Named together with</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {lines.map(({ source, target, weight }) => (
          <line key={`${source.slug} ${target.slug}`} x1={source.x} y1={source.y} x2={target.x} y2={target.y}
            strokeWidth={Math.min(1 + Math.log2(weight), 6)} />
        ))}
        {dots.map((dot, i) => (
          <Link key={dot.slug} to={`/people/${dot.slug}`} tabIndex={-1} className={i === 0 ? 'centre' : undefined}>
            <circle cx={dot.x} cy={dot.y} r={i === 0 ? 9 : Math.min(4 + Math.sqrt(dot.articles), 12)} />
            <text x={dot.x} y={dot.y! - 12} textAnchor="middle">{dot.name}</text>
          </Link>
        ))}
      </svg>
      <details>
        <summary>As a table</summary>
        <table>
          <thead><tr><th scope="col">Person</th><th scope="col">Articles in common</th></tr></thead>
          <tbody>
            {person.coMentioned.edges.map(({ node, articleCount }) => (
              <tr key={node.id}>
                <td><Link to={`/people/${node.slug}`}>{node.name}</Link></td>
                <td>{count(articleCount, 'article')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function layout(person: Person) {
  const { edges } = person.coMentioned;
  const dots: Dot[] = [
    { slug: person.slug, name: person.name, articles: 0 },
    ...edges.map(({ node, articleCount }) => ({ slug: node.slug, name: node.name, articles: articleCount })),
  ];
  const bySlug = new Map(dots.map(dot => [dot.slug, dot]));
  const lines = edges.map(({ articleCount, node }) => ({ source: dots[0]!, target: bySlug.get(node.slug)!, weight: articleCount }));
  for (const { node } of edges) {
    for (const { articleCount, node: other } of node.coMentioned.edges) {
      // each pair once: both ends list it
      const target = other.slug !== person.slug && node.slug < other.slug ? bySlug.get(other.slug) : undefined;
      if (target) lines.push({ source: bySlug.get(node.slug)!, target, weight: articleCount });
    }
  }
  forceSimulation(dots)
    .force('link', forceLink(lines).distance(150).strength(0.25))
    .force('charge', forceManyBody().strength(-700))
    .force('collide', forceCollide(48))
    .force('centre', forceCenter(WIDTH / 2, HEIGHT / 2))
    .stop()
    .tick(STEPS);
  for (const dot of dots) {
    dot.x = Math.min(Math.max(dot.x!, MARGIN_X), WIDTH - MARGIN_X);
    dot.y = Math.min(Math.max(dot.y!, MARGIN_Y), HEIGHT - MARGIN_Y);
  }
  return { dots, lines };
}
