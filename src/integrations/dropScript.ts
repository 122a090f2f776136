import type { AstroIntegration } from 'astro';

/**
 * Builds what takes a dropped backup into a file of a fixed name, `drop.js`: the inline script of every page fetches it,
 * and cannot know a name with a digest.
 */
export function dropScript(): AstroIntegration {
  return {
    name: 'drop-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'drop-script',
                apply: 'build',
                applyToEnvironment: (environment) => environment.name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id: '/src/components/backup/drop.ts', fileName: 'drop.js' });
                },
              },
            ],
          },
        });
      },
    },
  };
}
