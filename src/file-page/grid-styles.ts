/** The grid is paper: it stays light, as a workbook does in Excel, whatever the page around it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { HEADER_HEIGHT } from './grid-metrics';

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

export const useGridStyles = makeStyles({
  grid: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '13px',
    lineHeight: '20px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  top: { position: 'sticky', top: 0, zIndex: 3, backgroundColor: tokens.colorNeutralBackground1 },
  corner: {
    position: 'sticky',
    left: 0,
    height: '100%',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { position: 'relative' },
  side: {
    position: 'sticky',
    left: 0,
    height: '100%',
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { position: 'absolute', left: 0, top: 0, width: 0, height: 0 },
  header: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: `${HEADER_HEIGHT}px`,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: LINE,
    borderBottom: LINE,
  },
  currentHeader: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3Selected,
  },
  cell: {
    position: 'absolute',
    display: 'flex',
    boxSizing: 'border-box',
    padding: '0 4px',
    overflow: 'hidden',
    whiteSpace: 'pre',
    borderRight: LINE,
    borderBottom: LINE,
  },
  flowing: { backgroundColor: tokens.colorNeutralBackground1, borderRightColor: 'transparent' },
  bordered: {
    borderRightColor: tokens.colorNeutralStrokeAccessible,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
  },
  wrapped: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  bold: { fontWeight: tokens.fontWeightBold },
  italic: { fontStyle: 'italic' },
  marked: { columnGap: '2px', '@media (forced-colors: active)': { outline: '2px solid Mark' } },
  selected: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    zIndex: 1,
  },
  range: {
    position: 'absolute',
    boxSizing: 'border-box',
    zIndex: 1,
    pointerEvents: 'none',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      opacity: 0.16,
      backgroundColor: tokens.colorBrandStroke1,
      '@media (forced-colors: active)': { backgroundColor: 'transparent' },
    },
  },
  left: { justifyContent: 'flex-start', textAlign: 'left' },
  center: { justifyContent: 'center', textAlign: 'center' },
  right: { justifyContent: 'flex-end', textAlign: 'right' },
  atTop: { alignItems: 'flex-start' },
  atCenter: { alignItems: 'center' },
  atBottom: { alignItems: 'flex-end' },
  text: { minWidth: 0, flexShrink: 0, maxWidth: '100%', overflow: 'hidden' },
});

export type GridStyles = ReturnType<typeof useGridStyles>;
