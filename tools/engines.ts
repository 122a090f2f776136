import { parseArgs } from 'node:util';
import { record } from '../tests/digests/recorded.ts';
import { Failure, main } from './command.mjs';
import { compareBits } from './engines/bits.ts';
import { computeInNode } from './engines/node.ts';
import { firefox } from './engines/puppeteer.ts';
import { walkAll } from './engines/walkAll.ts';
import { webkit } from './engines/webkit.ts';

const HELP = `npm run engines -- [--only text] [--part bits|journey] [--record] [--json file]

The same bits: computes the digest of every recorded setting of every simulation in Node, Chromium, Firefox and WebKit,
as far as they are installed, and compares them with the record in tests/digests/.
The same journey: walks through a lab of the built site in Firefox and WebKit, as a person would. The browser tests do so
in Chromium. What cannot be driven is said.
  --only text    only engines whose name contains this text
  --part name    only the bits, or only the journey
  --record       only writes the record from what Node computes, and asks no other engine; refuses to change a result
                 without a new version
  --json file    also writes the table of the bits to a file (evidence/engines.json is what the site shows)
Exits with 1 when an engine computes another digest, or a journey does not come to its end.`;

await main(async () => {
  const options = read();
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (options.record) {
    await recordAll();
    return 0;
  }
  const wanted = ({ name }: { name: string }) => name.toLowerCase().includes(options.only.toLowerCase());
  const results: boolean[] = [];
  if (options.part !== 'journey') results.push(await compareBits(wanted, options.json));
  const walkers = [firefox, webkit].filter(wanted);
  if (options.part !== 'bits' && walkers.length > 0) results.push(await walkAll(walkers));
  return results.every(Boolean) ? 0 : 1;
});

function read() {
  const { values } = parsed();
  if (!['', 'bits', 'journey'].includes(values.part)) {
    throw new Failure(`No part "${values.part}". There are: bits, journey.`);
  }
  return values;
}

function parsed() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', default: '' },
        part: { type: 'string', default: '' },
        record: { type: 'boolean', default: false },
        json: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

async function recordAll(): Promise<void> {
  for (const [name, now] of Object.entries(await computeInNode())) {
    try {
      record(name, now);
      console.log(`Wrote tests/digests/${name}.json: ${Object.keys(now.digests).length} settings.`);
    } catch (error) {
      throw new Failure((error as Error).message);
    }
  }
}
