import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { left, searchable, searchableTerms } from './searchable.ts';

/** What the search of this site needs of what Pagefind writes: not its own user interfaces. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|fragment|filter))$/;

/** Writes the index of the built pages, which `src/components/finding/` searches, to the folder `pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({
          rootSelector: 'main',
          excludeSelectors: [...left],
          forceLanguage: 'en',
        });
        if (!index) throw new Error(`Pagefind could not begin an index: ${errors.join('; ')}`);
        let found = 0;
        for (const file of globSync('**/*.html', { cwd: root }).sort()) {
          const html = await readFile(join(root, file), 'utf8');
          const address = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
          const page = searchable(address, html);
          for (const one of [...(page ? [page] : []), ...(address === '/glossary/' ? searchableTerms(html) : [])]) {
            const { errors } = await index.addHTMLFile({ url: one.address, content: one.html });
            if (errors.length > 0) throw new Error(`Pagefind could not read ${one.address}: ${errors.join('; ')}`);
            found += 1;
          }
        }
        const { files } = await index.getFiles();
        await close();
        const folder = join(root, 'pagefind');
        await rm(folder, { recursive: true, force: true });
        for (const { path, content } of files.filter(({ path }) => NEEDED.test(path))) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), content);
        }
        logger.info(`${found} pages and terms can be searched`);
      },
    },
  };
}
