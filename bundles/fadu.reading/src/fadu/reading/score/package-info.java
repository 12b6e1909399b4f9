/**
 * How well was a text read? Figures that a person annotated are held against those that a reader found. A figure is found where
 * the spans overlap and the amounts agree; what else is said of it (unit, bound, kind, period, line of business, metric,
 * relation) is scored among the figures found. Knows no files: {@code fadu.workspace.ScoreReadings} reads them.
 */
package fadu.reading.score;
