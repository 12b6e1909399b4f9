/** What the tables of a design ask, found without running it: a workbook is written from the answers, not from the layout. */
package fadu.report.table;
