import type { Asked, Reply } from '../../state/kept/prediction.ts';
import type { Question } from './question.ts';

/** What a question is about, as it is kept beside the reply. */
export function askedIn(question: Question, simulation: string): Asked {
  return { simulation, kind: question.kind, measures: measuresOf(question) };
}

function measuresOf(question: Question): string[] {
  switch (question.kind) {
    case 'number':
      return [question.measure.measure];
    case 'choice':
    case 'order':
      return question.options.map(({ measure }) => measure);
    case 'change':
      return [question.from.measure, question.to.measure];
    case 'curve':
      return [question.curve.key];
  }
}

/** Whether a reply is one that can be given to the question. */
export function fits(question: Question, reply: Reply): boolean {
  switch (question.kind) {
    case 'number':
      return typeof reply === 'number' && reply >= question.range[0] && reply <= question.range[1];
    case 'choice':
      return question.options.some(({ measure }) => measure === reply);
    case 'change':
      return reply === 'vanishes' || reply === 'shrinks' || reply === 'stays';
    case 'order':
      return (
        Array.isArray(reply) &&
        reply.length === question.options.length &&
        question.options.every(({ measure }) => (reply as unknown[]).includes(measure))
      );
    case 'curve': {
      const { points, range } = question.curve;
      return (
        Array.isArray(reply) &&
        reply.length === points &&
        reply.every((height) => typeof height === 'number' && height >= range[0] && height <= range[1])
      );
    }
  }
}
