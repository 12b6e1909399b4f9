/**
 * Finds a typeface that can show Chinese and tells the report engine and AWT of it. Fadu ships no font: it takes one from the
 * {@code fonts} folder of the product or from the system, by the ranking in {@code ranking.txt}.
 */
package fadu.report.font;
