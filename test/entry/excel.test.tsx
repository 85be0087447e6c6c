import { screen } from '@testing-library/react';

jest.mock('../../src/entry/skeleton.css', () => ({}), { virtual: true });

/** Opens the pane's page over what the page has for a global `Office`. */
function openPage(office: unknown): void {
  const container = document.createElement('div');
  container.id = 'pane';
  document.body.replaceChildren(container);
  localStorage.setItem('cham-diem.language', 'vi');
  Object.assign(globalThis, { Office: office });
  jest.isolateModules(() => void jest.requireActual('../../src/entry/excel'));
}

const readyIn = (host: string | null, isSupported = false) => ({
  HostType: { Excel: 'Excel' },
  onReady: (listener: (info: { host: string | null }) => void) => listener({ host }),
  context: { requirements: { isSetSupported: () => isSupported } },
});

describe('The page of the pane, where it cannot work', () => {
  it.each([
    ['office.js did not come', undefined, /^Không tải được office\.js/],
    ['there is no Excel', readyIn(null), /^Khung này chạy trong Excel/],
    ['Excel is too old', readyIn('Excel'), /^Phiên bản Excel này quá cũ/],
  ])('says so and shows the way to the file page when %s', (_, office, sentence) => {
    openPage(office);
    expect(screen.getByText(sentence)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Mở trang chấm tệp .xlsx' });
    expect(link.getAttribute('href')).toBe('./index.html');
  });
});
