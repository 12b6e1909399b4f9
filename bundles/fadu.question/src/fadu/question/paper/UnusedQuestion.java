package fadu.question.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.Domain;
import fadu.model.FigureId;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The numbers of the reports behind a draft that its text does not have, each with its clause and why, so that nothing disappears
 * silently and whoever writes can use them. Plans have a part of their own.
 */
public final class UnusedQuestion implements Question<UnusedQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.number("number", Role.DIMENSION, Row::number)
			.text("domain", Role.DIMENSION, Row::domain)
			.text("name", Role.DIMENSION, Row::name)
			.word("display", Role.MEASURE, row -> WORDS.display(row.figure().getQuantity()))
			.word("period", Role.TIME, row -> WORDS.display(row.figure().getPeriod()))
			.text("reason", Role.REASON, Row::reason)
			.text("source_note", Role.PLACE, Row::sourceNote)
			.number("domain_number", Role.HIDDEN, Row::domainNumber).list();

	@Override
	public String name() {
		return "unused";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		return of(data, data.in(arguments));
	}

	/** The numbers in the order of the lines of business, then of the text. */
	static List<Row> of(ReportData data, FigureSet set) throws UserException {
		List<YearFact> facts = YearFacts.of(data, set);
		Set<FigureId> used = new HashSet<>();
		Set<SameFact> told = new HashSet<>();
		facts.stream().flatMap(fact -> fact.figures().stream()).forEach(figure -> {
			used.add(FigureId.of(figure));
			told.add(new SameFact(figure));
		});
		Shortcomings quoted = Shortcomings.of(data, QuotedPoints.documents(data, set));
		Map<String, Integer> order = order(data);
		List<Observation> figures = YearFacts.behind(data, set, facts).stream()
				.filter(figure -> figure.getKind() != FigureKind.TARGET && !used.contains(FigureId.of(figure))
						&& !quoted.have(figure)
						&& (figure.getMetric() == null || !told.contains(new SameFact(figure))))
				.sorted(Comparator.comparing((Observation figure) -> order.getOrDefault(domain(data, figure), order.size()))
						.thenComparing(figure -> figure.getDocument().getSha256()).thenComparing(Observation::getStart))
				.toList();
		SourceNotes notes = SourceNotes.of(data, figures);
		Set<String> metrics = set.metrics().stream().map(Metric::getCode).collect(Collectors.toSet());
		List<Row> rows = new ArrayList<>();
		for (Observation figure : figures) {
			rows.add(new Row(rows.size() + 1, figure, domain(data, figure), name(data, figure), reason(figure, metrics),
					notes.clause(figure), order.getOrDefault(domain(data, figure), order.size())));
		}
		return rows;
	}

	private static Map<String, Integer> order(ReportData data) {
		Map<String, Integer> order = new HashMap<>();
		data.catalogue().domains().forEach(domain -> order.put(WORDS.name(domain), order.size()));
		return order;
	}

	private static String domain(ReportData data, Observation figure) {
		try {
			Optional<Domain> own = data.directory().metric(figure).map(Metric::getDomain);
			return own.or(() -> data.catalogue().domains().stream()
					.filter(domain -> domain.getName().equals(figure.getDomain()) || domain.getCode().equals(figure.getDomain()))
					.findFirst()).map(WORDS::name).orElse(Messages.Unused_noDomain);
		} catch (UserException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String name(ReportData data, Observation figure) throws UserException {
		String name = data.directory().name(figure);
		return name.isBlank() ? Messages.Unused_noName : name;
	}

	private static String reason(Observation figure, Set<String> metrics) {
		return figure.getMetric() == null
				? null
				: metrics.contains(figure.getMetric()) ? Messages.Unused_otherNumber : Messages.Unused_notChosen;
	}

	/** A number with its clause. */
	record Row(int number, Observation figure, String domain, String name, String reason, String sourceNote,
			int domainNumber) {
	}

}
