import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Plan, Receipt } from '../../src/core/plan/plan';
import { downloadWorkbook } from '../../src/file-page/download';
import type { OpenWorkbook } from '../../src/file-page/open-workbook';
import { UnsavedQuestion } from '../../src/file-page/unsaved-question';
import { useUnsavedWrites } from '../../src/file-page/unsaved-writes';
import { useGuardedOpening } from '../../src/file-page/use-guarded-opening';
import { EMPTY_PLAN } from '../support/empty-plan';

const planOf = (): Plan => ({ ...EMPTY_PLAN });
const receiptOf = (inverse: Plan): Receipt => ({ written: [], addedRules: [], inverse });
const workbookOf = (opening: OpenWorkbook['opening']) =>
  ({ name: 'tệp.xlsx', opening }) as OpenWorkbook;

/** Whether the browser would ask before it closes the tab. */
function isClosingAsked(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

function opened(opening: OpenWorkbook['opening'] = 'read') {
  return renderHook(({ workbook }) => useUnsavedWrites(workbook), {
    initialProps: { workbook: workbookOf(opening) },
  });
}

describe('Unsaved results', () => {
  it('are none in a file that was only opened', () => {
    expect(opened().result.current.isUnsaved).toBe(false);
    expect(isClosingAsked()).toBe(false);
  });

  it('have the browser ask before the tab is closed, until they are saved', () => {
    const { result } = opened();
    act(() => result.current.noteWrite(planOf(), receiptOf(planOf())));
    expect(result.current.isUnsaved).toBe(true);
    expect(isClosingAsked()).toBe(true);
    act(() => result.current.noteSaved());
    expect(result.current.isUnsaved).toBe(false);
    expect(isClosingAsked()).toBe(false);
  });

  it('are none when the only write was undone', () => {
    const { result } = opened();
    const inverse = planOf();
    act(() => result.current.noteWrite(planOf(), receiptOf(inverse)));
    act(() => result.current.noteWrite(inverse, receiptOf(planOf())));
    expect(result.current.isUnsaved).toBe(false);
  });

  it('are there when a write was undone that the saved file holds', () => {
    const { result } = opened();
    const inverse = planOf();
    act(() => result.current.noteWrite(planOf(), receiptOf(inverse)));
    act(() => result.current.noteSaved());
    act(() => result.current.noteWrite(inverse, receiptOf(planOf())));
    expect(result.current.isUnsaved).toBe(true);
  });

  it('are none in the sample, which can be had again', () => {
    const { result } = opened('score');
    act(() => result.current.noteWrite(planOf(), receiptOf(planOf())));
    expect(result.current.isUnsaved).toBe(false);
  });

  it('are forgotten with the workbook that they were in', () => {
    const { result, rerender } = opened();
    act(() => result.current.noteWrite(planOf(), receiptOf(planOf())));
    rerender({ workbook: workbookOf('read') });
    expect(result.current.isUnsaved).toBe(false);
  });
});

describe('Opening another file', () => {
  const guarded = (isUnsaved: boolean) => renderHook(() => useGuardedOpening(isUnsaved)).result;

  it('happens at once when nothing is lost', () => {
    const open = jest.fn();
    const guard = guarded(false);
    act(() => guard.current.request(open));
    expect(open).toHaveBeenCalledTimes(1);
    expect(guard.current.isAsking).toBe(false);
  });

  it('waits for an answer when results are unsaved', () => {
    const open = jest.fn();
    const guard = guarded(true);
    act(() => guard.current.request(open));
    expect(open).not.toHaveBeenCalled();
    expect(guard.current.isAsking).toBe(true);
    act(() => guard.current.proceed());
    expect(open).toHaveBeenCalledTimes(1);
    expect(guard.current.isAsking).toBe(false);
  });

  it('does not happen when the person thinks better of it', () => {
    const open = jest.fn();
    const guard = guarded(true);
    act(() => guard.current.request(open));
    act(() => guard.current.cancel());
    act(() => guard.current.proceed());
    expect(open).not.toHaveBeenCalled();
  });
});

describe('The question about unsaved results', () => {
  function asked() {
    const opening = { isAsking: true, request: jest.fn(), proceed: jest.fn(), cancel: jest.fn() };
    const save = jest.fn(async () => new Uint8Array());
    const onSaved = jest.fn();
    const workbook = { ...workbookOf('read'), host: { save } } as unknown as OpenWorkbook;
    render(<UnsavedQuestion workbook={workbook} opening={opening} onSaved={onSaved} />);
    return { opening, save, onSaved };
  }
  const choose = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  it('names the file and begins at the safe answer', () => {
    asked();
    const title = 'Kết quả đã ghi vào “tệp.xlsx” chưa được lưu.';
    expect(screen.getByRole('alertdialog', { name: title })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lưu rồi mở' }));
  });

  it('saves before it goes on', async () => {
    Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: jest.fn() });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { opening, save, onSaved } = asked();
    await choose('Lưu rồi mở');
    expect([save, click, onSaved, opening.proceed].map((f) => f.mock.calls.length)).toEqual([
      1, 1, 1, 1,
    ]);
    click.mockRestore();
  });

  it('goes on without saving', async () => {
    const { opening, save } = asked();
    await choose('Mở, không lưu');
    expect(save).not.toHaveBeenCalled();
    expect(opening.proceed).toHaveBeenCalledTimes(1);
  });

  it('is called off by its button and by Escape', async () => {
    const { opening } = asked();
    await userEvent.keyboard('{Escape}');
    await choose('Hủy');
    expect(opening.cancel).toHaveBeenCalledTimes(2);
    expect(opening.proceed).not.toHaveBeenCalled();
  });
});

describe('downloadWorkbook', () => {
  it('keeps the address of the bytes for a while after the click', () => {
    jest.useFakeTimers();
    const revoke = jest.fn();
    Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: revoke });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    downloadWorkbook(new Uint8Array(), 'tệp.xlsx');
    expect(click).toHaveBeenCalledTimes(1);
    expect(revoke).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(revoke).toHaveBeenCalledWith('blob:1');
    click.mockRestore();
    jest.useRealTimers();
  });
});
