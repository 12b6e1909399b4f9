package fadu.question.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.Finding;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.Domain;
import fadu.model.FigureId;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The draft of an annual report: a paragraph for each line of business as it is sent, and beside it, for whoever writes it, the
 * source of each number and what must be known of it. Of several districts each has its own paragraphs.
 */
public final class AnnualQuestion implements Question<AnnualQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.number("number", Role.DIMENSION, Row::number)
			.text("heading", Role.HIDDEN, Row::heading)
			.text("domain", Role.DIMENSION, row -> WORDS.name(row.domain()))
			.word("domain_code", Role.DIMENSION, row -> row.domain().getCode())
			.word("district", Role.DIMENSION, Row::district)
			.text("text", Role.MEASURE, Row::text)
			.text("caveat", Role.REASON, Row::note)
			.number("figures", Role.MEASURE, Row::figures).list();

	@Override
	public String name() {
		return "annual";
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
		Map<List<String>, List<YearFact>> paragraphs = new LinkedHashMap<>();
		FigureSet set = data.in(arguments);
		List<YearFact> all = YearFacts.of(data, set);
		ReportOrder order = new ReportOrder(all);
		for (YearFact fact : all) {
			paragraphs.computeIfAbsent(List.of(fact.district().getCode(), fact.metric().getDomain().getCode()),
					key -> new ArrayList<>()).add(fact);
		}
		List<List<YearFact>> ordered = withPoorMerged(paragraphs.values().stream()
				.sorted(Comparator.comparing((List<YearFact> line) -> line.getFirst().district().getCode())
						.thenComparing(order::place))
				.toList());
		List<Finding> contradictions = Doubted.contradictions(set);
		Set<FigureId> doubted = Doubted.of(data, set);
		boolean several = ordered.stream().map(facts -> facts.getFirst().district()).distinct().count() > 1;
		List<Row> rows = new ArrayList<>();
		for (List<YearFact> facts : ordered) {
			int number = rows.size() + 1;
			Domain domain = facts.getFirst().metric().getDomain();
			String district = WORDS.name(facts.getFirst().district());
			String lines = facts.stream().map(fact -> WORDS.name(fact.metric().getDomain())).distinct()
					.collect(Collectors.joining(Messages.Annual_separator));
			String name = several ? NLS.bind(Messages.Annual_ofDistrict, district, lines) : lines;
			rows.add(new Row(number, NLS.bind(Messages.Annual_heading, HeadingNumber.of(number), name), domain, district,
					text(facts, doubted), note(facts, data.numbers(), contradictions), facts.size()));
		}
		return rows;
	}

	/** Lines of business one after the other of which only one number without a change is known stand together. */
	private static List<List<YearFact>> withPoorMerged(List<List<YearFact>> lines) {
		List<List<YearFact>> merged = new ArrayList<>();
		for (List<YearFact> line : lines) {
			boolean same = !merged.isEmpty() && merged.getLast().getFirst().district().equals(line.getFirst().district());
			if (same && isPoor(line) && isPoor(merged.getLast())) {
				merged.getLast().addAll(line);
			} else {
				merged.add(new ArrayList<>(line));
			}
		}
		return withBareBefore(merged);
	}

	/** A line of which only one number is left stands with the one before it, the first with the one behind it. */
	private static List<List<YearFact>> withBareBefore(List<List<YearFact>> lines) {
		List<List<YearFact>> merged = new ArrayList<>();
		for (List<YearFact> line : lines) {
			boolean same = !merged.isEmpty() && merged.getLast().getFirst().district().equals(line.getFirst().district());
			if (same && (isBare(line) || isBare(merged.getLast()))) {
				merged.getLast().addAll(line);
			} else {
				merged.add(line);
			}
		}
		return merged;
	}

	private static boolean isBare(List<YearFact> line) {
		return line.size() == 1 && isPoor(line);
	}

	private static boolean isPoor(List<YearFact> line) {
		return line.stream().noneMatch(fact -> fact.hasChange() || Prominence.isOfBusiness(fact))
				&& line.stream().collect(Collectors.groupingBy(fact -> fact.metric().getDomain())).values().stream()
						.allMatch(own -> own.size() == 1);
	}

	/** A doubted number has no change: it would be that of a number that may be another. */
	private static String text(List<YearFact> facts, Set<FigureId> doubted) {
		String sentences = Parts.joined(facts, fact -> fact.marked(
				fact.value().figures().stream().map(FigureId::of).anyMatch(doubted::contains) ? fact.number() : fact.sentence()),
				Messages.Annual_between);
		return NLS.bind(Messages.Prose_ended, sentences);
	}

	/** What contradicts a number of a paragraph, which source each has, and what whoever writes it must know of it. */
	private static String note(List<YearFact> facts, FigureNumbers numbers, List<Finding> contradictions) {
		Set<FigureId> printed = facts.stream().flatMap(fact -> fact.figures().stream()).map(FigureId::of)
				.collect(Collectors.toSet());
		Stream<String> wrong = contradictions.stream()
				.filter(finding -> finding.figures().stream().map(FigureId::of).anyMatch(printed::contains))
				.map(finding -> NLS.bind(Messages.Annual_contradicted, WORDS.message(finding))).distinct();
		String sources = facts.stream().map(fact -> fact.name()
				+ fact.figures().stream().map(numbers::reference).distinct().collect(Collectors.joining()))
				.collect(Collectors.joining(Messages.Annual_separator));
		return Prose.sentences(
				Stream.of(wrong, Stream.of(NLS.bind(Messages.Annual_sources, sources)), facts.stream().map(YearFact::reserve),
						Stream.of(YearFact.remark(facts))).flatMap(notes -> notes));
	}

	/** A paragraph under its heading. */
	record Row(int number, String heading, Domain domain, String district, String text, String note, int figures) {
	}

}
