/** Renders the table of the report benchmark with JasperReports. */
package fadu.report.benchmarks;
