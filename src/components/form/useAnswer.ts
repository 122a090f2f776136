import { useStore } from 'zustand';
import type { Form } from './kind.ts';

/** The answer in one cell, and what changes it. Who uses it is drawn again for this cell alone. */
export function useAnswer(form: Form, key: string): [string, (text: string) => void] {
  const text = useStore(form, ({ answers }) => answers[key] ?? '');
  return [text, (text) => form.setState(({ answers }) => ({ answers: { ...answers, [key]: text } }))];
}
