import { useStore } from 'zustand';
import type { Answers, FieldProps, Form, Kind } from './kind.ts';
import { FixInHand } from './refit/FixInHand.tsx';
import { cellsOf, firstCell, keptPrice, type Refit, rowCell, rowFrom, rowOf, rowToText } from './refit/kept.ts';
import { Moved } from './refit/Moved.tsx';
import { Rows } from './refit/Rows.tsx';
import { toMarkdown } from './refit/toMarkdown.ts';
import { useFit } from './refit/useFit.ts';
import { nameCell, tagCell } from './tagging/kept.ts';
import { useAnswers } from './useAnswer.ts';

/** A fix that is chosen and tried. What each fit found is kept, so that it can be read and taken away without another. */
export const refit: Kind<Refit> = {
  cellsOf: (field) => [firstCell(field)],
  toMarkdown,
  Field: RefitField,
};

/** Without a script nothing can be fitted; the key says what comes of each fix. */
function RefitField({ id, field, form }: FieldProps<Refit>) {
  const cells = cellsOf(field);
  const kept = useAnswers(form, cells);
  const answers = Object.fromEntries(cells.map((cell, i) => [cell, kept[i]]));
  const { outcome, state, fit } = useFit();
  const left = field.opensAfter - useTagCount(form, field.tags);
  const first = answers[firstCell(field)];
  const moved = outcome?.tables.find(({ name }) => name === 'mails');

  /** Fits again, and keeps what was found with this fix and, at this price, with those that were tried before. */
  const fitAgain = async (fix: string) => {
    const found = await fit({ ...field.params, fix, price: keptPrice(field, form.getState().answers) });
    if (!found) return;
    const now = form.getState().answers;
    const tried = field.fixes.filter(({ key }) => key === fix || rowFrom(now[rowCell(field, key)]));
    const rows = [{ key: 'none', label: 'as found' }, ...tried].flatMap(({ key, label }) => {
      const row = rowOf(found.tables, label);
      return row ? [[rowCell(field, key), rowToText(row)] as const] : [];
    });
    const more = { ...Object.fromEntries(rows), [firstCell(field)]: now[firstCell(field)] || fix };
    form.setState(({ answers }) => ({ answers: { ...answers, ...more } }));
  };

  return (
    <fieldset className="work-space refit">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      <ul className="on-paper">
        {field.fixes.map(({ key, label, help }) => (
          <li key={key}>
            <b>{label}</b>: {help}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <p className="js-only">
          The fixes open after {field.opensAfter} tags; {left} to go.
        </p>
      ) : (
        <FixInHand id={`${id}-${field.key}`} {...{ field, form, answers, state }} onFit={fitAgain} />
      )}
      <Rows {...{ field, answers, first }} />
      {moved && <Moved table={moved} tagOf={(place) => readTag(field.tags, form.getState().answers, place)} />}
    </fieldset>
  );
}

/** How many mails have a tag. */
const useTagCount = (form: Form, tags: string): number =>
  useStore(
    form,
    ({ answers }) =>
      Object.entries(answers).filter(([cell, digit]) => cell.startsWith(tagCell(tags, 'mail-')) && digit !== '').length,
  );

/** The reader's tag of a mail, by its place. */
function readTag(tags: string, answers: Answers, place: number): { digit: string; name: string } | undefined {
  const digit = answers[tagCell(tags, `mail-${place}`)] ?? '';
  return digit === '' ? undefined : { digit, name: answers[nameCell(tags, digit)] || `category ${digit}` };
}
