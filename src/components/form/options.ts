import type { Keyed } from '../../course/fields/keyed.ts';

/** The option that an answer stands for. Answers from before options had keys hold the words of the option. */
export const chosen = <O extends Keyed>(options: readonly O[], answer: string | undefined): O | undefined =>
  options.find(({ key }) => key === answer) ?? options.find(({ label }) => label === answer?.trim());

/** The words of the chosen option; an answer that stands for none of them is told as it was kept. */
export const chosenWords = (options: readonly Keyed[], answer = ''): string =>
  chosen(options, answer)?.label ?? answer.trim();
