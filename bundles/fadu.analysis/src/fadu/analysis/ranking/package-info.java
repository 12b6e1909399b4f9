/** Composite indices over the comparable figures of districts. */
package fadu.analysis.ranking;
