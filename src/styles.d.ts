/** Stylesheets are imported for their effect: webpack makes them files of the page. */
declare module '*.css';
