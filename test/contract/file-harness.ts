/** The file host in the contract suite: every look at the workbook opens the saved bytes anew. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PlanFormat } from '../../src/core/plan/plan';
import {
  formatCell,
  formatRange,
  rangeContains,
  type SheetRange,
} from '../../src/core/sheet/address';
import { readCellFormats } from '../../src/host/file/cell-formats';
import { createFileHost } from '../../src/host/file/file-host';
import type { FileHost } from '../../src/host/file/file-host-types';
import { buildWorkbook, type NewCell, type NewSheet } from '../../src/host/file/new-workbook';
import { newSheetOf } from '../support/xlsx-of';
import type {
  BookSheet,
  CellState,
  HostUnderTest,
  RuleState,
  SheetState,
  WorkbookHarness,
} from './harness';
import { area } from './plans';

export const FILE_HOST: HostUnderTest = {
  abilities: ['formats', 'user-rules', 'selection', 'merges'],
  open: async (sheets) => {
    const bytes = withRules(buildWorkbook(sheets.map(formattedSheet)), sheets);
    let revealed: SheetRange | null = null;
    const onReveal = (place: SheetRange): void => void (revealed = place);
    const host = await createFileHost(bytes, { name: 'test.xlsx', onReveal });
    return harnessOf(host, () => revealed);
  },
};

function harnessOf(host: FileHost, revealed: () => SheetRange | null): WorkbookHarness {
  const unable = () => Promise.reject(new Error('Nobody else has the file open'));
  return {
    host,
    state: async () => stateOf(await host.save()),
    reopen: async () => createFileHost(await host.save(), { name: 'test.xlsx' }),
    typeInto: unable,
    protectSheet: unable,
    deleteSheet: unable,
    makeReadOnly: unable,
    failWrite: unable,
    select: unable,
    selection: async () => {
      const { sheetId, range } = revealed()!;
      return `${host.tabs().find(({ id }) => id === sheetId)!.name}!${formatRange(range)}`;
    },
  };
}

/** Cells of the spec with the formats of their ranges, cells with a format only included. */
function formattedSheet(spec: BookSheet): NewSheet {
  const sheet = newSheetOf(spec);
  const formats = Object.entries(spec.formats ?? {}).map(
    ([address, format]) => [area(address), format] as const,
  );
  const bottom = Math.max(sheet.rows.length - 1, ...formats.map(([range]) => range.bottom));
  const rows = Array.from({ length: bottom + 1 }, (_, row) => {
    const cells = sheet.rows[row] ?? [];
    const right = Math.max(cells.length - 1, ...formats.map(([range]) => range.right));
    return Array.from({ length: right + 1 }, (__, column): NewCell => {
      const format = formats.find(([range]) => rangeContains(range, { row, column }))?.[1];
      const cell = cells[column];
      if (!format) return cell;
      const content = typeof cell === 'object' && cell !== null ? cell : { value: cell ?? null };
      const look = format as Omit<PlanFormat, 'numberFormat'> & { numberFormat?: string };
      return { ...content, look };
    });
  });
  return { ...sheet, rows };
}

function withRules(bytes: Uint8Array, sheets: readonly BookSheet[]): Uint8Array {
  const parts = unzipSync(bytes);
  sheets.forEach(({ rules = [] }, i) => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const xml = rules.map(
      ({ ranges, formula }, priority) =>
        `<conditionalFormatting sqref="${ranges.join(' ')}">` +
        `<cfRule type="expression" priority="${priority + 1}">` +
        `<formula>${formula.slice(1).replace(/</g, '&lt;')}</formula></cfRule></conditionalFormatting>`,
    );
    const text = strFromU8(parts[name]!).replace('</worksheet>', `${xml.join('')}</worksheet>`);
    parts[name] = strToU8(text);
  });
  return zipSync(parts);
}

async function stateOf(bytes: Uint8Array) {
  const host = await createFileHost(bytes, { name: 'test.xlsx' });
  const snapshot = await host.read();
  const parts = unzipSync(bytes);
  const plain = readCellFormats(null, null).look(0);
  return {
    sheets: snapshot.sheets.map((sheet): SheetState => {
      const view = host.viewSheet(sheet.id);
      const cells: Record<string, CellState> = {};
      view.lookIndexes.forEach((indexes, row) =>
        indexes.forEach((index, column) => {
          const look = view.looks[index]!;
          const formula = sheet.formulas.find((cell) => cell.row === row && cell.column === column);
          const value =
            sheet.values[row - (sheet.range?.top ?? 0)]?.[column - (sheet.range?.left ?? 0)] ??
            null;
          const isPlain = JSON.stringify(look) === JSON.stringify(plain);
          if (value === null && !formula && isPlain) return;
          cells[formatCell({ row, column })] = {
            content: formula
              ? { kind: 'formula', formula: formula.formula }
              : { kind: 'value', value },
            numberFormat: look.numberFormat,
            bold: look.bold,
            wrapText: look.wrap,
            horizontalAlignment: look.align.replace(/^./, (letter) => letter.toUpperCase()),
            fill: look.fill,
            hasBorder: look.border,
          };
        }),
      );
      const tab = snapshot.sheets.indexOf(sheet) + 1;
      const text = strFromU8(parts[`xl/worksheets/sheet${tab}.xml`]!);
      return { name: sheet.name, cells, rules: rulesIn(text) };
    }),
  };
}

/** Read with a pattern of its own, not with the host's reader. */
function rulesIn(sheetText: string): RuleState[] {
  const pattern =
    /<conditionalFormatting sqref="([^"]*)"><cfRule[^>]*priority="(\d+)"[^>]*><formula>([^<]*)</g;
  return [...sheetText.matchAll(pattern)]
    .sort((a, b) => Number(a[2]) - Number(b[2]))
    .map(([, ranges, , formula]) => ({
      ranges: ranges!.split(' ').map((range) => formatRange(area(range))),
      formula: `=${formula!
        .replace(/&lt;/g, '<')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')}`,
    }));
}
