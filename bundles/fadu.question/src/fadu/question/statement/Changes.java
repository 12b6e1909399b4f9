package fadu.question.statement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Finding;
import fadu.analysis.value.Observations;
import fadu.model.FigureId;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.value.Quantity;
import fadu.question.Directory;
import fadu.question.ReportData;
import fadu.question.ScopedFigures;
import fadu.question.named.Relation;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The changes on the year before that reports state together with the number that changed, the largest first. Those on a small base
 * only where there is no other: from two to four is plus a hundred per cent.
 */
final class Changes {

	private static final Wording WORDS = UserWording.get();
	private static final String PER_CENT = "%";
	private static final String SMALL_BASE = "small-base";
	private static final String BACK_CHECK = "growth";

	private final Directory directory;
	private final List<Finding> findings;

	private Changes(Directory directory, List<Finding> findings) {
		this.directory = directory;
		this.findings = findings;
	}

	static List<Statement> of(ReportData data, ScopedFigures scoped) throws UserException {
		List<Finding> findings = scoped.findings().stream().map(CheckedFinding::finding).toList();
		return new Changes(data.directory(), findings).of(scoped.observations(), data.withUnreviewed());
	}

	private List<Statement> of(List<Observation> figures, boolean withUnreviewed) {
		List<Observation> changes = figures.stream().filter(figure -> figure.getRelation() == RelationType.YOY_CHANGE)
				.filter(figure -> figure.getQuantity().unit().equals(PER_CENT) && Relation.base(figure).isPresent())
				.filter(figure -> isUsable(figure, withUnreviewed))
				.sorted(Comparator.comparing(this::isSmall).thenComparing(Changes::size, Comparator.reverseOrder())).toList();
		Set<Observation> largest = changes.stream().limit(1).collect(Collectors.toSet());
		boolean allSmall = changes.stream().allMatch(this::isSmall);
		return changes.stream().filter(figure -> allSmall || !isSmall(figure))
				.map(figure -> statement(figure, largest.contains(figure), changes)).toList();
	}

	private static boolean isUsable(Observation figure, boolean withUnreviewed) {
		return figure.getStatus() != ReviewStatus.REJECTED && (withUnreviewed || figure.getStatus() != ReviewStatus.READ);
	}

	private static BigDecimal size(Observation figure) {
		return figure.getQuantity().value().abs();
	}

	private boolean isSmall(Observation figure) {
		return about(figure, finding -> finding.check().id().equals(SMALL_BASE)).findAny().isPresent();
	}

	private Stream<Finding> about(Observation figure, Predicate<Finding> wanted) {
		return findings.stream().filter(wanted).filter(finding -> finding.figures().stream().map(FigureId::of).anyMatch(FigureId.of(figure)::equals));
	}

	private Statement statement(Observation change, boolean largest, List<Observation> all) {
		Observation base = Relation.base(change).orElseThrow();
		Optional<Metric> metric = directory.metric(base);
		String name = metric.map(WORDS::name).orElse(base.getMetricName());
		String direction = change.getQuantity().value().signum() < 0 ? Messages.Changes_fell : Messages.Changes_rose;
		String size = WORDS.display(new Quantity(size(change), PER_CENT, change.getQuantity().bound()));
		String text = NLS.bind(Messages.Changes_text, new Object[] { directory.districtName(Observations.district(base)), name,
				WORDS.display(base.getQuantity()), WORDS.display(base.getPeriod()), NLS.bind(direction, size) });
		long others = all.size() - 1;
		String standing = largest && others > 0
				? NLS.bind(isSmall(change) ? Messages.Changes_largestSmall : Messages.Changes_largest, others) : "";
		return new Statement(Statement.Kind.CHANGE, text, Words.sentences(Stream.concat(Stream.of(Messages.Changes_stated, standing),
				Stream.concat(before(change), small(change)))), List.of(base, change), metric);
	}

	/** The number of the year before, where the check found the only ones that fit. */
	private Stream<String> before(Observation change) {
		return about(change, finding -> finding.check().id().equals(BACK_CHECK)).map(WORDS::message).limit(1);
	}

	private Stream<String> small(Observation change) {
		return about(change, finding -> finding.check().id().equals(SMALL_BASE)).map(WORDS::message).limit(1);
	}

}
