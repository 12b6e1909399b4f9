package fadu.reading.context;

import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.language.Mention;
import fadu.reading.language.Sentence;

/**
 * A quantity with what it speaks of, each with the rule that decided.
 *
 * @param mention  the quantity
 * @param sentence that it stands in
 * @param sort     kind of figure
 * @param falling  whether it is a fall, so that its value is negative
 * @param time     that it covers
 * @param place    the district that it speaks of; empty where nothing tells
 * @param scope    the part of the district that it is of
 * @param domains  evidence for each line of business
 * @param subject  the member of a list that it is said of, where it is one of several
 */
public record Finding(Mention mention, Sentence sentence, Decided<FigureKind> sort, boolean falling, Decided<Period> time,
		Decided<String> place, Optional<Decided<String>> scope, DomainEvidence domains, Optional<Subject> subject) {

	/** The same quantity, said of one member of a list. */
	public Finding of(Subject member) {
		return new Finding(mention, sentence, sort, falling, time, place, scope, domains, Optional.of(member));
	}

	/** The same quantity, of another time. */
	Finding at(Decided<Period> other) {
		return new Finding(mention, sentence, sort, falling, other, place, scope, domains, subject);
	}

	/** The finding as another kind of figure. */
	Finding as(Decided<FigureKind> other) {
		return new Finding(mention, sentence, other, falling, time, place, scope, domains, subject);
	}

	/** What kind of figure it is. */
	public FigureKind kind() {
		return sort.value();
	}

	/** The time that it covers. */
	public Period period() {
		return time.value();
	}

	/** Whether its time is one of as many as there are numbers: 2022年和2023年分别受理412件、457件. */
	public boolean isOfListedTime() {
		return YearLists.LISTED.equals(time.rule());
	}

	/** Where the quantity starts. */
	public int start() {
		return mention.start();
	}

	/** Where the quantity ends. */
	public int end() {
		return mention.end();
	}

	/** The unit of the quantity. */
	public String unit() {
		return mention.quantity().unit();
	}

	/** Not 目标值|完成值, 甲县|乙县: whether both are of one time and place, and aimed at or reached both. */
	public boolean isOfOneCase(Finding other) {
		boolean aimed = kind() == FigureKind.TARGET;
		return aimed == (other.kind() == FigureKind.TARGET) && period().equals(other.period())
				&& place().value().equals(other.place().value());
	}

}
