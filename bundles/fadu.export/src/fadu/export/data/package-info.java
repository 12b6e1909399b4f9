/**
 * The figures of a report as data for programs: one CSV file, a Frictionless data package, and SDMX-CSV. Each kind of empty cell
 * and
 * each bound survives the trip; docs/report-formats.md has the columns.
 */
package fadu.export.data;
