/** Halfway between black and white on the scale of {@link brightness}. */
const MIDDLE = 128;

/**
 * Whether Excel is dark: its own word, or else the brightness of its body, because some versions
 * tell the colours only. Null when it tells neither.
 */
export function isDarkTheme(theme: Partial<Office.OfficeTheme> | undefined): boolean | null {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const colour = /^#([0-9a-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? '')?.[1];
  return colour === undefined ? null : brightness(colour) < MIDDLE;
}

/** From 0 to 255, by the W3C's formula for colour brightness (AERT, technique 2.2). */
function brightness(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return (red! * 299 + green! * 587 + blue! * 114) / 1000;
}
