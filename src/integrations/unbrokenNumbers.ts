import { defineHastPlugin } from 'satteri';
import { unbroken } from '../unbroken.ts';

/** Keeps numbers and their percent signs on one line, in all text that is written as Markdown. */
export const unbrokenNumbers = defineHastPlugin({
  name: 'unbroken-numbers',
  text(node) {
    const value = unbroken(node.value);
    return value === node.value ? undefined : { ...node, value };
  },
});
