import { htmlOf } from '../markdown.ts';
import type { Drill } from './drillShape.ts';

interface Asked {
  id: string;
  data: Drill;
}

/**
 * Drills as a text file that Anki imports. Each card has an identity of its own in the first column, so that importing
 * again corrects a card and never doubles it, in whatever language Anki speaks; the deck stands in the second. The deck of a
 * session is made where there is none.
 */
export function ankiText(drills: readonly Asked[], titleOf: (session: string) => string): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
    '#columns:id\tdeck\tFront\tBack\ttags',
  ];
  const cards = drills.map(({ id, data }) =>
    [
      `flywheel-drill-${id}`,
      `Flywheel::${titleOf(data.session)}`,
      oneLine(htmlOf(data.prompt)),
      oneLine(back(data)),
      `flywheel ${data.session} ${data.kind}`,
    ]
      .map(quoted)
      .join('\t'),
  );
  return `${[...head, ...cards].join('\n')}\n`;
}

function back({ tests, senior, difference, must, followUps, napkin }: Drill): string {
  return [
    part('Looked for', htmlOf(tests)),
    napkin && part('The way to the number', list('ol', napkin.reasoning)),
    part('A senior answer', htmlOf(senior)),
    part('What makes the difference', htmlOf(difference)),
    part('Weak without', list('ul', must)),
    part(
      'They ask next',
      list(
        'ul',
        followUps.map(({ ask, good }) => `${ask} _${good}_`),
      ),
    ),
  ]
    .filter(Boolean)
    .join('');
}

const part = (title: string, html: string): string => `<h4>${title}</h4>${html}`;
const list = (tag: 'ul' | 'ol', items: readonly string[]): string =>
  `<${tag}>${items.map((item) => `<li>${htmlOf(item)}</li>`).join('')}</${tag}>`;

/** A card is one line of the file: a line of a listing ends with an element instead. */
const oneLine = (html: string): string =>
  html
    .trim()
    .replace(/<pre[\s\S]*?<\/pre>/g, (listing) => listing.replaceAll('\n', '<br>'))
    .replace(/\s+/g, ' ');

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
