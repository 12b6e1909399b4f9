/** The commands of comparisons that are kept: save, open, hand on, and as a spreadsheet. */
package fadu.ui.kept;
