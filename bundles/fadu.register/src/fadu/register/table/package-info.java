/**
 * Figures from tables without prose, as yearbooks print them: what the heads and labels of a table say, and one figure for each
 * cell
 * that they tell a district, a metric and a time of. Plain values; what names mean is asked of {@link TableLabels}.
 */
package fadu.register.table;
