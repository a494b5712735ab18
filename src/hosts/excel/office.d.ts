/** Declares the globals Excel, Office and OfficeExtension, which office.js brings. */
import '@microsoft/office-js/dist/office';
