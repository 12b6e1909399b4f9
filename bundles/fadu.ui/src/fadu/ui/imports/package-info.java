/** The import of reports: a page that shows what was read in each file before anything is kept, and its model without a window. */
package fadu.ui.imports;
