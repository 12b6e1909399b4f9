package fadu.workspace;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fadu.analysis.value.Units;
import fadu.catalogue.Catalogue;
import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Span;
import fadu.register.definition.DayRange;
import fadu.register.table.TableFigure;
import fadu.register.table.TableRead;
import fadu.register.table.TableText;
import fadu.store.TableEdition.DistrictPart;

/** Makes documents of a table, one for each district that it speaks of, with the rows that speak of it and the heads. */
final class TableDocuments {

	private final Catalogue catalogue;
	private final String fileName;
	private final String sha256;
	private final String title;

	/** @param title what the table is called */
	TableDocuments(Catalogue catalogue, Path file, String title) {
		this.catalogue = catalogue;
		this.fileName = String.valueOf(file.getFileName());
		this.sha256 = Digests.sha256(file);
		this.title = title;
	}

	/** A document for each district of which something is new or changed, with the figures that are. */
	List<DistrictPart> parts(TableRead read, TableChanges changes) {
		Map<String, List<TableFigure>> fresh = new LinkedHashMap<>();
		changes.added().forEach(figure -> fresh.computeIfAbsent(figure.district(), code -> new ArrayList<>()).add(figure));
		changes.changed().forEach(change -> fresh.computeIfAbsent(change.after().district(), code -> new ArrayList<>())
				.add(change.after()));
		Map<String, List<TableFigure>> own = new LinkedHashMap<>();
		read.figures().forEach(figure -> own.computeIfAbsent(figure.district(), code -> new ArrayList<>()).add(figure));
		List<DistrictPart> parts = new ArrayList<>();
		fresh.forEach((district, figures) -> parts.add(part(district, figures, own.get(district), read)));
		return parts;
	}

	private DistrictPart part(String district, List<TableFigure> fresh, List<TableFigure> own, TableRead read) {
		TableText.Part part = read.text().of(own, read.figures());
		SourceDocument document = FaduFactory.eINSTANCE.createSourceDocument();
		document.setSha256(Digests.sha256(String.join("\n", "table", sha256, district, part.text())));
		document.setFileName(fileName);
		document.setTitle(title);
		document.setDistrict(district);
		document.setPeriod(period(own));
		fresh.forEach(figure -> document.getObservations()
				.add(observation(figure, Integer.toString(document.getObservations().size() + 1),
						part.spans().get(figure.cell()))));
		return new DistrictPart(document, part.text());
	}

	private static Period period(List<TableFigure> figures) {
		List<Period> all = figures.stream().map(TableFigure::period).distinct().toList();
		List<DayRange> days = all.stream().flatMap(each -> DayRange.of(each).stream()).toList();
		if (all.size() == 1 || days.isEmpty()) {
			return all.getFirst();
		}
		YearMonth first = days.stream().map(range -> YearMonth.from(range.first())).min(YearMonth::compareTo).orElseThrow();
		YearMonth last = days.stream().map(range -> YearMonth.from(range.last())).max(YearMonth::compareTo).orElseThrow();
		return new Period.Months(first, last);
	}

	private Observation observation(TableFigure figure, String id, Span span) {
		Metric metric = catalogue.metric(figure.metric()).orElseThrow();
		Observation observation = FaduFactory.eINSTANCE.createObservation();
		observation.setId(id);
		observation.setMetric(metric.getCode());
		observation.setMetricName(metric.getName());
		observation.setDomain(metric.getDomain().getName());
		observation.setQuantity(figure.quantity());
		observation.setKind(kind(metric.getUnit()));
		observation.setPeriod(figure.period());
		observation.setStart(span.start());
		observation.setEnd(span.end());
		observation.setText(figure.printed());
		observation.setPlace(figure.cell().label());
		observation.setStatus(ReviewStatus.READ);
		return observation;
	}

	/** What sort of number a metric of the unit is. */
	static FigureKind kind(String unit) {
		return Units.isMoney(unit) ? FigureKind.MONEY : unit.equals("%") ? FigureKind.RATE : FigureKind.COUNT;
	}

}
