/**
 * Sentences for a leader, made from the figures. Each kind is one class; each sentence has its caveat and its sources. What cannot
 * be ranked is not ranked; what is chosen is chosen by what it weighs, and nothing is said of what is not there.
 */
package fadu.question.statement;
