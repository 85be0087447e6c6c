import { readCellFormats } from '../../../src/host/file/cell-formats';
import { DEFAULT_STYLES_TEXT, StyleSheet } from '../../../src/host/file/style-sheet';

const lookAfter = (change: Parameters<StyleSheet['formatLike']>[1], base = 0) => {
  const styles = new StyleSheet(DEFAULT_STYLES_TEXT);
  const index = styles.formatLike(base, change);
  return readCellFormats(styles.text(), null).look(index);
};

describe('formats added to a styles part', () => {
  it('leave the text as it is until something is added', () => {
    expect(new StyleSheet(DEFAULT_STYLES_TEXT).text()).toBe(DEFAULT_STYLES_TEXT);
  });

  it.each([
    [{ bold: true }, { bold: true }],
    [{ fill: '#ffe699' }, { fill: '#FFE699' }],
    [{ fill: null }, { fill: null }],
    [{ border: 'thin' }, { border: true }],
    [{ wrapText: true }, { wrap: true }],
    [{ horizontalAlignment: 'Center' }, { align: 'center' }],
    [{ numberFormat: '0.00' }, { numberFormat: '0.00' }],
    [{ numberFormat: '0.000 "điểm"' }, { numberFormat: '0.000 "điểm"' }],
  ] as const)('say %j', (change, look) => {
    expect(lookAfter(change)).toMatchObject(look);
  });

  it('change what is asked and nothing else', () => {
    const styles = new StyleSheet(DEFAULT_STYLES_TEXT);
    const filled = styles.formatLike(0, { fill: '#FFFF00', bold: true, wrapText: true });
    const both = styles.formatLike(filled, { numberFormat: '0%', bold: false });
    expect(readCellFormats(styles.text(), null).look(both)).toMatchObject({
      fill: '#FFFF00',
      bold: false,
      wrap: true,
      numberFormat: '0%',
    });
  });

  it('are found again instead of added twice', () => {
    const styles = new StyleSheet(DEFAULT_STYLES_TEXT);
    const first = styles.formatLike(0, { bold: true });
    expect(new StyleSheet(styles.text()).formatLike(0, { bold: true })).toBe(first);
  });

  it('give a format of its own to every custom code', () => {
    const styles = new StyleSheet(DEFAULT_STYLES_TEXT);
    const one = styles.formatLike(0, { numberFormat: '0.000' });
    const two = styles.formatLike(0, { numberFormat: '0.0000' });
    const formats = readCellFormats(styles.text(), null);
    expect([one, two].map((index) => formats.numberFormat(index))).toEqual(['0.000', '0.0000']);
  });

  it('keep the prefix of the file', () => {
    const prefixed = DEFAULT_STYLES_TEXT.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace(
      'xmlns=',
      'xmlns:x=',
    );
    const styles = new StyleSheet(prefixed);
    const index = styles.formatLike(0, { bold: true, numberFormat: '0.0', fill: '#FF0000' });
    const text = styles.text();
    expect(text).not.toMatch(/<\/?(?!\?|x:)[a-zA-Z]/);
    expect(readCellFormats(text, null).look(index)).toMatchObject({ bold: true, fill: '#FF0000' });
  });

  it('keep how a mark looks', () => {
    const styles = new StyleSheet(DEFAULT_STYLES_TEXT);
    const look = { fill: '#FFE699', fontColor: '#7F6000', bold: true };
    const index = styles.differentialFormat(look);
    expect(readCellFormats(styles.text(), null).markLook(index)).toEqual(look);
  });
});

describe('the look of a cell', () => {
  it('takes theme colours, light and dark in the order that styles count them', () => {
    const theme =
      '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme>' +
      '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
      '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
      '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
      '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const styles = DEFAULT_STYLES_TEXT.replace(
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>',
    ).replace('<sz val="11"/>', '<sz val="11"/><color theme="0"/>');
    expect(readCellFormats(styles, theme).look(0)).toMatchObject({
      fill: '#A2B9E2',
      fontColor: '#FFFFFF',
    });
  });

  it('is plain where there is no styles part', () => {
    expect(readCellFormats(null, null).look(0)).toMatchObject({
      fill: null,
      numberFormat: 'General',
    });
  });
});
