import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { record, recordedNames, recordedOf } from '../tests/digests/recorded.ts';
import { Failure, main, ROOT } from './command.mjs';
import type { Answer, Digests, Engine } from './engines/engine.ts';
import { computeInNode, node } from './engines/node.ts';
import { chromium, firefox } from './engines/puppeteer.ts';
import { webkit } from './engines/webkit.ts';
import { serve } from './serve.mjs';

const HELP = `npm run engines -- [--only text] [--record] [--json file]

Computes the digest of every recorded setting of every simulation in Node, Chromium, Firefox and WebKit, as far as they
are installed, and compares them with the record in tests/digests/.
  --only text    only engines whose name contains this text
  --record       writes the record from what Node computes; refuses to change a result without a new version
  --json file    also writes the table to a file (evidence/engines.json is what the site shows)
Exits with 1 when an engine computes another digest.`;

interface Row {
  engine: string;
  version: string | null;
  /** By simulation: settings that agree with the record, of all. */
  agree: Record<string, [same: number, all: number]>;
  seconds: number;
}

await main(async () => {
  const options = read();
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (options.record) await recordAll();

  const page = await bundle();
  const rows: Row[] = [];
  try {
    for (const engine of [node, chromium, firefox, webkit]) {
      if (!engine.name.toLowerCase().includes(options.only.toLowerCase())) continue;
      rows.push(await ask(engine, page.url));
      console.log(line(rows[rows.length - 1]));
    }
  } finally {
    await page.close();
  }
  if (options.json) {
    mkdirSync(dirname(options.json), { recursive: true });
    writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
  }
  return rows.every(({ agree }) => Object.values(agree).every(([same, all]) => same === all)) ? 0 : 1;
});

function read() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', default: '' },
        record: { type: 'boolean', default: false },
        json: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

async function recordAll(): Promise<void> {
  for (const [name, now] of Object.entries(await computeInNode())) {
    try {
      record(name, now);
    } catch (error) {
      throw new Failure((error as Error).message);
    }
  }
}

/** The page that computes the digests in a browser, served on this machine. */
async function bundle() {
  const folder = join(ROOT, '.cache', 'engines');
  await build({
    configFile: false,
    root: join(ROOT, 'tools', 'engines'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  return serve({ root: folder });
}

async function ask(engine: Engine, page: string): Promise<Row> {
  const start = performance.now();
  const answer: Answer | null = await engine.run(page);
  return {
    engine: engine.name,
    version: answer?.version ?? null,
    agree: answer ? compared(answer.digests) : {},
    seconds: Math.round((performance.now() - start) / 1000),
  };
}

function compared(digests: Digests): Row['agree'] {
  return Object.fromEntries(
    recordedNames().map((name) => {
      const recorded = Object.entries(recordedOf(name)?.digests ?? {});
      const same = recorded.filter(([setting, digest]) => digests[name]?.[setting] === digest).length;
      return [name, [same, recorded.length]];
    }),
  );
}

function line({ engine, version, agree, seconds }: Row): string {
  if (version === null) return `${engine.padEnd(9)} not installed`;
  const parts = Object.entries(agree).map(([name, [same, all]]) => `${name} ${same} of ${all}`);
  return `${engine.padEnd(9)} ${version.padEnd(22)} ${String(seconds).padStart(4)} s   ${parts.join('   ')}`;
}
