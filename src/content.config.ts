import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { crosswalk } from './course/crosswalk.ts';
import { drill } from './course/drillShape.ts';
import { huntColumn } from './course/huntColumn.ts';
import { longCase } from './course/longCase.ts';
import { loopEvent } from './course/loopEvent.ts';
import { beside, claim, exercise, fact, phase, reference, session } from './course/shapes.ts';
import { template } from './course/templateShape.ts';
import { term } from './course/termShape.ts';
import { cause } from './course/wheelShape.ts';
import { workshopPart } from './course/workshopShape.ts';

/** `05-splitting/index.mdx` has the address `splitting`: the number is the order, nothing else. */
const withoutNumber = (entry: string): string => entry.replace(/\/index\.mdx$/, '').replace(/^\d+-/, '');

export const collections = {
  sessions: defineCollection({
    loader: glob({
      base: './content/sessions',
      pattern: '*/index.mdx',
      generateId: ({ entry }) => withoutNumber(entry),
    }),
    schema: session,
  }),
  beside: defineCollection({
    loader: glob({
      base: './content/sessions',
      pattern: ['*/*.mdx', '!*/index.mdx'],
      generateId: ({ entry }) => entry.replace(/\.mdx$/, '').replace(/^\d+-/, ''),
    }),
    schema: beside,
  }),
  exercises: defineCollection({ loader: glob({ base: './content/exercises', pattern: '*.mdx' }), schema: exercise }),
  cases: defineCollection({ loader: glob({ base: './content/cases', pattern: '*.yaml' }), schema: longCase }),
  drills: defineCollection({ loader: glob({ base: './content/drills', pattern: '*.yaml' }), schema: drill }),
  templates: defineCollection({
    loader: glob({ base: './content/templates', pattern: '*.yaml' }),
    schema: template,
  }),
  references: defineCollection({ loader: file('./content/references.yaml'), schema: reference }),
  claims: defineCollection({ loader: file('./content/claims.yaml'), schema: claim }),
  facts: defineCollection({ loader: file('./content/case.yaml'), schema: fact }),
  glossary: defineCollection({ loader: glob({ base: './content/glossary', pattern: '*.yaml' }), schema: term }),
  causes: defineCollection({ loader: file('./content/wheel.yaml'), schema: cause }),
  workshop: defineCollection({ loader: file('./content/workshop.yaml'), schema: workshopPart }),
  crosswalk: defineCollection({ loader: file('./content/crosswalk.yaml'), schema: crosswalk }),
  events: defineCollection({ loader: file('./content/events.yaml'), schema: loopEvent }),
  availability: defineCollection({ loader: file('./content/availability.yaml'), schema: huntColumn }),
  phases: defineCollection({ loader: file('./content/phases.yaml'), schema: phase }),
};
