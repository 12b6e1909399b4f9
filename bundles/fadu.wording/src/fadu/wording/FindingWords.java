package fadu.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.analysis.check.Assertion;
import fadu.analysis.check.AssertionKind;
import fadu.analysis.check.Check;
import fadu.analysis.check.Detail;
import fadu.analysis.check.Fix;
import fadu.analysis.check.OwnWords;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;

/**
 * What the checks found.
 *
 * @param texts the words
 * @param say   how names and figures are called
 */
record FindingWords(Texts texts, Wording say) {

	/** The name of the rule; its id where it brings no name. */
	String check(Check check) {
		return check.ownName().map(this::own).orElseGet(() -> texts.textOr("check." + check.id(), check.id()));
	}

	private String own(OwnWords words) {
		return say.choose(words.chinese(), words.english());
	}

	String assertion(Assertion assertion) {
		Object[] details = assertion.details().stream().map(this::detail).toArray();
		return switch (assertion.kind()) {
		case AssertionKind kind -> texts.text(kind.name(), details);
		case OwnWords words -> Texts.filled(own(words), details);
		};
	}

	String fix(Fix fix) {
		String figure = fix.figure().getText();
		return switch (fix) {
		case Fix.Remark(var of, var note) -> texts.text("fix.remark", figure, assertion(note));
		case Fix.Relate(var of, var relation, var to) ->
			texts.text(relation == RelationType.YOY_CHANGE ? "fix.change" : "fix.share",
					figure, to.getText());
		};
	}

	private String detail(Detail detail) {
		return switch (detail) {
		case Detail.Named(var figure, var metric) -> subject(figure, metric) + ' ' + say.display(figure.getQuantity());
		case Detail.Subject(var figure, var metric) -> subject(figure, metric);
		case Detail.Amount(var quantity) -> say.display(quantity);
		case Detail.Number(var value) -> say.number(value, "");
		case Detail.Possible(var numbers) -> numbers.toString();
		case Detail.Percentage(var least, var most) -> least.compareTo(most) == 0 ? plain(least) : plain(least) + '–' + plain(most);
		case Detail.Division(var part, var base) -> division(part, base);
		case Detail.Area(var district) -> say.name(district);
		case Detail.Measure(var metric) -> say.name(metric);
		case Detail.Unit(var unit) -> say.unit(unit);
		case Detail.Time(var period) -> say.display(period);
		case Detail.Source(var text) -> text;
		case Detail.Title(var title) -> texts.text("title", title);
		case Detail.Several(var details) -> details.stream().map(this::detail).collect(Collectors.joining(texts.text("separator")));
		case Detail.Sum(var terms, var total) -> terms.stream().map(this::detail).collect(Collectors.joining(" + "))
				+ total.map(number -> " = " + say.number(number, "")).orElse("");
		};
	}

	/** What the figure counts: in Chinese in the words of its document's reviewer, in English in those of the catalogue. */
	private String subject(Observation figure, Optional<Metric> metric) {
		String catalogued = metric.map(say::name).orElse("");
		String stated = figure.getMetricName() == null ? "" : figure.getMetricName();
		return stated.isEmpty() || say.english() && !catalogued.isEmpty()
				? catalogued
				: say.english() ? texts.text("title", stated) : stated;
	}

	private static String division(BigInteger part, BigInteger base) {
		String division = part + "/" + base;
		return base.signum() == 0
				? division
				: division + " = " + plain(new BigDecimal(part).movePointRight(2)
						.divide(new BigDecimal(base), 3, RoundingMode.HALF_UP).stripTrailingZeros()) + '%';
	}

	private static String plain(BigDecimal number) {
		return number.toPlainString();
	}

}
