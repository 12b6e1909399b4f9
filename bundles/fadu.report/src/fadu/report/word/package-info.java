/**
 * Word files in the form of Chinese official documents (GB/T 9704-2012). The engine hands over the content of a report;
 * what a text is (title, heading, note, cell of a table) is told by the name of its style in the design, never by its
 * font. Lengths are millimetres in the interface and twentieths of a point in the file.
 */
package fadu.report.word;
