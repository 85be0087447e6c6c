/** The panel below the tabs, which a part of it may hand the focus to. */
export const TAB_PANEL_ID = 'pane-tab-panel';
