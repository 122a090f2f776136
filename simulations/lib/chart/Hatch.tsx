/** The hatching that every picture uses for what is not yet known. A page holds it once; pictures say `url(#hatch)`. */
export function HatchPattern() {
  return (
    <svg className="hatch-pattern" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  );
}
