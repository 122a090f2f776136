import { href } from '../href.ts';

/** What an installed Flywheel is called and looks like. The colours are those of src/styles/tokens.css in the light theme. */
const manifest = {
  name: 'Flywheel: how a machine-learning project really lives',
  short_name: 'Flywheel',
  id: href('/'),
  start_url: href('/'),
  scope: href('/'),
  display: 'standalone',
  lang: 'en-GB',
  background_color: '#fbfaf6',
  theme_color: '#fbfaf6',
  icons: [192, 512].flatMap((size) => [
    { src: href(`/icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' },
    { src: href(`/icon-maskable-${size}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose: 'maskable' },
  ]),
};

export const GET = () =>
  new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
