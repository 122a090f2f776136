/**
 * The public address of the repository that package.json names, such as "https://github.com/owner/name"; null where it
 * names none. Throws on what is not on GitHub, for links into other hosts are built otherwise.
 */
export function repositoryOf(field: unknown): string | null {
  if (field === undefined) return null;
  const named = typeof field === 'object' && field !== null && 'url' in field ? field.url : field;
  const [, owner, name] = FORMS.exec(String(named)) ?? [];
  if (owner && name) return `https://github.com/${owner}/${name}`;
  throw new Error(
    `package.json: "repository" is ${JSON.stringify(field)}. The links to sources and reports need one on GitHub: ` +
      '"https://github.com/owner/name", "git+https://github.com/owner/name.git" or "github:owner/name". ' +
      'Without "repository" the site is built without these links.',
  );
}

const FORMS = /^(?:(?:git\+)?https:\/\/github\.com\/|github:)([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
