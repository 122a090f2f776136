import manifest from '../../package.json';
import { repositoryOf } from '../source/repository.ts';

/** The version of the site. */
export const siteVersion: string = manifest.version;

/** The public address of the repository, or null: the one place from which links to sources and reports come. */
export const repository = repositoryOf((manifest as { repository?: unknown }).repository);
