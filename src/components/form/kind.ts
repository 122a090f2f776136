import type { ComponentType } from 'react';
import type { Field } from '../../course/fields.ts';

/** What was typed or chosen, by the key of the cell. */
export type Answers = Readonly<Record<string, string>>;

export interface Filled {
  answers: Answers;
}

/** The saved work of a form, as its fields know it: a store that may hold more than the answers. */
export interface Form {
  getState: () => Filled;
  getInitialState: () => Filled;
  setState: (change: (now: Filled) => Filled) => void;
  subscribe: (listener: (now: Filled, before: Filled) => void) => () => void;
}

/** The field of one kind in a form; `id` is what the ids of its controls begin with. */
export interface FieldProps<F> {
  id: string;
  field: F;
  form: Form;
}

/** Everything that a form must know of one kind of field. */
export interface Kind<F extends Field> {
  /** The keys of the places that can be filled in. */
  cellsOf: (field: F) => string[];
  /** What was answered, to stand under the field's label. */
  toMarkdown: (field: F, answers: Answers) => string;
  Field: ComponentType<FieldProps<F>>;
}

/** Kinds of field by name: all of them, or those that a form may have. */
export type Kinds = { readonly [K in Field['kind']]: Kind<Extract<Field, { kind: K }>> };
export type SomeKinds = Partial<Kinds>;
