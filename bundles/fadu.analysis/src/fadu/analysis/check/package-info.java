/**
 * Checks of what reports state: whether parts add up, percentages fit their counts, a fact is stated twice, a zero is
 * contradicted. Each rule is one small class; it follows from facts of the model (relations, units, kinds, periods, formulas,
 * themes, the tree of districts), never from the code of a district or a metric. Explained to users in docs/checks.md.
 */
package fadu.analysis.check;
