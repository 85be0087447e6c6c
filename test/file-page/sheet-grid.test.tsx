import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { cellRange } from '../../src/core/sheet/address';
import { SheetGrid } from '../../src/file-page/sheet-grid';
import { sheetViewOf } from './sheet-view-of';

const MARK = { fill: '#FFE699', fontColor: '#5C3A00', bold: true, cells: [{ row: 1, column: 2 }] };
const VIEW = sheetViewOf(
  [
    ['Đơn vị', 'Điểm', 'Minh chứng'],
    ['Xã A', '9,5', ''],
    ['Xã B', '8', 'Quyết định số 12'],
  ],
  { marks: [MARK], frozen: { rows: 1, columns: 1 } },
);
const NOTES = new Map([['C2', 'Chấm 9,5 điểm nhưng chưa có tài liệu kiểm chứng']]);

function Sheet() {
  const [selected, select] = useState({ row: 0, column: 0 });
  return (
    <SheetGrid
      view={VIEW}
      label="Tổng hợp"
      selected={selected}
      range={cellRange(selected)}
      notes={NOTES}
      onSelect={select}
    />
  );
}

const selectedCell = () =>
  screen.getAllByRole('gridcell').find((cell) => cell.getAttribute('aria-selected') === 'true');

describe('SheetGrid', () => {
  it('shows every cell once, with letters and frozen cells in place', () => {
    render(<Sheet />);
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      'A',
      'B',
      'C',
    ]);
    expect(screen.getAllByRole('gridcell')).toHaveLength(9);
  });

  it('says a mark by a sign with words, not by colour alone', () => {
    render(<Sheet />);
    const sign = screen.getByRole('img', { name: NOTES.get('C2')! });
    expect(sign.closest('[role=gridcell]')!.getAttribute('title')).toBe(NOTES.get('C2'));
  });

  it('is walked with the arrow keys', async () => {
    render(<Sheet />);
    screen.getByRole('grid', { name: 'Tổng hợp' }).focus();
    await userEvent.setup().keyboard('{ArrowDown}{ArrowRight}');
    expect(selectedCell()!.textContent).toBe('9,5');
  });

  it('selects the cell that is clicked', async () => {
    render(<Sheet />);
    await userEvent.setup().click(screen.getByText('Quyết định số 12'));
    expect(selectedCell()!.textContent).toBe('Quyết định số 12');
  });

  it('frames a selected range in every part of the grid that shows it', () => {
    const range = { top: 0, left: 1, bottom: 2, right: 2 };
    const props = { view: VIEW, label: 'Tổng hợp', notes: NOTES, onSelect: () => undefined };
    const { container, rerender } = render(
      <SheetGrid {...props} selected={{ row: 0, column: 1 }} range={range} />,
    );
    const frames = () => container.querySelectorAll('[data-range]').length;
    // The frozen header row and the rows below it; the frozen column is not in the range.
    expect(frames()).toBe(2);
    rerender(
      <SheetGrid
        {...props}
        selected={{ row: 0, column: 1 }}
        range={{ ...range, bottom: 0, right: 1 }}
      />,
    );
    expect(frames()).toBe(0);
  });
});
