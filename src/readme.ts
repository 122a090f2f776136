import type { MarkdownInstance } from 'astro';

const readmes = import.meta.glob<MarkdownInstance<Record<string, unknown>>>('../simulations/*/README.md');

/** The README of a simulation as HTML, to stand under the page's own title: headings one level down, wide tables scroll. */
export async function readmeOf(name: string): Promise<string> {
  const load = readmes[`../simulations/${name}/README.md`];
  if (!load) throw new Error(`The simulation "${name}" has no README.md, which its page shows.`);
  const html = await (await load()).compiledContent();
  return html
    .replace(/<(\/?)h([1-5])\b/g, (_, slash, level) => `<${slash}h${Number(level) + 1}`)
    .replaceAll('<table>', '<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}
