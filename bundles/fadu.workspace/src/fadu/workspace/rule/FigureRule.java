package fadu.workspace.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.analysis.value.Units;
import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.LoadedFile;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;
import fadu.model.DistrictModel;
import fadu.model.Domain;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.reading.PrintedQuantity;

/** A figure says what is printed, in the unit of its metric, and a person has compared the two. */
final class FigureRule implements PlugInRule {

	/** Its metrics speak of several lines of business. */
	private static final String ANY_LINE = "XX";

	private static final Set<FigureKind> MEASURED = Set.of(FigureKind.COUNT, FigureKind.MONEY, FigureKind.RATE, FigureKind.RATIO);

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		for (LoadedFile<DistrictModel> file : plugIn.districts()) {
			file.root().getDocuments().stream().flatMap(document -> document.getObservations().stream())
					.forEach(figure -> check(file, figure, all, found));
		}
		return found.all();
	}

	private static void check(LoadedFile<DistrictModel> file, Observation figure, Surroundings all, Found found) {
		printed(file, figure, found);
		unit(file, figure, Optional.ofNullable(figure.getMetric()).map(all.metrics()::get), found);
		line(file, figure, all, found);
		if (figure.getDistrict() != null && !Codes.isKnown(figure.getDistrict(), all)) {
			found.at(file, figure, Messages.FigureRule_district, Messages.FigureRule_districtRemedy, figure.getId(),
					figure.getDistrict());
		}
		if (figure.getStatus() == ReviewStatus.READ) {
			found.at(file, figure, Messages.FigureRule_unreviewed, Messages.FigureRule_unreviewedRemedy, figure.getId());
		}
		if (figure.getMetric() == null && (figure.getMetricName() == null || figure.getMetricName().isBlank())) {
			found.at(file, figure, Messages.FigureRule_nameless, Messages.FigureRule_namelessRemedy, figure.getId());
		}
	}

	/** The line of business that is told beside a metric is that of the metric; words of one's own are nobody's line. */
	private static void line(LoadedFile<DistrictModel> file, Observation figure, Surroundings all, Found found) {
		Metric metric = all.metrics().get(figure.getMetric());
		if (metric == null || figure.getDomain() == null || metric.getDomain().getCode().equals(ANY_LINE)
				|| isCalled(metric.getDomain(), figure.getDomain())) {
			return;
		}
		if (all.metrics().values().stream().anyMatch(other -> isCalled(other.getDomain(), figure.getDomain()))) {
			found.at(file, figure, Messages.FigureRule_line, Messages.FigureRule_lineRemedy, figure.getId(), figure.getDomain(),
					metric.getCode(), metric.getDomain().getName());
		}
	}

	private static boolean isCalled(Domain domain, String name) {
		return Stream.of(domain.getName(), domain.getNameEn(), domain.getCode()).anyMatch(name::equalsIgnoreCase);
	}

	private static void printed(LoadedFile<DistrictModel> file, Observation figure, Found found) {
		Quantity stated = figure.getQuantity();
		Optional<PrintedQuantity> printed = figure.getNote() == null ? PrintedQuantity.of(figure.getText()) : Optional.empty();
		if (printed.isEmpty() || figure.getKind() == FigureKind.RANK || figure.getKind() == FigureKind.DURATION) {
			return;
		}
		if (!printed.get().says(stated)) {
			found.at(file, figure, Messages.FigureRule_printed, Messages.FigureRule_printedRemedy, figure.getId(), figure.getText(),
					stated);
			return;
		}
		Bound amount = printed.get().quantity().bound();
		Bound bound = stated.value().signum() < 0 ? amount.ofNegative() : amount;
		if (printed.get().measured() && bound != Bound.EXACT && bound != stated.bound()) {
			found.at(file, figure, Messages.FigureRule_bound, Messages.FigureRule_boundRemedy, figure.getId(), figure.getText(),
					new Quantity(stated.value(), stated.unit(), bound));
		}
	}

	private static void unit(LoadedFile<DistrictModel> file, Observation figure, Optional<Metric> metric, Found found) {
		String unit = figure.getQuantity().unit();
		boolean share = figure.getKind() == FigureKind.RATE || figure.getKind() == FigureKind.RATIO;
		if (Units.isMultiple(unit)) {
			found.at(file, figure, Messages.FigureRule_multiple, Messages.FigureRule_multipleRemedy, figure.getId(), unit);
		} else if (figure.getKind() == FigureKind.MONEY && !Units.isMoney(unit) || share && !Units.isShare(unit)) {
			found.at(file, figure, Messages.FigureRule_kind, Messages.FigureRule_kindRemedy, figure.getId(),
					figure.getKind().getLiteral(), unit);
		} else if (metric.isPresent() && figure.getNote() == null && MEASURED.contains(figure.getKind())
				&& !Units.kindOf(unit).equals(Units.kindOf(metric.get().getUnit()))) {
			found.at(file, figure, Messages.FigureRule_unit, Messages.FigureRule_unitRemedy, figure.getId(), unit,
					metric.get().getCode(), metric.get().getUnit());
		}
	}

}
