/**
 * Reads the text of an administrative work report and returns every figure in it: where it stands (code points), what it
 * measures, how exact it is, which time and district it speaks of, and how it relates to its neighbours.
 * <p>
 * {@link fadu.reading.ReportReader} is the entry. The packages below this one are its stages and may change.
 */
package fadu.reading;
