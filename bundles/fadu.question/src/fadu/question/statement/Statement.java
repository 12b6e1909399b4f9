package fadu.question.statement;

import java.util.List;
import java.util.Optional;

import fadu.model.Metric;
import fadu.model.Observation;

/**
 * One sentence.
 *
 * @param kind    what it is about
 * @param text    the sentence
 * @param caveat  what must be said with it
 * @param figures the reported figures that it rests on
 * @param metric  the metric that it speaks of, where it is one
 * @param weight  how much it matters: {@link Weight}
 */
public record Statement(Kind kind, String text, String caveat, List<Observation> figures, Optional<Metric> metric, double weight) {

	/** What a sentence is about. */
	public enum Kind {
		/** What the year of one district comes to, before its numbers. */
		OPENING,
		/** The numbers of one district in a line of business. */
		FIGURES,
		/** What the report of one district lists as shortcomings. */
		PROBLEM,
		/** What it plans. */
		PLAN,
		/** What a check found and nobody has settled. */
		FINDING,
		/** A target that was missed or is behind. */
		TARGET,
		/** Districts that may be compared on a metric. */
		COMPARISON,
		/** Changes on the year before that two reports give together. */
		YEARS,
		/** Changes on the year before that reports state. */
		CHANGE,
		/** The principal numbers of one district among several. */
		DISTRICT,
		/** A number that a formula gives. */
		RATIO,
		/** What the documents do not say. */
		GAPS;

		/** In two or three words, in the user's language. */
		public String title() {
			return switch (this) {
			case OPENING -> Messages.Kind_opening;
			case FIGURES -> Messages.Kind_figures;
			case PROBLEM -> Messages.Kind_problem;
			case PLAN -> Messages.Kind_plan;
			case TARGET -> Messages.Kind_target;
			case YEARS -> Messages.Kind_years;
			case COMPARISON -> Messages.Kind_comparison;
			case CHANGE -> Messages.Kind_change;
			case DISTRICT -> Messages.Kind_district;
			case RATIO -> Messages.Kind_ratio;
			case FINDING -> Messages.Kind_finding;
			case GAPS -> Messages.Kind_gaps;
			};
		}
	}

	/** The same sentence, which matters as much as is said here. */
	Statement weighing(double other) {
		return new Statement(kind, text, caveat, figures, metric, other);
	}

	public Statement {
		figures = List.copyOf(figures);
	}

}
