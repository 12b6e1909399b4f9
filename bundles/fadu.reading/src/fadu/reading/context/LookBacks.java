package fadu.reading.context;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/**
 * Paragraphs of a plan that look back without a heading that says so: 回头看,2017年…:全年开展316场次. From the sentence that opens with a
 * time before the plan's on, all is of that year, 全年 and what stands too, up to the end of the paragraph or to where a time of the
 * plan or an aim is told.
 */
final class LookBacks {

	private static final Cues AIMS = Cues.of("aim_of_clause");

	private final Passage passage;
	private final DocumentTime document;
	private Optional<Decided<Period>> year = Optional.empty();
	private TimeExpressions expressions;
	private Sentence last;
	/** Where the sentence turns to the plan. */
	private int turn;

	LookBacks(Passage passage, DocumentTime document) {
		this.passage = passage;
		this.document = document;
	}

	/**
	 * Goes on to a sentence of a plan.
	 *
	 * @param told the times that it tells, read as times of the plan
	 * @return the times that it tells, read as times of the year that it looks back on
	 */
	List<TimeExpression> enter(Sentence in, List<TimeExpression> told) {
		boolean goesOn = last != null && passage.find('\n', last.end(), in.start()).isEmpty() && turn >= last.end();
		last = in;
		turn = in.start();
		Optional<TimeExpression> lead = told.stream().findFirst().filter(e -> opens(e, in));
		if (lead.isPresent()) {
			year = lead.map(e -> new Decided<>(e.period(), "period.look_back", e.start(), e.end()));
			expressions = new TimeExpressions(passage.text(), new DocumentTime(lead.map(TimeExpression::period), Optional.empty(),
					false, Optional.empty(), document.presentYear(), false, false, Optional.empty()));
		}
		if (lead.isEmpty() && !(goesOn && year.isPresent())) {
			year = Optional.empty();
			return told;
		}
		List<TimeExpression> past = expressions.of(in);
		turn = past.stream().filter(this::isOfPlan).mapToInt(TimeExpression::start).findFirst().orElse(in.end());
		turn = AIMS.first(passage.text(), in.content(), turn).map(aim -> in.clauseStart(aim.start())).orElse(turn);
		return lead.isEmpty()
				? past
				: Stream.concat(lead.stream(), past.stream().filter(e -> e.start() >= lead.get().end())).toList();
	}

	/** Leaves the paragraph. */
	void leave() {
		year = Optional.empty();
		last = null;
	}

	/** The year that is looked back on at a place of the sentence. */
	Optional<Decided<Period>> at(int place) {
		return place < turn ? year : Optional.empty();
	}

	/** A time before the plan's with which a sentence opens, before it counts anything. */
	private boolean opens(TimeExpression e, Sentence in) {
		if (!DocumentTime.isFlow(e.period()) || document.isPlanTime(e.period())
				|| e.reach() <= in.clauseEnd(e.start()) && e.reach() < in.end()) {
			return false;
		}
		for (int i = in.content(); i < e.start(); i++) {
			if (passage.digitAt(i)) {
				return false;
			}
		}
		return true;
	}

	private boolean isOfPlan(TimeExpression e) {
		return document.isPlanTime(e.period()) || Deadlines.BEFORE.startAt(passage.text(), e.end());
	}

}
