/**
 * The report data source "Fadu figures": designs ask questions by name ({@code matrix}, {@code verdicts}, {@code sources} …) and
 * get rows; they hold no address, no SQL and no script.
 * <p>
 * {@link fadu.report.oda.ReportData} is what a run is about. Whoever starts a report puts it into the report engine's application
 * context under {@link fadu.report.oda.ReportData#KEY}; the driver takes it from there. Without it each question still tells
 * its columns and parameters, and answers with no rows, so that a designer can be used anywhere.
 */
package fadu.report.oda;
