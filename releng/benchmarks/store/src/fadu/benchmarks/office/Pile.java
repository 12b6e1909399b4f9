package fadu.benchmarks.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.benchmarks.shared.MadeUpReport;
import fadu.model.SourceDocument;

/** The reports on the common table: the latest that anybody imported. Everybody works on these, so that users meet. */
final class Pile {

	private static final int MOST = 12;

	private final List<SourceDocument> reports = new ArrayList<>();

	synchronized void put(MadeUpReport report) {
		reports.add(report.document());
		if (reports.size() > MOST) {
			reports.removeFirst();
		}
	}

	synchronized Optional<SourceDocument> any(Random chance) {
		return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(chance.nextInt(reports.size())));
	}

	synchronized Set<String> districts() {
		return reports.stream().map(SourceDocument::getDistrict).collect(Collectors.toSet());
	}

}
