import { type RefObject, useEffect, useRef } from 'react';

/** A heading that takes the focus when its part of the page has replaced another. */
export function useHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
