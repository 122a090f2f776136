import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withoutIslandStyle, withPolicy } from '../../src/integrations/contentSecurityPolicy.ts';

const page = (body: string) => `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page allows exactly its own inline scripts', () => {
  const html = withPolicy(page('<script>one()</script><script src="/two.js"></script>'), 'a.html');
  expect(html).toContain(hash('one()'));
  expect(html.match(/'sha256-/g)).toHaveLength(1);
  expect(html).toContain("default-src 'none'");
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('one()'));
});

test('a page without a charset stops the build, and says which', () => {
  expect(() => withPolicy('<html></html>', 'b.html')).toThrow(/b\.html/);
});

test('a style element that the policy would block stops the build, but for the one that islands bring', () => {
  const island = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
  expect(withoutIslandStyle(page(island), 'c.html')).toBe(page(''));
  expect(() => withoutIslandStyle(page('<style>p{color:red}</style>'), 'd.html')).toThrow(/d\.html/);
});
