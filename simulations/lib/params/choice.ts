import type { Kind, Shared } from './kind.ts';

/** One of several options, each with what the reader sees of it. */
export interface ChoiceParam<K extends string = string> extends Shared {
  kind: 'choice';
  default: K;
  options: Readonly<Record<K, string>>;
}

/** Declares a choice; its default is one of its options, or it does not compile. */
export const choice = <const O extends Record<string, string>>(
  p: Shared & { default: keyof O & string; options: O },
): ChoiceParam<keyof O & string> => ({ kind: 'choice', ...p });

/** Choices: the key of an option. */
export const choiceKind: Kind<ChoiceParam, string> = {
  admit: (param, value) => (typeof value === 'string' ? choiceKind.read(param, value) : null),
  read: ({ options }, text) => (Object.hasOwn(options, text) ? text : null),
  write: (_, value) => value,
  inWords: ({ options }, value) => options[value],
  allowed: ({ options }) => `one of ${Object.keys(options).join(', ')}`,
  ends: ({ options }) => Object.keys(options),
  vary({ options }, u) {
    const keys = Object.keys(options);
    return keys[Math.floor(u * keys.length)];
  },
};
