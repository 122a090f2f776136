/** What the search of this site uses of Pagefind, whose script stands beside the index that the build writes. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(text: string, options: { filters: Record<string, string[]> }): Promise<Answer>;
}

interface Answer {
  results: readonly Result[];
  /** How many results each value of each filter has. */
  totalFilters: Record<string, Record<string, number>>;
}

export interface Result {
  id: string;
  data(): Promise<Page>;
}

/** A page that was found. */
interface Page {
  url: string;
  meta: { title?: string };
  /** HTML whose only element is `mark`. */
  excerpt: string;
  filters: { kind?: string[] };
  sub_results: readonly { title: string; url: string; excerpt: string; locations: readonly number[] }[];
}

let whole: Promise<Pagefind> | undefined;

/** Pagefind with the index of this site, loaded once; a failure is forgotten, so that one can try again. */
export function pagefind(): Promise<Pagefind> {
  whole ??= load().catch((error) => {
    whole = undefined;
    throw error;
  });
  return whole;
}

async function load(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await engine.options({ baseUrl: base, excerptLength: 24 });
  await engine.init();
  return engine;
}
