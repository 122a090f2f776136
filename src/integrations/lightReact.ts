import type { AstroIntegration } from 'astro';

/** What the browser gets in place of React: the same interface in a tenth of the weight. */
const LIGHT: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/** Islands are written for React and drawn by it while the site is built; in the browser Preact runs them. Without this, React. */
export function lightReact(): AstroIntegration {
  return {
    name: 'light-react',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'light-react',
                enforce: 'pre',
                apply: 'build',
                applyToEnvironment: (environment) => environment.name === 'client',
                resolveId(id, importer) {
                  return Object.hasOwn(LIGHT, id) ? this.resolve(LIGHT[id], importer, { skipSelf: true }) : null;
                },
              },
            ],
          },
        });
      },
    },
  };
}
