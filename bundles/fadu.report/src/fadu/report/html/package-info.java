/**
 * Reports as web pages: the content that the engine hands over, written as plain HTML with headings, tables and pictures that a
 * reader of the screen understands. One file, no script, nothing fetched from anywhere.
 */
package fadu.report.html;
