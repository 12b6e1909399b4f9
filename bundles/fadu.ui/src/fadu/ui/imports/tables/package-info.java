/** The import of tables without prose: a page that shows what each head and label is taken for, and its model without a window. */
package fadu.ui.imports.tables;
