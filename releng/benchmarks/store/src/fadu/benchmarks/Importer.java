package fadu.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fadu.model.FaduFactory;
import fadu.model.FigureId;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.store.ObservationStore;

/** The program that {@link KillRounds} kills: imports reports, reviews and takes back, and says each step once it is done. */
final class Importer {

	static final int FIGURES = 60;
	static final String TEXT = "text ".repeat(2000);

	private Importer() {
	}

	public static void main(String[] words) {
		try (ObservationStore store = ObservationStore.open(Path.of(words[0]))) {
			say("opened");
			for (int number = 0;; number++) {
				String name = words[1] + '-' + number;
				SourceDocument report = report(name);
				store.add(report, TEXT, "importer");
				say("imported " + name);
				if (number % 3 == 1) {
					store.reviews().confirm(report.getObservations().stream().map(FigureId::of).toList(), "importer");
					say("confirmed " + name);
					Observation corrected = EcoreUtil.copy(report.getObservations().getFirst());
					corrected.setQuantity(Quantity.valueOf("-1 x"));
					store.reviews().correct(new FigureId(name, "0"), corrected, "importer");
					say("corrected " + name);
				}
				if (number % 3 == 2) {
					store.history().undo();
					say("undone " + name);
				}
			}
		}
	}

	private static void say(String step) {
		System.out.println(step);
		System.out.flush();
	}

	static SourceDocument report(String name) {
		SourceDocument report = FaduFactory.eINSTANCE.createSourceDocument();
		report.setSha256(name);
		report.setFileName(name + ".txt");
		report.setDistrict("370212");
		report.setPeriod(new Period.Year(2023));
		for (int i = 0; i < FIGURES; i++) {
			Observation figure = FaduFactory.eINSTANCE.createObservation();
			figure.setId(Integer.toString(i));
			figure.setMetric("GEN.METRIC_" + i);
			figure.setQuantity(new Quantity(BigDecimal.valueOf(i), "x", Bound.EXACT));
			figure.setKind(FigureKind.COUNT);
			figure.setPeriod(report.getPeriod());
			figure.setText(Integer.toString(i));
			report.getObservations().add(figure);
		}
		return report;
	}

	static List<String> done(String step, List<String> steps) {
		return steps.stream().filter(line -> line.startsWith(step + ' ')).map(line -> line.substring(step.length() + 1)).toList();
	}

}
