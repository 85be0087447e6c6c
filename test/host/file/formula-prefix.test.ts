import { formulaForFile, formulaForPeople } from '../../../src/host/file/formula-prefix';

describe('functions that files write with a prefix', () => {
  it.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=RANK.EQ(A1,A$1:A$3)', '_xlfn.RANK.EQ(A1,A$1:A$3)'],
    ['=NUMBERVALUE(A1,",",".")', '_xlfn.NUMBERVALUE(A1,",",".")'],
    ['=IFERROR(IFNA(A1,0),"IFNA(x)")', 'IFERROR(_xlfn.IFNA(A1,0),"IFNA(x)")'],
    ["='IFS(1)'!A1", "'IFS(1)'!A1"],
  ])('%s is kept as %s and read back', (formula, stored) => {
    expect(formulaForFile(formula)).toBe(stored);
    expect(formulaForPeople(stored)).toBe(formula);
  });

  it('does not prefix a function twice', () => {
    expect(formulaForFile('=_xlfn.IFNA(A1,0)')).toBe('_xlfn.IFNA(A1,0)');
  });

  it('leaves a text that looks like a prefix alone', () => {
    expect(formulaForPeople('A1&"_xlfn.X"')).toBe('=A1&"_xlfn.X"');
  });

  it('reads functions of newer worksheets and the names inside LET', () => {
    expect(formulaForPeople('_xlfn._xlws.SORT(_xlpm.x)')).toBe('=SORT(x)');
  });
});
