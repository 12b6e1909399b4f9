/**
 * Answers to questions as files: one serialiser for each format, whatever the question. A format is an OSGi service
 * ({@link fadu.export.ExportFormat}); docs/extending.md tells how to add one.
 */
package fadu.export;
