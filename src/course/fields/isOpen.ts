interface Line {
  after?: readonly string[] | undefined;
  afterAll?: readonly string[] | undefined;
}

/** Whether a line of a talk can be asked after those that have been. */
export const isOpen = ({ after, afterAll }: Line, asked: (key: string) => boolean): boolean =>
  (after?.some(asked) ?? true) && (afterAll?.every(asked) ?? true);
