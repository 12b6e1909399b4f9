/** What a formula says: its expression, what is wrong with it and where, and the unit of its result. Computes with no figures. */
package fadu.analysis.formula;
