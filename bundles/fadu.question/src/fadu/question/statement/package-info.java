/**
 * Sentences for a leader, made from the figures. Each kind is one class; each sentence has its caveat and its sources. What cannot
 * be ranked is not ranked, and where a kind has no material the last sentence says so.
 */
package fadu.question.statement;
