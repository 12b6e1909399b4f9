package fadu.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.Cause;
import fadu.analysis.value.Stated;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Caveat;
import fadu.analysis.derive.Obstacle;
import fadu.model.District;
import fadu.model.Grade;

/**
 * Why two numbers may not be compared, what to know of a computed number, and why there is none. Each is one sentence or more with
 * its stop.
 *
 * @param texts the words
 * @param say   how names and figures are called
 */
record ReasonWords(Texts texts, Wording say) {

	String cause(Cause cause) {
		String key = cause.getClass().getSimpleName();
		return switch (cause) {
		case Cause.Containment(var outer, var inner) -> texts.text(key, say.name(outer), say.name(inner));
		case Cause.LevelsDiffer(var one, var other) -> texts.text(key, say.name(one), say.name(other));
		case Cause.PlaceUndecided(var undecided, var other) -> texts.text(key, say.name(undecided), place(other));
		case Cause.MeasureWordsDiffer(var one, var other) -> texts.text(key, say.unit(one), say.unit(other));
		case Cause.UnitAccepted(var one, var other) -> texts.text(key, say.unit(one), say.unit(other));
		case Cause.UnitsDiffer(var one, var other) -> texts.text(key, say.unit(one), say.unit(other));
		case Cause.PeriodKindsDiffer(var one, var other) -> texts.text(key, say.periods(List.of(one, other)));
		case Cause.SeveralNumbers(var period) -> texts.text(key, say.display(period));
		case Cause.StateOrFlow(var one, var other) -> texts.text(key, say.periods(List.of(one, other)));
		case Cause.YearNotTold(var one, var other) -> texts.text(key, say.periods(List.of(one, other)));
		case Cause.LengthsDiffer(var one, var other, var months, var otherMonths) -> texts.text(key,
				say.periods(List.of(one, other)), months, otherMonths);
		case Cause.RateLengthsDiffer(var one, var other) -> texts.text(key, say.periods(List.of(one, other)));
		case Cause.PeriodsDiffer(var kind, var one, var other) ->
			texts.text(key + '.' + kind.name(), say.periods(List.of(one, other)));
		case Cause.SeriesBreaks(var change) -> texts.text(key, say.choose(change.getName(), change.getNameEn()), change.getDate());
		case Cause.LevelUnknown(var districts) -> texts.text(key,
				districts.stream().map(say::name).collect(Collectors.joining(texts.text("and"))));
		case Cause.CutOffOpen(var months, var otherMonths) -> texts.text(key, months, otherMonths);
		case Cause.StartOrEndOpen(var one, var other) -> texts.text(key, say.periods(List.of(one, other)));
		case Cause.DefinitionsDiffer differ -> definitions(key, differ);
		case Cause.StatedDiffer(var one, var other) -> texts.text(key, stated(one), stated(other));
		case Cause.ScopesDiffer(var one, var other) -> texts.text(key, scope(one), scope(other));
		case Cause.Bounded(var one, var other, var ordered) -> texts.text(ordered ? key + ".ordered" : key, say.display(one),
				say.display(other));
		case Cause.OfTerms(var district, var caveat) -> texts.text(key, say.name(district), caveat(caveat));
		case Cause.LeaguesDiffer none -> texts.text(key);
		case Cause.PartOfTotal none -> texts.text(key);
		case Cause.PlanAndResult none -> texts.text(key);
		case Cause.DefinitionsUnknown none -> texts.text(key);
		case Cause.RegisterAgainstReport none -> texts.text(key);
		case Cause.Contradicted(var district, var finding) -> texts.text(key, district.map(say::name).orElse(""),
				say.message(finding));
		case Cause.Unreviewed none -> texts.text(key);
		};
	}

