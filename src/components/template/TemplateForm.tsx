import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Template, TemplateField } from '../../course/templateShape.ts';
import { saved } from '../../state/storage.ts';
import { FieldSet } from '../form/FieldSet.tsx';
import type { Answers } from '../form/kind.ts';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { usualKinds } from '../form/usualKinds.ts';
import { PrefillButton } from './PrefillButton.tsx';
import { TakeAway } from './TakeAway.tsx';
import { WayBack } from './WayBack.tsx';
import { Written } from './Written.tsx';

type FieldWithExample = Pick<Template['fields'][number], 'field' | 'example'>;

interface Props {
  /** The name of the template, under which the draft is saved. */
  name: string;
  title: string;
  fields: readonly FieldWithExample[];
  northwind: Answers;
}

/** A document to fill in: what is written is kept, and leaves as Markdown, as rich text or on paper. */
export function TemplateForm({ name, title, fields, northwind }: Props) {
  const draft = useMemo(() => saved('template', name), [name]);
  const answers = useStore(draft, (now) => now.answers);
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const bare = useMemo(() => fields.map(({ field }) => field), [fields]);
  const shown = useMemo(() => fields.map(withExample), [fields]);

  return (
    <div className="worksheet template-form" data-awake={awake ? '' : undefined}>
      <section className="part no-sheet" aria-labelledby="fill-title">
        <h2 id="fill-title">Fill it in</h2>
        <noscript>
          <p>
            Without JavaScript nothing can be written or saved here. Print the page: each field has its help, and
            Northwind’s answer stands above.
          </p>
        </noscript>
        <div className="buttons js-only">
          <PrefillButton fields={bare} draft={draft} northwind={northwind} disabled={!awake} />
        </div>
        <fieldset disabled={!awake}>
          <legend className="visually-hidden">{title}</legend>
          <FieldSet id={name} kinds={usualKinds} fields={shown} form={draft} />
        </fieldset>
        <SavedNotice name={name} saved={draft} />
      </section>
      <section className="part no-sheet js-only" aria-labelledby="away-title">
        <h2 id="away-title">Take it away</h2>
        <TakeAway name={name} title={title} fields={bare} draft={draft} disabled={!awake} />
        <WayBack draft={draft} disabled={!awake} />
      </section>
      <div className="template-sheet js-only">
        <Written fields={bare} answers={answers} />
      </div>
    </div>
  );
}

/** The field with its example behind its help, where a screen reader meets both. */
function withExample({ field, example }: FieldWithExample): TemplateField {
  return { ...field, help: [field.help, `For example: ${example}`].filter(Boolean).join(' ') };
}
