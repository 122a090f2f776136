/** Text in which no line ends within a number, or between it and its percent sign. A remainder in code, 7 % 2, stays. */
export const unbroken = (text: string): string =>
  text.replace(/(^|\d) %(?!\s*\d)/g, '$1\u00a0%').replace(/\u2009(?=\d)/g, '\u202f');
