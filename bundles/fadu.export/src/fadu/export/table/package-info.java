/**
 * Reports as tables for those who go on calculating: an Excel workbook with one sheet for each table of a design. What is written
 * are the answers to the questions that the design asks, with numbers as numbers, and not the design's layout, in which a number
 * has become text.
 */
package fadu.export.table;
