/** New report designs: which parts there are, what a user wants, and the file that comes of it. */
package fadu.report.build;
