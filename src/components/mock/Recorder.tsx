import { useEffect, useRef, useState } from 'react';
import { dropRecording, keepRecording, recordingOf } from '../../state/recordings.ts';

interface Props {
  /** The attempt and the question. */
  name: string;
  /** What was said can be heard, and nothing new be recorded. */
  playsOnly?: boolean;
}

/** Records a spoken answer and plays it; it stays on the device, and no file of a backup has it. */
export function Recorder({ name, playsOnly = false }: Props) {
  const [address, setAddress] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const [said, setSaid] = useState('');
  const recorder = useRef<MediaRecorder | null>(null);
  useEffect(() => {
    let open = true;
    recordingOf(name).then((found) => open && setAddress(found));
    return () => {
      open = false;
      recorder.current?.stop();
    };
  }, [name]);
  useEffect(() => (address === null ? undefined : () => URL.revokeObjectURL(address)), [address]);

  // biome-ignore lint/a11y/useMediaCaption: it is what the listener has just said
  const player = address && !running && <audio controls src={address} />;
  if (playsOnly) return player;
  if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices) return null;

  const begin = async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const parts: Blob[] = [];
      const made = new MediaRecorder(stream);
      made.ondataavailable = ({ data }) => parts.push(data);
      made.onstop = async () => {
        for (const track of stream.getTracks()) track.stop();
        const recording = new Blob(parts, { type: made.mimeType });
        const kept = await keepRecording(name, recording);
        setAddress(URL.createObjectURL(recording));
        setSaid(
          kept ? 'Kept on this device.' : 'This browser keeps no recordings: it is gone when you leave this page.',
        );
      };
      made.start();
      recorder.current = made;
      setRunning(true);
      setSaid('Recording.');
    } catch {
      setSaid('The microphone could not be used. Allow it for this site in your browser, or type your answer.');
    }
  };
  const stop = () => {
    recorder.current?.stop();
    recorder.current = null;
    setRunning(false);
  };
  return (
    <div className="mock-recorder">
      <p className="buttons">
        <button type="button" className="quiet" onClick={running ? stop : begin}>
          {running ? 'Stop recording' : address ? 'Record again' : 'Record your answer'}
        </button>
        {address && !running && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              dropRecording(name);
              setAddress(null);
              setSaid('The recording is gone.');
            }}
          >
            Delete the recording
          </button>
        )}
      </p>
      {player}
      <p role="status" className="control-help">
        {said && <span>{said}</span>}
      </p>
    </div>
  );
}
