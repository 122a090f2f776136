import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Form } from './kind.ts';

/** The answer in one cell, and what changes it. Who uses it is drawn again for this cell alone. */
export function useAnswer(form: Form, key: string): [string, (text: string) => void] {
  const text = useStore(form, ({ answers }) => answers[key] ?? '');
  return [text, (text) => form.setState(({ answers }) => ({ answers: { ...answers, [key]: text } }))];
}

/** The answers in several cells, in the order of their keys. Who uses them is drawn again for these alone. */
export const useAnswers = (form: Form, keys: readonly string[]): readonly string[] =>
  useStore(
    form,
    useShallow(({ answers }) => keys.map((key) => answers[key] ?? '')),
  );
