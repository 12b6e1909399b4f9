package fadu.question.statement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.check.Detail;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Severity;
import fadu.analysis.compare.Value;
import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Observations;
import fadu.model.FigureId;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.question.Directory;
import fadu.question.ReportData;
import fadu.question.named.AskedFindings;
import fadu.question.paper.ChangeBase;
import fadu.question.paper.DistrictKind;
import fadu.question.paper.Prose;
import fadu.question.paper.ReportedName;
import fadu.question.paper.StatedChange;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The changes on the year before that reports state together with the number that changed: the largest rise and the largest fall in
 * one sentence, then the others. One on a small base only where there is no other: from two to four is plus a hundred per cent. One
 * that a check doubts is none, and of one number the change in per cent and that in cases are one.
 */
final class Changes {

	private static final Wording WORDS = UserWording.get();
	private static final String SMALL_BASE = "small-base";
	private static final String BACK_CHECK = "growth";

	private final Directory directory;
	private final Function<Observation, ChangeBase> bases;
	private final List<Finding> findings;

	private Changes(ReportData data, FigureSet set, List<Finding> findings) throws UserException {
		this.directory = data.directory();
		this.bases = ReportedName.bases(data, set);
		this.findings = findings;
	}

	static List<Statement> of(ReportData data, FigureSet set) throws UserException {
		List<Finding> findings = CheckedFindings.of(set).stream().filter(found -> found.stands() || found.finding().isPassed())
				.map(CheckedFinding::finding).toList();
		return new Changes(data, set, findings).of(set.figures().stream().filter(AskedFindings.in(set)::has).toList(),
				data.withUnreviewed());
	}

	private List<Statement> of(List<Observation> figures, boolean withUnreviewed) {
		Set<List<Object>> seen = new HashSet<>();
		Set<Observation> told = new HashSet<>();
		List<StatedChange> changes = figures.stream().filter(figure -> isUsable(figure, withUnreviewed))
				.flatMap(figure -> StatedChange.of(figure).stream()).filter(stated -> stated.inPerCent() || stated.isExact())
				.filter(stated -> !directory.name(stated.base()).isBlank())
				.filter(stated -> about(stated.change(), Changes::doubts).findAny().isEmpty())
				.filter(stated -> bases.apply(stated.change()).isOnYearBefore(stated.base()))
				.sorted(Comparator.comparing(this::isSmall).thenComparing(Weight::stated, Comparator.reverseOrder()))
				.filter(stated -> seen.add(said(stated))).filter(stated -> told.add(stated.base())).toList();
		List<StatedChange> leading = Stream.of(1, -1)
				.flatMap(sign -> changes.stream().filter(stated -> sign(stated) == sign).limit(1)).toList();
		List<Statement> statements = new ArrayList<>();
		if (!leading.isEmpty()) {
			statements.add(statement(leading, changes));
		}
		changes.stream().filter(stated -> !leading.contains(stated) && !isSmall(stated))
				.map(stated -> statement(List.of(stated), List.of(stated))).forEach(statements::add);
		return statements;
	}

	/** What a table repeats, also under another metric, is one change. */
	private static List<Object> said(StatedChange stated) {
		return List.of(stated.base().getDocument().getSha256(), stated.base().getPeriod(),
				stated.base().getQuantity().value().stripTrailingZeros(),
				stated.change().getQuantity().value().stripTrailingZeros(), stated.inPerCent());
	}

	private static boolean isUsable(Observation figure, boolean withUnreviewed) {
		return figure.getStatus() != ReviewStatus.REJECTED && (withUnreviewed || figure.getStatus() != ReviewStatus.READ);
	}

	private static boolean doubts(Finding finding) {
		return finding.severity().compareTo(Severity.WARNING) >= 0 && !finding.check().id().equals(SMALL_BASE);
	}

	private static int sign(StatedChange stated) {
		return stated.change().getQuantity().value().signum();
	}

	private boolean isSmall(StatedChange stated) {
		return stated.isSmall()
				|| about(stated.change(), finding -> finding.check().id().equals(SMALL_BASE)).findAny().isPresent();
	}

	private Stream<Finding> about(Observation figure, Predicate<Finding> wanted) {
		return findings.stream().filter(wanted)
				.filter(finding -> finding.figures().stream().map(FigureId::of).anyMatch(FigureId.of(figure)::equals));
	}

	/**
	 * @param told one change, or a rise and a fall
	 * @param all  the changes that the sentence stands for
	 */
	private Statement statement(List<StatedChange> told, List<StatedChange> all) {
		String text = told.stream().map(this::text).collect(Collectors.joining(Messages.Changes_and));
		double weight = told.stream().mapToDouble(change -> Weight.stated(change) * (isSmall(change) ? Weight.RESERVE : 1)).max()
				.orElse(0);
		Optional<Metric> metric = told.size() == 1 ? directory.metric(told.getFirst().base()) : Optional.empty();
		return new Statement(Statement.Kind.CHANGE, NLS.bind(Messages.Words_ended, text),
				Words.sentences(Stream.concat(Stream.of(Messages.Changes_stated, others(told, all)),
						told.stream().map(StatedChange::change)
								.flatMap(change -> Stream.concat(before(change), small(change))))),
				told.stream().flatMap(change -> Stream.of(change.base(), change.change())).toList(), metric,
				Math.max(Weight.LEAST, weight));
	}

	private String text(StatedChange stated) {
		Observation base = stated.base();
		String district = directory.districtName(Observations.district(base));
		String name = directory.name(base);
		return NLS.bind(Messages.Changes_text, new Object[]{district, WORDS.english() ? name : DistrictKind.named(name, district),
				WORDS.display(base.getQuantity()) + Words.scope(new Value.Reported(base)), WORDS.display(base.getPeriod()),
				bases.apply(stated.change()).with(Prose.stated(stated.change()))});
	}

	/** How many changes up and down are not told. */
	private static String others(List<StatedChange> told, List<StatedChange> all) {
		return Words.sentences(Stream.of(1, -1).map(sign -> {
			long count = all.stream().filter(stated -> !told.contains(stated) && sign(stated) == sign).count();
			return count == 0 ? "" : NLS.bind(sign > 0 ? Messages.Changes_moreRises : Messages.Changes_moreFalls, count);
		}));
	}

	/**
	 * The number of the year before that follows from the change, where it can be but one and the report does not have it itself.
	 */
	private Stream<String> before(Observation change) {
		return about(change, finding -> finding.check().id().equals(BACK_CHECK)).filter(finding -> isNews(finding, change))
				.map(WORDS::message).limit(1);
	}

	private static boolean isNews(Finding finding, Observation change) {
		List<Detail.Possible> possible = finding.message().details().stream().filter(Detail.Possible.class::isInstance)
				.map(Detail.Possible.class::cast).toList();
		return possible.stream().map(Detail.Possible::numbers).allMatch(
				numbers -> numbers.most().filter(numbers.least()::equals).isPresent() && !isReported(numbers.least(), change));
	}

	private static boolean isReported(BigInteger before, Observation change) {
		return change.getDocument().getObservations().stream()
				.anyMatch(figure -> figure.getQuantity().value().compareTo(new BigDecimal(before)) == 0);
	}

	private Stream<String> small(Observation change) {
		return about(change, finding -> finding.check().id().equals(SMALL_BASE)).map(WORDS::message).limit(1);
	}

}
