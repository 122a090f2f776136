import { useId, useRef, useState } from 'react';
import type { Keyed } from '../../course/fields/keyed.ts';
import type { Field } from '../../course/fields.ts';
import type { FieldProps, Kind } from './kind.ts';
import { chosen } from './options.ts';
import { UndoButton } from './UndoButton.tsx';
import { useAnswers } from './useAnswer.ts';
import { useUndo } from './useUndo.ts';

type Classify = Extract<Field, { kind: 'classify' }>;

/** Things to lay into places. Each item has a cell, which holds the key of its place. */
export const classify: Kind<Classify> = {
  cellsOf: ({ key, items }) => items.map((item) => cellKey(key, item.key)),
  toMarkdown: (field, answers) => {
    const lying = lyingIn(
      field,
      field.items.map((item) => answers[cellKey(field.key, item.key)] ?? ''),
    );
    return lying
      .filter(({ place, items }) => place !== null || items.length > 0)
      .map(({ place, items }) => {
        const list = items.map(({ label }) => `- ${label}`).join('\n');
        return `### ${place?.label ?? 'Not placed'}\n\n${list || '_nothing_'}`;
      })
      .join('\n\n');
  },
  Field: ClassifyField,
};

/** One item after the other is in hand and goes where its button says. What lies anywhere can be taken up again. */
function ClassifyField({ field, form }: FieldProps<Classify>) {
  const answers = useAnswers(
    form,
    field.items.map(({ key }) => cellKey(field.key, key)),
  );
  const history = useUndo(form);
  const [taken, setTaken] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const hand = useRef<HTMLParagraphElement>(null);
  const handId = useId();
  const open = field.items.filter((_, i) => !chosen(field.places, answers[i]));
  const inHand = field.items.find(({ key }) => key === taken) ?? open[0];

  const put = (place: Keyed) => {
    if (!inHand) return;
    history.change({ [cellKey(field.key, inHand.key)]: place.key });
    setTaken(null);
    const next = open.find(({ key }) => key !== inHand.key);
    setSaid(`Placed in ${place.label}. ${next ? `Next: ${next.label}` : 'Everything is placed.'}`);
  };
  const takeUp = (item: string) => {
    setTaken(item);
    setSaid('');
    hand.current?.focus();
  };

  return (
    <fieldset className="work-space">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      <div className="classify-hand js-only">
        <p ref={hand} id={handId} tabIndex={-1}>
          {inHand ? (
            <>
              <span className="control-help">
                In hand; {open.length} of {field.items.length} not placed yet.
              </span>
              <b>{inHand.label}</b>
              {inHand.note && <span>{inHand.note}</span>}
            </>
          ) : (
            'Everything is placed. Take something up to place it elsewhere.'
          )}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: it is named by what is in hand, not by words of its own */}
        <div className="buttons" role="group" aria-labelledby={handId}>
          {field.places.map((place) => (
            <button key={place.key} type="button" aria-disabled={!inHand} onClick={() => put(place)}>
              {place.label}
            </button>
          ))}
          <UndoButton history={history} what={field.label} onUndo={() => setTaken(null)} />
        </div>
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </div>
      <dl className="classify-places">
        {lyingIn(field, answers).map(({ place, items }) => (
          <div key={place?.key ?? ''}>
            <dt>
              {place?.label ?? 'Not placed yet'} <span className="control-help">({items.length})</span>
            </dt>
            {place?.help && <dd className="control-help">{place.help}</dd>}
            {items.map((item) => (
              <dd key={item.key} className="classify-item">
                <span>{item.label}</span>
                <button type="button" className="quiet" aria-pressed={item === inHand} onClick={() => takeUp(item.key)}>
                  Take up<span className="visually-hidden"> {item.label}</span>
                </button>
              </dd>
            ))}
            {items.length === 0 && <dd className="classify-empty">Empty.</dd>}
          </div>
        ))}
      </dl>
    </fieldset>
  );
}

/** What lies where: first what is not placed, then each place with its items. */
function lyingIn({ items, places }: Classify, answers: readonly string[]) {
  const lying = (place: Keyed | null) => items.filter((_, i) => (chosen(places, answers[i]) ?? null) === place);
  return [null, ...places].map((place) => ({ place, items: lying(place) }));
}

const cellKey = (field: string, item: string): string => `${field}.${item}`;
