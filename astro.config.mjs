import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { runsReact } from './src/computed/runtime.ts';
import { chunks } from './src/integrations/chunks.ts';
import { contentSecurityPolicy } from './src/integrations/contentSecurityPolicy.ts';
import { dropScript } from './src/integrations/dropScript.ts';
import { lightReact } from './src/integrations/lightReact.ts';
import { progress } from './src/integrations/progress.ts';
import { recordedNumbers } from './src/integrations/recordedNumbers.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { unbrokenNumbers } from './src/integrations/unbrokenNumbers.ts';
import { viewStyles } from './src/integrations/viewStyles.ts';

export default defineConfig({
  site: process.env.SITE || 'http://localhost:4321',
  base: process.env.BASE || '/',
  trailingSlash: 'always',
  output: 'static',
  // Astro's own default drops the space between inline elements on separate lines.
  compressHTML: true,
  integrations: [
    mdx(),
    react(),
    ...(runsReact ? [] : [lightReact()]),
    chunks(),
    dropScript(),
    viewStyles(),
    recordedNumbers(),
    contentSecurityPolicy(),
    searchIndex(),
    progress(),
  ],
  // Colours of code come from src/styles/code.css, so that both themes keep their contrast.
  markdown: { shikiConfig: { theme: 'css-variables' }, processor: satteri({ hastPlugins: [unbrokenNumbers] }) },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Astro marks modules of its own with a directive that it reads before it bundles them: a warning for each page in MDX.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      // The tokens use light-dark(); an older target would expand each of them.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    },
    worker: { format: 'es' },
  },
});
