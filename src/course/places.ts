import { href } from '../href.ts';

/** A page that is no session, lab, exercise or drill, and what one goes there for. */
interface Place {
  address: `/${string}/`;
  label: string;
  why: string;
  /** It stands in the head of every page. */
  inHead?: true;
}

const all: readonly Place[] = [
  { address: '/routes/', label: 'Routes', why: 'three ways through, with their hours', inHead: true },
  {
    address: '/routes/workshop/',
    label: 'The three-hour workshop',
    why: 'an agenda by the clock, run sheets and what to cut',
  },
  { address: '/routes/check/', label: 'Check this browser', why: 'five seconds before a workshop' },
  { address: '/review/', label: 'Review', why: 'questions that are due', inHead: true },
  { address: '/mock/', label: 'Mock', why: 'an interview against the clock', inHead: true },
  { address: '/pair/', label: 'Pair', why: 'a sheet for two: one asks, one answers' },
  { address: '/wheel/', label: 'Wheel', why: 'an incident for a room, with a sheet for whoever leads it' },
  { address: '/project/', label: 'Project in Python', why: 'the worked examples, to run on your own machine' },
  { address: '/hunt/', label: 'Availability hunt', why: 'fourteen columns of a booking against the clock' },
  { address: '/templates/', label: 'Templates', why: 'documents to fill in', inHead: true },
  { address: '/progress/', label: 'Progress', why: 'what you have done, in one file', inHead: true },
  { address: '/glossary/', label: 'Glossary', why: 'each term, plainly and precisely', inHead: true },
  { address: '/map/', label: 'All pages', why: 'on one page', inHead: true },
  { address: '/crosswalk/', label: 'The crosswalk', why: 'one ring of phases in eight vocabularies' },
  { address: '/case/', label: 'The case', why: 'every value of Northwind Parcel' },
  { address: '/errata/', label: 'Often said', why: 'what is often said of models and projects, and what is known' },
  { address: '/trust/', label: 'Can you trust these numbers?', why: 'what was checked, against what' },
  { address: '/kernel/', label: 'The kernel', why: 'the functions that all labs share' },
  { address: '/about/', label: 'How it is made', why: 'and by which rules' },
];

const files = import.meta.glob(['/src/pages/*.astro', '/src/pages/*/index.astro', '/src/pages/routes/*.astro']);

/** The places whose page exists. */
export const places = all
  .filter(({ address }) =>
    [`${address}index.astro`, `${address.slice(0, -1)}.astro`].some((file) =>
      Object.hasOwn(files, `/src/pages${file}`),
    ),
  )
  .map((place) => ({ ...place, address: href(place.address) }));
