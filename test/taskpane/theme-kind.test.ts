import { themeKind } from '../../src/taskpane/theme-kind';

const none = () => false;
const media = (wanted: string) => (query: string) => query.includes(wanted);

test.each([
  ['white', '#FFFFFF', '#000000', 'light'],
  ['colourful', '#F3F2F1', '#323130', 'light'],
  ['dark grey', '#444444', '#FFFFFF', 'dark'],
  ['black', '#262626', '#F0F0F0', 'dark'],
  ['a contrast theme', '#000000', '#FFFF00', 'contrast'],
])('Office in %s', (_, bodyBackgroundColor, bodyForegroundColor, kind) => {
  expect(themeKind({ bodyBackgroundColor, bodyForegroundColor }, none)).toBe(kind);
});

test('without Office the browser decides, and forced colours come first', () => {
  expect(themeKind(null, none)).toBe('light');
  expect(themeKind(null, media('color-scheme'))).toBe('dark');
  expect(themeKind({ bodyBackgroundColor: '#FFFFFF' }, media('forced-colors'))).toBe('contrast');
  expect(themeKind({ bodyBackgroundColor: 'no colour' }, media('color-scheme'))).toBe('dark');
});
