/**
 * Questions about figures that are asked by name ({@code matrix}, {@code verdicts}, {@code sources} …) and
 * answered with rows: what reports print and data files hold.
 * <p>
 * {@link fadu.question.ReportData} is what a run is about. Whoever starts a report puts it into the report engine's application
 * context under {@link fadu.question.ReportData#KEY}; the driver takes it from there. Without it each question still tells
 * its columns and parameters, and answers with no rows, so that a designer can be used anywhere.
 */
package fadu.question;
