import { join } from 'node:path';
import { main, ROOT, run } from './command.mjs';
import { install } from './install.mjs';
import { serveOnFreePort } from './serve.mjs';

// `npm start`: installs what is missing, builds the site and serves it.
await main(async () => {
  const env = await install();
  await run('astro', ['build'], env);
  const { url } = await serveOnFreePort({
    root: join(ROOT, 'dist'),
    base: process.env.BASE ?? '/',
    port: Number(process.env.PORT ?? 4321),
  });
  console.log(`\nFlywheel is at ${url}  (Ctrl+C stops it)`);
  return undefined;
});
