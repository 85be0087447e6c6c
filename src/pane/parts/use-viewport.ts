import { useEffect, useState, type RefObject } from 'react';

/** Where nothing is laid out (no box yet), rows are drawn for a viewport of this size. */
const ASSUMED_SIZE = 480;

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The inner size of a scrolling box, kept up to date. */
export function useViewport(box: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState({ width: ASSUMED_SIZE, height: ASSUMED_SIZE });
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      setViewport({
        width: element.clientWidth || ASSUMED_SIZE,
        height: element.clientHeight || ASSUMED_SIZE,
      });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return viewport;
}
