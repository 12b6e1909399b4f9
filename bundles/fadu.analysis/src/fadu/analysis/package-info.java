/**
 * Honest comparison: what may be set against what, and why not. Works on observations, knows no database. A verdict follows
 * from facts of the model (definition grade, period, level, containment, scope, unit, bound, review), never from a table of
 * districts.
 */
package fadu.analysis;
