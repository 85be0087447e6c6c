import { parseAreas } from '../../../src/host/excel/addresses';
import { area } from '../../contract/plans';

describe('addresses as Excel writes them', () => {
  it.each([
    ['A1', ['A1']],
    ['Sheet1!A1:B2', ['A1:B2']],
    ['Sheet1!A1:B2,Sheet1!C5', ['A1:B2', 'C5']],
    ["'Chấm điểm'!A1,'Chấm điểm'!B2:B9", ['A1', 'B2:B9']],
    ["'It''s, me!'!A1:B2,'It''s, me!'!C5", ['A1:B2', 'C5']],
    ['Sheet1!$A$1:$B$2', ['A1:B2']],
  ])('%s', (address, expected) => {
    expect(parseAreas(address)).toEqual(expected.map(area));
  });

  it.each(['', 'Sheet1!A:A', 'Sheet1!#REF!'])('%j is no range of cells', (address) => {
    expect(parseAreas(address)).toBeNull();
  });
});
