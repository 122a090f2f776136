import { fluid } from '../lib/chart/fluid.ts';

const ACROSS = 24;
const ROW = 20;
const HEAD = 20;

interface Junk {
  good: number;
  spam: number;
}

/** The mails of one mailbox that lie in junk, as found and with the fix: good mail first, an envelope each, then spam, a square each. */
export function JunkFolder({ before, after }: { before: Junk; after: Junk }) {
  const heights = [before, after].map(({ good, spam }) => HEAD + Math.ceil((good + spam) / ACROSS) * ROW + 6);
  return (
    <div>
      <p className="plot-name">
        The junk folder of one mailbox of 400: <span className="alarm role">✉</span> good mail, □ spam
      </p>
      <svg className="plot" height={heights[0] + heights[1]} aria-hidden="true">
        <Pile name="as found" junk={before} top={0} />
        <Pile name="with the fix" junk={after} top={heights[0]} />
      </svg>
    </div>
  );
}

const x = fluid([0, ACROSS], [0, 100]);

function Pile({ name, junk: { good, spam }, top }: { name: string; junk: Junk; top: number }) {
  return (
    <g>
      <text className="row-name" x={0} y={top + 13}>
        {name}: {good} good, {spam} spam
      </text>
      {Array.from({ length: good + spam }, (_, i) => (
        <svg
          key={i}
          className={`envelope ${i < good ? 'alarm' : 'rival'}`}
          x={x((i % ACROSS) + 0.1)}
          y={top + HEAD + Math.floor(i / ACROSS) * ROW}
          width="12"
          height="12"
          overflow="visible"
          aria-hidden="true"
        >
          <path d={i < good ? 'M0 1h11v9h-11zM0 1l5.5 5l5.5 -5' : 'M0 1h11v9h-11z'} />
        </svg>
      ))}
    </g>
  );
}
