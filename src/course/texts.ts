import { z } from 'astro/zod';

/** Text that is rendered as Markdown. */
export const markdown = z.string().trim().min(1);
/** Text that is shown as it stands. */
export const plain = z.string().trim().min(1);
/** The name of another entry, of a simulation or of a key: lower-case words joined by hyphens. */
export const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');
