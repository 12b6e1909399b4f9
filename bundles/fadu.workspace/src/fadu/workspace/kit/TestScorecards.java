package fadu.workspace.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Chosen;
import fadu.analysis.score.ItemScore;
import fadu.analysis.score.ScoreDistrict;
import fadu.analysis.score.ScoreSheet;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Units;
import fadu.catalogue.Assessments;
import fadu.catalogue.Catalogue;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.Scorecard;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** Runs the tests of scorecards: figures that are made up, and the points that must come out. */
record TestScorecards(Catalogue catalogue) {

	private static final String TOTAL = "-";
	private static final int FIRST_FIGURE = 3;
	private static final int DECIMALS = 4;

	TestLine.Outcome of(TestLine line) {
		Optional<Scorecard> scorecard = Assessments.of(catalogue).scorecards().stream()
				.filter(each -> each.getCode().equals(line.cell(0))).findFirst();
		if (scorecard.isEmpty()) {
			return line.failed(NLS.bind(Messages.TestPlugIn_unknown, line.cell(0)));
		}
		District district = FaduFactory.eINSTANCE.createDistrict();
		Map<String, Cell> cells = new HashMap<>();
		for (String figure : line.cells().subList(FIRST_FIGURE, line.cells().size())) {
			String[] parts = figure.strip().split("=", 2);
			Optional<Metric> metric = catalogue.metric(parts[0].strip());
			if (metric.isEmpty() || parts.length < 2) {
				return line.failed(NLS.bind(Messages.TestPlugIn_unknown, parts[0]));
			}
			try {
				cells.put(parts[0].strip(), cell(district, metric.get(), Quantity.valueOf(parts[1].strip())));
			} catch (IllegalArgumentException e) {
				return line.failed(NLS.bind(Messages.TestPlugIn_unknown, parts[1]));
			}
		}
		ScoreSheet sheet = ScoreDistrict.of(scorecard.get(), district,
				(metric, per) -> cells.getOrDefault(metric, new Cell.Empty(district, EmptyCell.NOT_REPORTED)));
		Optional<ItemScore> item = sheet.all().stream().filter(each -> each.item().getCode().equals(line.cell(1))).findFirst();
		if (item.isEmpty() && !line.cell(1).equals(TOTAL)) {
			return line.failed(NLS.bind(Messages.TestPlugIn_unknown, line.cell(1)));
		}
		String points = text(line.cell(1).equals(TOTAL) ? sheet.total() : item.get().points().map(item.get().bonus()::plus));
		return points.equals(line.cell(2)) ? line.passed() : line.failed(NLS.bind(Messages.TestPlugIn_computed, points));
	}

	private static Cell cell(District district, Metric metric, Quantity quantity) {
		SourceDocument document = FaduFactory.eINSTANCE.createSourceDocument();
		Observation figure = FaduFactory.eINSTANCE.createObservation();
		figure.setMetric(metric.getCode());
		figure.setQuantity(quantity);
		figure.setKind(kind(metric.getUnit()));
		figure.setPeriod(Period.valueOf("2024"));
		figure.setText(quantity.toString());
		figure.setStatus(ReviewStatus.CONFIRMED);
		document.getObservations().add(figure);
		return new Cell.Reported(district, List.of(figure), new Chosen(Chosen.Because.ONLY, List.of()));
	}

	private static FigureKind kind(String unit) {
		return Units.isShare(unit) ? FigureKind.RATE : Units.isMoney(unit) ? FigureKind.MONEY : FigureKind.COUNT;
	}

	private static String text(Optional<Interval> points) {
		if (points.isEmpty()) {
			return TOTAL;
		}
		String least = points.get().least().map(TestScorecards::plain).orElse("");
		String most = points.get().most().map(TestScorecards::plain).orElse("");
		return least.equals(most) ? least : least + ".." + most;
	}

	private static String plain(BigDecimal number) {
		BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.toPlainString();
	}

}
