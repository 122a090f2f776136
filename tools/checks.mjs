/** What must hold before anything is run: by title, the command that fails where it does not. */
export const checks = [
  { title: 'format, lint, import boundaries', command: ['biome', 'check', '--error-on-warnings'] },
  { title: 'dead code', command: ['knip', '--no-progress'] },
  {
    title: 'types',
    command: ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  },
];
