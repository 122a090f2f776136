import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Astro's line for every page would hide what else is said; a quarter of the pages at a time, or this long, is enough. */
const PATIENCE_MS = 10_000;

/** Says in a few lines how far a build is. Warnings and errors are printed as ever; `--verbose` brings Astro's own lines back. */
export function progress(): AstroIntegration {
  const start = performance.now();
  let say: (line: string) => void = () => {};
  return {
    name: 'progress',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' || logger.options.level === 'silent') return;
        if (logger.options.level === 'info') logger.options.level = 'warn';
        say = console.log;
        say('Building the site: reading the content and bundling.');
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((usual) => counting(usual, (line) => say(line))),
      'astro:build:done': ({ pages }) => {
        say(`Built ${pages.length} pages in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
      },
    },
  };
}

/** Draws pages as before, and says how many of all files are drawn. */
function counting(usual: AstroPrerenderer, say: (line: string) => void): AstroPrerenderer {
  let total = 0;
  let drawn = 0;
  let told = performance.now();
  return {
    ...usual,
    async getStaticPaths() {
      const paths = await usual.getStaticPaths();
      total = paths.length;
      return paths;
    },
    async render(...page) {
      const rendered = await usual.render(...page);
      drawn += 1;
      const quarter = Math.floor((4 * drawn) / total) > Math.floor((4 * (drawn - 1)) / total);
      if (quarter || performance.now() - told > PATIENCE_MS) {
        told = performance.now();
        say(`Drew ${drawn} of ${total} files.`);
      }
      return rendered;
    },
  };
}
