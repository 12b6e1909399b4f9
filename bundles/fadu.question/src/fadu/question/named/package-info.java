/** The questions, one class each. A question chooses and words; comparing is done in {@code fadu.analysis}. */
package fadu.question.named;
