import { HostProblem } from '../../../src/workbook/host';
import { mount, type ThemeKind } from '../../../src/taskpane';
import { FakeHost, fakeServices } from '../fake-host';

/** The pane over a workbook in memory, for pictures; the address says in which theme and what goes on. */
const asked = new URLSearchParams(location.search);
const host = new FakeHost();
host.taken = { tabs: ['Contents', 'Checks'], tables: ['Posts'], names: [] };
if (asked.has('slow')) host.beforeTab = (index) => new Promise((resolve) => setTimeout(resolve, index < 2 ? 0 : 600_000));
if (asked.has('edit')) {
  host.fails.write = new HostProblem('Excel is busy with a cell that is being edited.', 'Press Enter or Esc in that cell, then try again.');
}
const root = document.getElementById('pane');
if (!root) throw new Error('the page has no element "pane"');
const theme = asked.get('theme');
const isKind = (words: string | null): words is ThemeKind => words === 'light' || words === 'dark' || words === 'contrast';
mount(root, fakeServices(asked.get('host') === 'none' ? null : host), isKind(theme) ? theme : undefined);
