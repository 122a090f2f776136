import { useId, useState } from 'react';

interface Props {
  name: string;
  onName: (name: string) => void;
}

/** Whose form it is. It is taken over when the field is left, since each name has a form of its own. */
export function CandidateName({ name, onName }: Props) {
  const [text, setText] = useState(name);
  const id = useId();
  const take = () => text.trim() !== name && onName(text.trim());
  return (
    <form
      className="review-settings"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label>
        Candidate
        <input
          type="text"
          maxLength={60}
          autoComplete="off"
          aria-describedby={id}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
          onBlur={take}
        />
      </label>
      <p className="control-help" id={id}>
        Each name has a form of its own. The candidate’s link does not hold it.
      </p>
    </form>
  );
}
