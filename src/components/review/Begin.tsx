interface Props {
  sessions: number;
  drills: number;
  onBegin: (begun: 'placing' | 'in order') => void;
}

/** The two ways to begin. */
export function Begin({ sessions, drills, onBegin }: Props) {
  return (
    <section aria-labelledby="begin-title">
      <h2 id="begin-title">How do you want to begin?</h2>
      <p>
        There are {drills} questions on {sessions} sessions. Either answer one question on each session first, so that
        the sessions that you know least come first. Or take them in the order of the course.
      </p>
      <p className="buttons">
        <button type="button" onClick={() => onBegin('placing')}>
          Find where I stand
        </button>
        <button type="button" className="quiet" onClick={() => onBegin('in order')}>
          Begin in order
        </button>
      </p>
    </section>
  );
}
