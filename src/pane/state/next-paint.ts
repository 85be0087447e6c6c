/** A hidden page paints nothing; work goes on after this many milliseconds all the same. */
const NO_PAINT = 50;

/** Resolves after the browser had a chance to paint what was said before heavy computing. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, NO_PAINT);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve, 0);
    });
  });
}
