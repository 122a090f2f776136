import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSmallScripts } from './smallScripts.ts';

/** Puts a Content-Security-Policy into every built page that allows that page's own inline scripts and no others. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        let pages = 0;
        for await (const file of glob('**/*.html', { cwd: root })) {
          const path = join(root, file);
          await writeFile(
            path,
            withPolicy(withSmallScripts(withoutIslandStyle(await readFile(path, 'utf8'), file)), file),
          );
          pages += 1;
        }
        logger.info(`${pages} pages carry their policy`);
      },
    },
  };
}

/** The page with its policy as a meta element, right behind the declaration of the charset. */
export function withPolicy(html: string, file: string): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!charset.test(html)) throw new Error(`${file} has no <meta charset="utf-8">, which the policy has to follow.`);
  const meta = `<meta http-equiv="content-security-policy" content="${policy(inlineScripts(html))}">`;
  return html.replace(charset, (found) => found + meta);
}

/**
 * Astro writes one style element for its islands, which the policy would block; src/styles/page.css holds the same rule.
 * Throws on any other style element, for it would silently do nothing.
 */
export function withoutIslandStyle(html: string, file: string): string {
  const rest = html.replace(/<style>astro-island,[a-z,-]*\{display:contents\}<\/style>/g, '');
  const [stray] = /<style[\s>][\s\S]{0,80}/i.exec(rest) ?? [];
  if (stray) throw new Error(`${file} has a style element that the policy forbids: ${stray} … Put it in a stylesheet.`);
  return rest;
}

function policy(scripts: string[]): string {
  const hashes = new Set(scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`));
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self' blob:",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

function inlineScripts(html: string): string[] {
  const script = /<script((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script>/gi;
  return [...html.matchAll(script)]
    .filter(([, attributes]) => !/\ssrc\s*=/i.test(attributes))
    .map(([, , text]) => text);
}
