import type { Field } from '../../course/fields.ts';
import type { Form, SomeKinds } from './kind.ts';
import { kindOf } from './kinds.ts';

interface Props {
  /** What the ids of the controls begin with. */
  id: string;
  /** Those that the fields are of. */
  kinds: SomeKinds;
  fields: readonly Field[];
  form: Form;
}

/** The places to work in, each under its own label. */
export function FieldSet({ id, kinds, fields, form }: Props) {
  return fields.map((field) => {
    const { Field } = kindOf(kinds, field);
    return (
      <div className="work-field" key={field.key}>
        <Field {...{ id, field, form }} />
      </div>
    );
  });
}
