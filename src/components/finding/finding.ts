import { openSearch } from './search.ts';
import { showTerm } from './term.ts';

// Loaded when the head of a page is asked for the search, or a term in a text for its meaning; each asks by an event,
// since what is bundled as a worker exports nothing.
addEventListener('search-asked', openSearch);
addEventListener('term-asked', ({ target }) => {
  if (target instanceof HTMLAnchorElement) showTerm(target);
});
