import type { MarkdownInstance } from 'astro';

const readmes = import.meta.glob<MarkdownInstance<Record<string, unknown>>>('../simulations/*/README.md');

/** The README of a simulation as HTML, its headings one level down, so that it can stand under the page's own. */
export async function readmeOf(name: string): Promise<string> {
  const load = readmes[`../simulations/${name}/README.md`];
  if (!load) throw new Error(`The simulation "${name}" has no README.md, which its page shows.`);
  const html = await (await load()).compiledContent();
  return html.replace(/<(\/?)h([1-5])\b/g, (_, slash, level) => `<${slash}h${Number(level) + 1}`);
}
