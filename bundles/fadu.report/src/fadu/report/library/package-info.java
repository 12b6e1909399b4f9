/**
 * Writes the library of report designs, {@code reports/fadu.rptlibrary}, from its description {@code library.xml} and the columns
 * of the questions. It is for those who develop Fadu: {@code ./fadu generate} rewrites the file, and a test holds it to what is
 * written here.
 */
package fadu.report.library;
