import type { Mark } from './mark.ts';
import type { Planted, Rows } from './plantedTable.ts';
import { pool } from './pool.ts';

/** What is to be said of a planted defect: it was found, its kind or its place was, or nothing of it. */
export interface Finding {
  planted: Planted;
  verdict: 'found' | 'other rows' | 'other column' | 'other kind' | 'missed';
  /** The mark that comes nearest. */
  mark: Mark | null;
}

export interface Judgement {
  /** One for each planted defect, in the order of the table. */
  findings: readonly Finding[];
  /** Marks of what was not planted. */
  wrong: readonly Mark[];
}

/** A mark and a defect agree on rows when at least this share of all rows that either has lies in both. */
const shared = 0.6;

/** Compares marks with what was planted. A mark answers for one defect at most, and the best answers come first. */
export function judge(planted: readonly Planted[], marks: readonly Mark[]): Judgement {
  const best = new Map<Planted, { mark: Mark; verdict: Exclude<Finding['verdict'], 'missed'> }>();
  const used = new Set<Mark>();
  for (const verdict of ['found', 'other rows', 'other column', 'other kind'] as const)
    for (const defect of planted) {
      const mark = marks.find((one) => !used.has(one) && compare(defect, one) === verdict);
      if (!mark || best.has(defect)) continue;
      best.set(defect, { mark, verdict });
      used.add(mark);
    }
  return {
    findings: planted.map((defect) => {
      const { mark = null, verdict = 'missed' } = best.get(defect) ?? {};
      return { planted: defect, verdict, mark };
    }),
    wrong: marks.filter((mark) => !used.has(mark)),
  };
}

function compare({ kind, rows }: Planted, mark: Mark): Finding['verdict'] {
  const columns: readonly string[] = pool.find(({ key }) => key === kind)?.columns ?? [];
  const column = columns.includes(mark.column);
  const place = rows.some((one) => overlap(one, mark.rows) >= shared);
  if (kind !== mark.kind) return column && place ? 'other kind' : 'missed';
  if (!column) return 'other column';
  return place ? 'found' : 'other rows';
}

/** The rows in both stretches as a share of those in either, 0 to 1. */
function overlap(a: Rows, b: Rows): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  return both <= 0 ? 0 : both / (Math.max(a.to, b.to) - Math.min(a.from, b.from) + 1);
}
