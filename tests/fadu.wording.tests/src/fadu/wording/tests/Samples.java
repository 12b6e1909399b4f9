package fadu.wording.tests;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import fadu.analysis.check.Checks;
import fadu.analysis.check.Detail;
import fadu.analysis.check.Finding;
import fadu.analysis.check.OwnWords;
import fadu.analysis.check.Severity;
import fadu.analysis.check.WholeNumbers;
import fadu.analysis.compare.Cause;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.value.Stated;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Caveat;
import fadu.analysis.derive.Obstacle;
import fadu.analysis.formula.FormulaFault;
import fadu.analysis.formula.FormulaParser;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.MonthSpan;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SeriesBreak;
import fadu.model.Theme;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** One of each kind of thing that is put into words, on made-up districts and metrics with names in both languages. */
final class Samples {

	static final District RIVER = district("云溪区", "Yunxi District");
	static final District HILL = district("石岭区", "Shiling District");
	static final Metric CASES = metric();
	static final Period YEAR = Period.valueOf("2024");
	static final Period HALF = Period.valueOf("2023-H1");
	static final MonthSpan MONTHS = new MonthSpan(9, 12);
	/** As a report says it, which no translation is of. */
	static final String SCOPE = "城东窗口";

	private Samples() {
	}

	private static District district(String name, String english) {
		District district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode(english);
		district.setName(name);
		district.setNameEn(english);
		return district;
	}

	private static Metric metric() {
		Metric metric = FaduFactory.eINSTANCE.createMetric();
		metric.setCode("TS.CASES");
		metric.setName("办结案件数");
		metric.setNameEn("Cases closed");
		metric.setUnit("件");
		metric.setCaveat("不含调解");
		metric.setCaveatEn("Without mediation");
		return metric;
	}

	static Observation figure() {
		Observation figure = FaduFactory.eINSTANCE.createObservation();
		figure.setId("7");
		figure.setMetric(CASES.getCode());
		figure.setMetricName("结案数");
		figure.setKind(FigureKind.COUNT);
		figure.setQuantity(Quantity.valueOf(">1200 件"));
		figure.setText("1200余件");
		figure.setPeriod(YEAR);
		return figure;
	}

	/** A cause of each kind, and of some kinds more than one. */
	static List<Cause> causes() {
		Theme theme = FaduFactory.eINSTANCE.createTheme();
		theme.setCaveat("备案不是审查");
		theme.setCaveatEn("Filing is no review");
		SeriesBreak change = FaduFactory.eINSTANCE.createSeriesBreak();
		change.setName("新办法施行");
		change.setNameEn("new rules in force");
		change.setDate("2022-03-01");
		return List.of(new Cause.Containment(RIVER, HILL), new Cause.LevelsDiffer(RIVER, HILL),
				new Cause.LevelUnknown(List.of(RIVER, HILL)), new Cause.PlaceUndecided(RIVER, HILL),
				new Cause.UnitsDiffer("件", "人次"), new Cause.MeasureWordsDiffer("件", "项"), new Cause.UnitAccepted("次", "名"),
				new Cause.SeveralNumbers(new Period.Year(2024)),
				new Cause.StateOrFlow(new Period.Year(2023), new Period.Year(2024)),
				new Cause.LeaguesDiffer(), new Cause.PartOfTotal(), new Cause.PlanAndResult(),
				new Cause.PeriodKindsDiffer(YEAR, Period.valueOf("as of 2024-06-30")),
				new Cause.YearNotTold(YEAR, Period.valueOf("XXXX-H1")),
				new Cause.LengthsDiffer(YEAR, HALF, MONTHS, MONTHS),
				new Cause.RateLengthsDiffer(YEAR, HALF), new Cause.PeriodsDiffer(ReasonKind.PERIOD_YEAR, YEAR, HALF),
				new Cause.PeriodsDiffer(ReasonKind.PERIOD_DATE, YEAR, HALF), new Cause.SeriesBreaks(change),
				new Cause.StatedDiffer(Stated.of("创建全国民主法治示范村1个"), Stated.of("累计创建省级以上示范村16个")),
				new Cause.CutOffOpen(MONTHS, MONTHS), new Cause.StartOrEndOpen(Period.valueOf("cumulative"), YEAR),
				new Cause.DefinitionsDiffer(Grade.BASE, CASES, CASES, Optional.empty()),
				new Cause.DefinitionsDiffer(Grade.THEME, CASES, CASES, Optional.of(theme)), new Cause.DefinitionsUnknown(),
				new Cause.ScopesDiffer(Optional.of(SCOPE), Optional.empty()),
				new Cause.Bounded(new Value.Reported(figure()), new Value.Reported(figure()), false), new Cause.Unreviewed(),
				new Cause.RegisterAgainstReport(), new Cause.Contradicted(Optional.of(RIVER), contradiction()),
				new Cause.OfTerms(RIVER, new Caveat.ScopesDiffer(List.of(Optional.of(SCOPE), Optional.empty()))));
	}

