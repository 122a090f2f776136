import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The sheets that hold the styles of pictures. With `?url` it is not the sheet that is asked for, but its address. */
const SHEETS = /\/src\/styles\/(labs|sessions|forms|home)\.css(?!\?url)/;

/** Puts the `view.css` of every simulation behind the sheets of pages with simulations, so that nothing has to list them. */
export function viewStyles(): AstroIntegration {
  return {
    name: 'view-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'view-styles',
                enforce: 'pre',
                transform(sheet, id) {
                  if (!SHEETS.test(id)) return null;
                  const files = globSync('simulations/*/view.css').sort();
                  for (const file of files) this.addWatchFile(join(process.cwd(), file));
                  return [sheet, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n');
                },
              },
            ],
          },
        });
      },
    },
  };
}
