/**
 * Questions of the papers that an office hands in: a year in prose, a table of years, targets, rectification and processes at a
 * day, a scorecard.
 * Each sentence is made from two numbers at most and says no more than their bounds and the verdict on them allow.
 */
package fadu.question.paper;
