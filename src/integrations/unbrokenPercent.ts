import { defineHastPlugin } from 'satteri';

/** Keeps a number and its percent sign on one line: the space between them does not break. Code is left as it is. */
export const unbrokenPercent = defineHastPlugin({
  name: 'unbroken-percent',
  text(node) {
    const value = node.value.replace(/(^|\d) %(?!\s*\d)/g, '$1\u00a0%');
    return value === node.value ? undefined : { ...node, value };
  },
});
