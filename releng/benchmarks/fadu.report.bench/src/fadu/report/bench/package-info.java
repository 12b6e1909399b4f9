/** Measures reports in the product itself, beside BIRT with a JDBC data set on the same table; run by {@code reports.sh}. */
package fadu.report.bench;
