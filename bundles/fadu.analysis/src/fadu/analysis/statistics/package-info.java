/**
 * What the comparable figures of a row, or those of one district over the years, say together: distribution, correlation, trend.
 * Bounds reach every result.
 */
package fadu.analysis.statistics;
