/** @jest-environment jsdom */
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { FluentProvider } from '@fluentui/react-components';
import { ErrorBoundary } from '../../src/taskpane/parts/ErrorBoundary';
import { LIGHT } from '../../src/taskpane/theme';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

test('without a workbook every tab is ticked, and there is nothing to read, insert into or copy', async () => {
  const screen = await Screen.open(fakeServices(null));
  await screen.click('Start');
  await screen.until(() => screen.has('New case'));
  expect(screen.has('Read inputs')).toBe(false);
  await screen.click('Workbook');
  expect(screen.has('Build the workbook file')).toBe(true);
  expect(screen.has('Take a copy')).toBe(false);
  expect([...screen.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].every((box) => box.checked)).toBe(true);
  await screen.click('Functions');
  await screen.sees('Shares an amount in whole pence');
  const formula = screen.root.querySelector('textarea')!;
  await act(async () => formula.focus());
  expect(formula.value.slice(formula.selectionStart, formula.selectionEnd)).toBe('=MTFS.APPORTION(A1,A2:A3)');
  expect(await screen.violations()).toEqual([]);
  await screen.close();
});

test('a spreadsheet in the page is built and read, with no links into it', async () => {
  const { writer, reader } = new FakeHost();
  const screen = await Screen.open(fakeServices({ writer, reader, live: null }));
  await screen.click('Start');
  await screen.until(() => screen.has('Read inputs'));
  await screen.click('Workbook');
  await screen.click('Build the workbook');
  await screen.sees('Facts');
  await screen.until(() => screen.has('Built'));
  expect(screen.has('Savings HDC')).toBe(false);
  await screen.close();
});

test('a pane that fails says how to go on, without figures', async () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Part = () => {
    if (broken) throw new Error('86488 is not right');
    return 'All well';
  };
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const root = createRoot(element);
  await act(async () => root.render(createElement(FluentProvider, { theme: LIGHT }, createElement(ErrorBoundary, null, createElement(Part)))));
  expect(element.textContent).toContain('The workbook is not affected.');
  expect(element.textContent).toContain('Error: ##### is not right');
  broken = false;
  await act(async () => element.querySelector('button')?.click());
  expect(element.textContent).toContain('All well');
  await act(async () => root.unmount());
  silenced.mockRestore();
});
