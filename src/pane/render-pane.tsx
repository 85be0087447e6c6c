import { createRoot } from 'react-dom/client';
import { Pane, type PaneProps } from './pane';

/**
 * Draws the pane over a host; the container's skeleton stays until the first drawing.
 * @returns a function that takes the pane away
 */
export function renderPane(container: HTMLElement, props: PaneProps): () => void {
  const root = createRoot(container);
  root.render(<Pane {...props} />);
  return () => root.unmount();
}
