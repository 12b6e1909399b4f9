/**
 * Composite indices: many metrics of many districts in one number, with the uncertainty of weights, methods and bounds. Nothing
 * here
 * knows what a district is; rows are units and columns are indicators.
 */
package fadu.analysis.index;
