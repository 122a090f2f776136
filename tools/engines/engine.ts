/** By simulation and setting. */
export type Digests = Record<string, Record<string, string>>;

/** What a page has computed so far. */
export interface Computed {
  digests: Digests;
  failed: string | null;
  done: boolean;
}

/** Something that runs JavaScript. */
export interface Engine {
  name: string;
  /** Null where it is not installed; throws where it is and does not work. */
  run: (page: string) => Promise<Answer | null>;
}

export interface Answer {
  /** The engine's own name of its version. */
  version: string;
  digests: Digests;
}

const PATIENCE_MS = 15 * 60_000;
const PAUSE_MS = 500;

/** Looks at a page, by `look`, until it has computed everything. Throws when the page fails or never ends. */
export async function finished(look: () => Promise<Computed | null>): Promise<Digests> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const computed = await look();
    if (computed?.failed) throw new Error(computed.failed);
    if (computed?.done) return computed.digests;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`The page had not computed all digests after ${PATIENCE_MS / 60_000} minutes.`);
}
