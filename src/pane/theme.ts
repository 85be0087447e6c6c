/** Fluent's own themes, chosen by the host or else by the system. */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DARK_QUERY = '(prefers-color-scheme: dark)';

function listenToSystem(onChange: () => void): () => void {
  const query = window.matchMedia?.(DARK_QUERY);
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

function isSystemDark(): boolean {
  return window.matchMedia?.(DARK_QUERY).matches ?? false;
}

/** @param isHostDark what the host says; null leaves the choice to the system */
export function useTheme(isHostDark: boolean | null): Theme {
  const isDark = useSyncExternalStore(listenToSystem, isSystemDark, () => false);
  return (isHostDark ?? isDark) ? webDarkTheme : webLightTheme;
}
