/** The kinds of file that a report can be written as. */
package fadu.report.format;
