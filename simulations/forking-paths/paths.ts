import type { Estimate } from '../lib/estimate.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { byMember, members } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import { groups, shares, tests } from './names.ts';
import type { ForkingPathsParams } from './params.ts';
import { drawTable, follow } from './project.ts';
import type { Finding, Group, Path, PathsResult, Share, Test } from './result.ts';

/** Projects that the picture shows. */
const shownProjects = 40;

/** Many projects with one question each, and what comes of it when every open path is tried. */
export function walkPaths(params: ForkingPathsParams): PathsResult {
  const open = openPaths(params);
  const paths = open.groups.flatMap((group) => open.columns.map((column): Path => ({ group, ...column })));
  const bonferroni = params.alpha / Math.max(1, paths.length);
  const threshold = params.correction === 'bonferroni' ? bonferroni : params.alpha;
  const projects = Array.from({ length: params.projects }, (_, k) =>
    carryOut(k, paths, { threshold, bonferroni }, params),
  );
  const count = (share: Share): Estimate => {
    const times = projects.filter((project) => project.holds[share]).length;
    return { value: times / projects.length, ...wilsonInterval(times, projects.length) };
  };
  const { mean, low, high } = summarise(projects.map(({ significant }) => significant.length));
  return {
    shares: byMember(shares, count),
    meanCount: { value: mean, low, high },
    open,
    threshold,
    shown: projects.slice(0, shownProjects).map(({ significant }) =>
      significant.map((at) => ({
        group: Math.floor(at / open.columns.length),
        column: at % open.columns.length,
      })),
    ),
  };
}

interface Project {
  holds: Record<Share, boolean>;
  /** Places of the significant ones among the open paths. */
  significant: number[];
}

function carryOut(
  k: number,
  paths: readonly Path[],
  { threshold, bonferroni }: { threshold: number; bonferroni: number },
  params: ForkingPathsParams,
): Project {
  const { alpha } = params;
  const table = drawTable(params, 'project', k);
  const known = new Map<string, Finding>();
  const found = (path: Path): Finding => {
    const key = `${path.outcome} ${path.group} ${path.test}`;
    const finding = known.get(key) ?? follow(path, table);
    known.set(key, finding);
    return finding;
  };
  const findings = paths.map(found);
  const significant = findings.flatMap(({ p }, at) => (p < threshold ? [at] : []));
  const again = repeat(k, paths, findings, params);
  const first = (group: Group, test: Test) => found({ outcome: 0, group, test }).p < alpha;
  return {
    significant,
    holds: {
      planned: first('all', 'hours'),
      anyAnalysis: members(tests).some((test) => first('all', test)),
      anyGroup: members(groups).some((group) => first(group, 'hours')),
      anyPath: significant.length > 0,
      threeOrMore: significant.length >= 3,
      anyHopedSign: significant.some((at) => findings[at].sign < 0),
      bonferroni: findings.some(({ p }) => p < bonferroni),
      freshRows: again !== null && again.fresh.p < alpha,
      freshSameSign: again !== null && again.fresh.p < alpha && again.fresh.sign === again.winner.sign,
    },
  };
}

/** The path with the smallest p, and what it finds in as many new parcels. */
function repeat(
  k: number,
  paths: readonly Path[],
  findings: readonly Finding[],
  params: ForkingPathsParams,
): { winner: Finding; fresh: Finding } | null {
  if (paths.length === 0) return null;
  const best = findings.reduce((least, { p }, at) => (p < findings[least].p ? at : least), 0);
  return { winner: findings[best], fresh: follow(paths[best], drawTable(params, 'new parcels', k)) };
}

function openPaths(params: ForkingPathsParams): PathsResult['open'] {
  const byGroup: Record<Group, boolean> = {
    all: params.groupAll,
    business: params.groupBusiness,
    private: params.groupPrivate,
    north: params.groupNorth,
    south: params.groupSouth,
  };
  const byTest: Record<Test, boolean> = {
    hours: params.testHours,
    trimmed: params.testTrimmed,
    log: params.testLog,
    ranks: params.testRanks,
  };
  return {
    groups: members(groups).filter((group) => byGroup[group]),
    columns: Array.from({ length: params.outcomes }, (_, outcome) =>
      members(tests)
        .filter((test) => byTest[test])
        .map((test) => ({ outcome, test })),
    ).flat(),
  };
}
