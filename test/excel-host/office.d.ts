/** The types of the Office.js client: Excel, Office and OfficeExtension are global. */
import '@microsoft/office-js/dist/office.d.ts';

export {};
