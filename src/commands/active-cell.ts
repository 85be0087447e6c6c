import type { CellAddress } from '../core/sheet/address';
import type { ExcelGateway } from '../host/excel/gateway';

/** The cell that is selected now. */
export function readActiveCell(gateway: ExcelGateway): Promise<CellAddress> {
  return gateway.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ rowIndex: true, columnIndex: true, worksheet: { id: true } });
    await context.sync();
    return { sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
  });
}
