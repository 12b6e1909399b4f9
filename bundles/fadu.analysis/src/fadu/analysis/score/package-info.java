/**
 * Scorecards: items with points, rules over figures, and evidence. A score is an interval, because bounds and missing figures leave
 * points open; nothing is deducted in silence.
 */
package fadu.analysis.score;
