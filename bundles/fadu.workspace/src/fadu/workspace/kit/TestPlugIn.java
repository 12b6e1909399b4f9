package fadu.workspace.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Catalogue;
import fadu.model.value.Period;
import fadu.reading.Figure;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.formats.UnreadableReport;
import fadu.reading.metric.MetricLexicon;
import fadu.register.definition.Computation;
import fadu.register.definition.DayRange;
import fadu.register.definition.RegisterDefinition;
import fadu.register.figure.Outcome;
import fadu.register.figure.RowComputer;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowsRead;
import fadu.register.row.SheetRefused;
import fadu.workspace.UserException;
import fadu.workspace.rule.SampleRule;

/**
 * Runs the tests that a plug-in brings: sentences that must be read, rows of which something must be
 * computed, and figures that must give points.
 */
public final class TestPlugIn {

	private static final String SENTENCES = "test/reading.tsv";
	private static final String ROWS = "test/registers.tsv";
	private static final String POINTS = "test/scorecards.tsv";

	private final Catalogue catalogue;
	private final Path plugIn;

	/**
	 * @param catalogue holds what the plug-in brings
	 * @param plugIn    its folder
	 */
	public TestPlugIn(Catalogue catalogue, Path plugIn) {
		this.catalogue = catalogue;
		this.plugIn = plugIn;
	}

	/**
	 * What came of each line.
	 *
	 * @throws UserException where a file of tests cannot be read
	 */
	public List<TestLine.Outcome> run() throws UserException {
		List<TestLine.Outcome> outcomes = new ArrayList<>();
		List<TestLine> sentences = TestLine.of(plugIn, SENTENCES, 3);
		if (!sentences.isEmpty()) {
			ReportReader reader = new ReportReader(MetricLexicon.ofDomains(catalogue.domains()), catalogue.places());
			sentences.forEach(line -> outcomes.add(read(reader, line)));
		}
		for (TestLine line : TestLine.of(plugIn, ROWS, 5)) {
			outcomes.add(compute(line));
		}
		TestLine.of(plugIn, POINTS, 3).forEach(line -> outcomes.add(new TestScorecards(catalogue).of(line)));
		return outcomes;
	}

	private static TestLine.Outcome read(ReportReader reader, TestLine line) {
		List<Figure> figures = reader.read(line.cell(0), ReadingContext.unknown()).figures();
		boolean read = figures.stream().anyMatch(figure -> figure.metric().orElse("-").equals(line.cell(1))
				&& figure.quantity().toString().equals(line.cell(2))
				&& (line.cells().size() < 4 || figure.period().toString().equals(line.cell(3))));
		String found = figures.stream()
				.map(figure -> figure.metric().orElse("-") + ' ' + figure.quantity() + " (" + figure.period() + ')')
				.collect(Collectors.joining(", "));
		return read ? line.passed() : line.failed(NLS.bind(Messages.TestPlugIn_read, found.isEmpty() ? "-" : found));
	}

	private TestLine.Outcome compute(TestLine line) {
		Optional<RegisterDefinition> register = catalogue.register(line.cell(0));
		Optional<DayRange> days = period(line.cell(2)).flatMap(DayRange::of);
		if (register.isEmpty() || days.isEmpty()) {
			return line.failed(NLS.bind(Messages.TestPlugIn_unknown, register.isEmpty() ? line.cell(0) : line.cell(2)));
		}
		Optional<Computation> computation = register.get().computations().stream()
				.filter(each -> each.metric().equals(line.cell(3))).findFirst();
		if (computation.isEmpty()) {
			return line.failed(NLS.bind(Messages.TestPlugIn_unknown, line.cell(3)));
		}
		try {
			RowsRead rows = SampleRule.rows(register.get(), plugIn.resolve(line.cell(1)));
			if (!rows.refused().isEmpty()) {
				return line.failed(rows.refused().getFirst().toString());
			}
			List<Map<String, Object>> values = rows.rows().stream().map(RegisterRow::values).toList();
			Outcome outcome = new RowComputer(computation.get(), days.get()).of(values);
			String value = outcome.value().map(number -> number.stripTrailingZeros().toPlainString()).orElse("-");
			return value.equals(line.cell(4)) ? line.passed() : line.failed(NLS.bind(Messages.TestPlugIn_computed, value));
		} catch (UnreadableReport | SheetRefused e) {
			return line.failed(e.getMessage());
		}
	}

	private static Optional<Period> period(String label) {
		try {
			return Optional.of(Period.valueOf(label));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

}
