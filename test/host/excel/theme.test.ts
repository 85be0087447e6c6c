import { isDarkTheme } from '../../../src/host/excel/theme';

describe('isDarkTheme', () => {
  it.each([
    ['its own word', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
    ['black', { bodyBackgroundColor: '#1F1F1F' }, true],
    ['white', { bodyBackgroundColor: '#ffffff' }, false],
    ['a bright green, though it has no red', { bodyBackgroundColor: '#00FF00' }, false],
    ['a bright blue, which is dark', { bodyBackgroundColor: '#0000FF' }, true],
    ['no colour', {}, null],
    ['a colour that is no number', { bodyBackgroundColor: 'white' }, null],
    ['no theme', undefined, null],
  ])('goes by %s', (_, theme, expected) => {
    expect(isDarkTheme(theme)).toBe(expected);
  });
});