	private static Finding contradiction() {
		return Finding.of(Checks.all().getFirst(), Severity.WARNING,
				new OwnWords("{0} 超过一百万。", "{0} is more than a million.").of(Detail.of(figure())), List.of(figure()));
	}

	/** A caveat of each kind. */
	static List<Caveat> caveats() {
		return List.of(new Caveat.PeriodsDiffer(List.of(YEAR, HALF)), new Caveat.StockOutside(List.of(YEAR, HALF)),
				new Caveat.ScopesDiffer(List.of(Optional.of(SCOPE), Optional.empty())), new Caveat.MonthsOpen(MONTHS),
				new Caveat.Base("常住人口", YEAR, "人口普查", Optional.empty()), new Caveat.Base("常住人口", HALF, "人口普查", Optional.of(YEAR)),
				new Caveat.Unbounded(), new Caveat.NoWholeNumber(), new Caveat.SeveralWholeNumbers(),
				new Caveat.RoundedPercentage(),
				new Caveat.OfMetric(CASES));
	}

	private static FormulaFault fault(String formula) {
		try {
			throw new IllegalStateException(FormulaParser.parse(formula).toString());
		} catch (FormulaFault e) {
			return e;
		}
	}

	/** An obstacle of each kind. */
	static List<Obstacle> obstacles() {
		return List.of(new Obstacle.Circle(List.of("A.B", "B.A")), new Obstacle.Malformed("1 +", fault("1 +")),
				new Obstacle.UnknownMetric("A.B + 1", "A.B"), new Obstacle.DivisionByNought(), new Obstacle.MonthsUnknown(),
				new Obstacle.PopulationUnknown(RIVER), new Obstacle.Missing(CASES, EmptyCell.NOT_VISIBLE),
				new Obstacle.Several(CASES, 2));
	}

	/** A detail of each kind. */
	static List<Detail> details() {
		Optional<Metric> known = Optional.of(CASES);
		return List.of(new Detail.Named(figure(), known), new Detail.Subject(figure(), Optional.empty()), Detail.of(figure()),
				Detail.of(1234), new Detail.Possible(WholeNumbers.sharesOf(BigInteger.TEN, BigDecimal.TEN, BigDecimal.ONE)),
				new Detail.Percentage(BigDecimal.ONE, BigDecimal.TEN), new Detail.Division(BigInteger.TWO, BigInteger.TEN),
				new Detail.Area(RIVER), new Detail.Measure(CASES), new Detail.Unit("件"), new Detail.Time(HALF),
				new Detail.Title("工作总结"),
				new Detail.Source("2024-01-31"), Detail.sum(List.of(figure(), figure()), BigDecimal.valueOf(2400)),
				new Detail.Several(List.of(new Detail.Area(RIVER), new Detail.Area(HILL))));
	}

}
