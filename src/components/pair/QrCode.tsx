import { useEffect, useState } from 'react';

/** A link as a square that a phone reads; nothing until it is drawn. */
export function QrCode({ text }: { text: string }) {
  const [cells, setCells] = useState<readonly (readonly boolean[])[]>([]);
  useEffect(() => {
    let open = true;
    import('qr').then(({ default: encode }) => open && setCells(encode(text, 'raw')));
    return () => {
      open = false;
    };
  }, [text]);
  if (cells.length === 0) return null;
  const size = cells.length;
  const dark = cells.flatMap((row, y) => row.flatMap((filled, x) => (filled ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      className="pair-code"
      role="img"
      aria-label="The candidate’s link as a code for a camera"
      viewBox={`0 0 ${size} ${size}`}
    >
      <rect width={size} height={size} className="pair-ground" />
      <path d={dark} className="pair-ink" />
    </svg>
  );
}
