// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from '../testing/render.ts';
import { DataTable, type DataColumn } from './DataTable.tsx';
import { LazyDetails } from './LazyDetails.tsx';

interface Row {
  readonly name: string;
  readonly count: number | null;
}

const ROWS: readonly Row[] = [
  { name: 'b', count: 2 },
  { name: 'c', count: null },
  { name: 'a', count: 10 },
];
const COLUMNS: readonly DataColumn<Row>[] = [
  { name: 'Name', isRowHeader: true, sortable: false, value: ({ name }) => name },
  { name: 'Count', numeric: true, value: ({ count }) => count },
];
const WORDS = { language: 'en', sortBy: (column: string) => `Sort by ${column}`, save: 'Save' };

function table() {
  return (
    <DataTable
      caption="Things"
      columns={COLUMNS}
      rows={ROWS}
      sums={[{ name: 'all', count: 12 }]}
      keyOf={({ name }) => name}
      below={({ name }) =>
        name === 'b' ? (
          <tr>
            <td>below b</td>
          </tr>
        ) : null
      }
      words={WORDS}
    />
  );
}

const texts = (element: HTMLElement, selector: string) =>
  Array.from(element.querySelectorAll(selector), ({ textContent }) => textContent);

async function press(element: HTMLElement, selector: string): Promise<void> {
  await act(async () => element.querySelector<HTMLElement>(selector)?.click());
}

describe('DataTable', () => {
  it('sorts up, down and back; what is missing stays last, sums stay below, and a row keeps what is below it', async () => {
    const { element, unmount } = await render(table());
    const order = () => texts(element, 'tbody th');
    expect(order()).toEqual(['b', 'c', 'a']);
    await press(element, '.data-sort');
    expect(order()).toEqual(['b', 'a', 'c']);
    await press(element, '.data-sort');
    expect(order()).toEqual(['a', 'b', 'c']);
    expect(texts(element, 'tbody tr')).toEqual(['a10', 'b2', 'below b', 'c']);
    expect(texts(element, 'tfoot th')).toEqual(['all']);
    await press(element, '.data-sort');
    expect(order()).toEqual(['b', 'c', 'a']);
    await unmount();
  });

  it('offers an order only by columns that have one', async () => {
    const { element, unmount } = await render(table());
    const [name, count] = element.querySelectorAll('thead th');
    expect(name?.hasAttribute('aria-sort')).toBe(false);
    expect(name?.querySelector('button')).toBeNull();
    expect(count?.getAttribute('aria-sort')).toBe('none');
    expect(count?.querySelector('button')?.getAttribute('aria-label')).toBe('Sort by Count');
    await unmount();
  });
});

describe('LazyDetails', () => {
  it('renders what is in it only while it is open', async () => {
    const content = vi.fn(() => <p>content</p>);
    function Content() {
      return content();
    }
    const { element, unmount } = await render(
      <LazyDetails summary="more">
        <Content />
      </LazyDetails>,
    );
    expect(element.textContent).toBe('more');
    expect(content).not.toHaveBeenCalled();
    const details = element.querySelector('details');
    const toggle = (open: boolean) =>
      act(async () => {
        if (details) details.open = open;
        details?.dispatchEvent(new Event('toggle'));
      });
    await toggle(true);
    expect(element.textContent).toBe('morecontent');
    await toggle(false);
    expect(element.textContent).toBe('more');
    await unmount();
  });
});
