import { snapshotOf } from '../support/snapshot-of';
import { createCalculator, EMULATED_RESULT, workbookFromSnapshot } from './index';

const ROWS = [
  ['Đơn vị', 'Điểm', 'Khối'],
  ['A', 8.5, 'Huyện'],
  ['B', 9.25, 'Sở'],
  ['C', 8.5, 'huyện'],
  ['D', 'vắng', 'Huyện'],
  ['E', null, null],
];

function calculate(formula: string): unknown {
  const workbook = workbookFromSnapshot(
    snapshotOf({ name: 'Data', rows: ROWS }, { name: "Xã 'Mới'", rows: [[5]] }),
    { calculator: createCalculator() },
  );
  const sheet = workbook.sheet('Data');
  workbook.type(sheet, { row: 0, column: 5 }, formula);
  return sheet.cellAt(0, 5).value;
}

describe('the calculator', () => {
  it.each<[formula: string, value: string | number | boolean]>([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=50%*B2', 4.25],
    ['="Hạng "&1', 'Hạng 1'],
    ['=1/0', '#DIV/0!'],
    ['=B6', 0],
    ['="a"="A"', true],
    ['="a">9', true],
    ['=SUM(B2:B6)', 26.25],
    ['=SUM(B2,B3)*2', 35.5],
    ['=COUNT(B2:B6)', 3],
    ['=COUNTA(B1:B6)', 5],
    ['=AVERAGE(B2:B4)', 8.75],
    ['=MAX(B2:B6)-MIN(B2:B6)', 0.75],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1E-7,2)', 0],
    ['=IF(COUNT(B6)=0,"",B6)', ''],
    ['=IF(ISNUMBER(B5),B5,0)', 0],
    ['=IFERROR(1/0,"không")', 'không'],
    ["='Xã ''Mới'''!A1*2", 10],
    ['=Khác!A1', '#REF!'],
    ['=NUMBERVALUE("1.234,5",",",".")', 1234.5],
    ['=NUMBERVALUE("85%",",",".")', 0.85],
    ['=TRIM("  có   rồi ")', 'có rồi'],
    ['=LEFT("9,5/10",FIND("/","9,5/10")-1)', '9,5'],
    ['=SUBSTITUTE("1/2","/"," ")', '1 2'],
    ['=N("marker")=0', true],
    ['=AND(TRUE,OR(FALSE,1=1))', true],
    ['=COUNTIF(C2:C6,"huyện")', 3],
    ['=COUNTIF(B2:B6,">8.5")', 1],
    ['=COUNTIF(B2:B6,B2&"")', 2],
    ['=COUNTIFS(B2:B6,"8.5",C2:C6,"Huyện")', 2],
    ['=SUMPRODUCT(ISNUMBER(B2:B6)*(B2:B6>8.505))+1', 2],
    ['=SUMPRODUCT(ISNUMBER($B$2:$B$4)*($B$2:$B$4>B2+0.005))+1', 2],
    ['=SUMPRODUCT((B2:B4>8)*(C2:C4=C2))', 2],
    ['=SUMPRODUCT(B2:B3,B3:B4)', 157.25],
    ['=SUMPRODUCT(ISNUMBER(B2:B4)/COUNTIF(B2:B4,B2:B4&""))', 2],
  ])('works out %s as %p', (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it('leaves a formula that it does not know without a result', () => {
    expect(calculate('=VLOOKUP(1,A1:B2,2,FALSE)')).toBe(EMULATED_RESULT);
  });

  it('keeps the result that came with a formula that it does not know', () => {
    const workbook = workbookFromSnapshot(
      snapshotOf({ name: 'Data', rows: [['=OFFSET(B1,0,0)']], results: { A1: 12 } }),
      { calculator: createCalculator() },
    );
    workbook.recalculate();
    expect(workbook.sheet('Data').cellAt(0, 0).value).toBe(12);
  });

  it('follows formulas that read formulas', () => {
    const workbook = workbookFromSnapshot(
      snapshotOf({ name: 'Data', rows: [['=B1+1', '=C1*2', 3]] }),
      { calculator: createCalculator() },
    );
    const sheet = workbook.sheet('Data');
    workbook.type(sheet, { row: 0, column: 2 }, 5);
    expect(sheet.cellAt(0, 0).value).toBe(11);
  });
});
