import { defineHastPlugin } from 'satteri';

/** Text in which no line ends between a number and its percent sign. The remainder in code, 7 % 2, stays as it is. */
export const unbroken = (text: string): string => text.replace(/(^|\d) %(?!\s*\d)/g, '$1\u00a0%');

export const unbrokenPercent = defineHastPlugin({
  name: 'unbroken-percent',
  text(node) {
    const value = unbroken(node.value);
    return value === node.value ? undefined : { ...node, value };
  },
});
