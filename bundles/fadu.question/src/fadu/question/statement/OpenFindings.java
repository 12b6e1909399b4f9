package fadu.question.statement;

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
import fadu.analysis.check.Severity;
import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.question.ReportData;
import fadu.question.named.AskedFindings;
import fadu.question.paper.ReportedName;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What the checks doubt and nobody has dismissed, the gravest first. Mere remarks are not for a brief, nor that a measure word is
 * not that of the catalogue.
 */
final class OpenFindings {

	private static final Wording WORDS = UserWording.get();
	private static final int CITED = 4;

	/** That a city contains a district is how the country is made, and nothing that anybody has to mend. */
	private static final String CONTAINMENT = "containment";

	private static final String UNIT = "unit";
	/** That a percentage has a small base is advice to whoever writes it, and no doubt about the number. */
	private static final String SMALL_BASE = "small-base";

	/** That a number and its change do not fit says less than that two numbers contradict each other. */
	private static final String GROWTH = "growth";

	private OpenFindings() {
	}

	static List<Statement> of(ReportData data, FigureSet set) throws UserException {
		Predicate<Finding> apart = ReportedName.apart(data, set);
		List<Finding> open = AskedFindings.of(set).stream().filter(CheckedFinding::stands)
				.map(CheckedFinding::finding)
				.filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0 && !finding.check().id().equals(UNIT)
						&& !finding.check().id().equals(SMALL_BASE) && !apart.test(finding))
				.sorted(Comparator.comparing(Finding::isContradiction).reversed()
						.thenComparing(finding -> finding.check().id().equals(GROWTH))
						.thenComparing(Finding::severity, Comparator.reverseOrder())
						.thenComparing(finding -> finding.check().id().equals(CONTAINMENT)))
				.toList();
		return open.stream().map(finding -> statement(set, finding, open)).toList();
	}

	private static Statement statement(FigureSet set, Finding finding, List<Finding> open) {
		String text = NLS.bind(finding.isContradiction() ? Messages.OpenFindings_error : Messages.OpenFindings_warning,
				WORDS.message(finding));
		String advice = WORDS.explanation(finding).isEmpty() ? "" : WORDS.explanation(finding).getLast();
		String others = open.size() > 1 && finding == open.getFirst()
				? NLS.bind(Messages.OpenFindings_others, open.size())
				: "";
		return new Statement(Statement.Kind.FINDING, whose(set, finding, text), Words.sentences(Stream.of(advice, others)),
				finding.figures().stream().limit(CITED).toList(), Optional.empty(), weight(finding));
	}

	/** The finding under the names of the districts of its figures, where there are others and it does not name them. */
	private static String whose(FigureSet set, Finding finding, String message) {
		Set<String> codes = finding.figures().stream().map(Observations::district).collect(Collectors.toSet());
		List<District> districts = set.districts().stream().filter(district -> codes.contains(district.getCode())).toList();
		return set.districts().size() == 1 || districts.stream().map(WORDS::name).allMatch(message::contains)
				? message
				: NLS.bind(Messages.OpenFindings_whose, Words.names(districts), message);
	}

	private static double weight(Finding finding) {
		return finding.isContradiction()
				? Weight.CONTRADICTION
				: finding.check().id().equals(CONTAINMENT) ? Weight.LEAST : Weight.DOUBT;
	}

}