	private String stated(Stated stated) {
		String rank = stated.rank().map(found -> texts.text("stated." + found.name())).orElse("");
		String ranks = stated.orAbove() ? texts.text("stated.orAbove", rank) : rank;
		String words = Stream.of(stated.share().map(found -> texts.text("stated." + found.name())).orElse(""), ranks)
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(say.english() ? " " : ""));
		return words.isEmpty() ? texts.text("stated.nothing") : words;
	}

	/** A cause in two or three words. */
	String brief(Cause cause) {
		return texts.text("brief." + (cause.isRemark() ? cause.getClass().getSimpleName() : cause.kind().name()));
	}

	/** A place told from others of its name: by what it lies in, or in English by its code. */
	private String place(District district) {
		return say.english()
				? say.name(district) + ' ' + district.getCode()
				: Optional.ofNullable(district.getFullName()).orElseGet(() -> say.name(district));
	}

	private String definitions(String key, Cause.DefinitionsDiffer differ) {
		String caveat = differ.theme().map(say::caveat).orElseGet(() -> say.caveat(differ.left()));
		return texts.text(key + (differ.grade() == Grade.THEME ? ".theme" : ".base"), ended(caveat)).strip();
	}

	String caveat(Caveat caveat) {
		String key = "caveat." + caveat.getClass().getSimpleName();
		return switch (caveat) {
		case Caveat.PeriodsDiffer(var periods) -> texts.text(key, say.periods(periods));
		case Caveat.StockOutside(var periods) -> texts.text(key, say.periods(periods));
		case Caveat.ScopesDiffer(var scopes) ->
			texts.text(key, scopes.stream().map(this::scope).collect(Collectors.joining(" / ")));
		case Caveat.MonthsOpen(var months) -> texts.text(key, months);
		case Caveat.Base(var name, var period, var source, var counted) -> counted.isEmpty()
				? texts.text(key, name, say.display(period), source)
				: texts.text(key + ".ofOtherYear", name, say.display(period), source, say.display(counted.get()));
		case Caveat.OfMetric(var metric) -> ended(say.caveat(metric));
		case Caveat.Unbounded none -> texts.text(key);
		case Caveat.NoWholeNumber none -> texts.text(key);
		case Caveat.SeveralWholeNumbers none -> texts.text(key);
		case Caveat.RoundedPercentage none -> texts.text(key);
		};
	}

	String obstacle(Obstacle obstacle) {
		String key = "obstacle." + obstacle.getClass().getSimpleName();
		return switch (obstacle) {
		case Obstacle.Circle(var metrics) -> texts.text(key, String.join(" → ", metrics));
		case Obstacle.Malformed(var formula, var fault) -> ended(texts.text(key, formula, new FormulaWords(say).fault(fault)));
		case Obstacle.UnknownMetric(var formula, var name) -> texts.text(key, formula, name);
		case Obstacle.PopulationUnknown(var district) -> texts.text(key, say.name(district));
		case Obstacle.Missing(var metric, var kind) -> texts.text(key, say.name(metric), say.display(kind));
		case Obstacle.Several(var metric, var figures) -> texts.text(key, say.name(metric), figures);
		case Obstacle.DivisionByNought none -> texts.text(key);
		case Obstacle.MonthsUnknown none -> texts.text(key);
		};
	}

	/** That a number speaks of a part only. */
	Optional<String> limits(Value value) {
		String part = value.part() ? texts.text("limits.part") : "";
		String scope = value.scope().map(words -> texts.text("limits.scope", words)).orElse("");
		return Optional.of(Stream.of(part, scope).filter(words -> !words.isEmpty())
				.collect(Collectors.joining(texts.text("limits.comma")))).filter(words -> !words.isEmpty());
	}

	/** What a number is limited to, in the words of its report. */
	String scope(Optional<String> scope) {
		return scope.map(words -> texts.text("scope.part", words)).orElseGet(() -> texts.text("scope.whole"));
	}

	/** A text that others wrote, with a stop where it has none. */
	private String ended(String text) {
		return text.isBlank() || text.matches("(?s).*\\p{Punct}|(?s).*[\\p{Po}\\p{Pe}\\p{Pf}]") ? text : text + texts.text("stop");
	}

}
