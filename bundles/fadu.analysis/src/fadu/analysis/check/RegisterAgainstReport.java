package fadu.analysis.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fadu.analysis.value.Observations;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.ReviewStatus;

/**
 * A report states another number than the rows of a register give for the same metric, area and period, beyond bounds and rounding;
 * where the
 * two agree, that is said, too.
 */
final class RegisterAgainstReport implements Check {

	@Override
	public String id() {
		return "register-report";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		Map<List<Object>, List<Observation>> computed = new HashMap<>();
		evidence.figures().stream().filter(figure -> figure.getStatus() == ReviewStatus.COMPUTED)
				.forEach(figure -> computed.computeIfAbsent(subject(figure), key -> new ArrayList<>()).add(figure));
		if (computed.isEmpty()) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		evidence.documents().stream().flatMap(document -> evidence.results(document).stream())
				.filter(figure -> figure.getStatus() != ReviewStatus.COMPUTED && figure.getMetric() != null
						&& figure.getScope() == null)
				.filter(figure -> figure.getKind() != FigureKind.RANK)
				.forEach(reported -> computed.getOrDefault(subject(reported), List.of())
						.forEach(other -> findings.add(finding(evidence, reported, other))));
		return findings;
	}

	private static List<Object> subject(Observation figure) {
		return List.of(figure.getMetric(), Observations.district(figure), figure.getPeriod());
	}

	private Finding finding(Evidence evidence, Observation reported, Observation computed) {
		Detail time = new Detail.Time(reported.getPeriod());
		List<Observation> both = List.of(reported, computed);
		if (!Disagreement.differ(reported, computed)) {
			return Finding.of(this, Severity.PASSED, AssertionKind.REGISTER_REPORT_AGREES.of(evidence.subject(reported), time,
					Detail.of(reported), Detail.of(computed)), both, source(reported, computed));
		}
		return Finding.of(this, Severity.WARNING, AssertionKind.REGISTER_REPORT_DIFFERS.of(evidence.subject(reported), time,
				Detail.of(reported), Detail.of(computed)), both, source(reported, computed),
				AssertionKind.REGISTER_REPORT_ADVICE.of());
	}

	private static Assertion source(Observation reported, Observation computed) {
		return AssertionKind.REGISTER_REPORT_SOURCES.of(new Detail.Title(reported.getDocument().getTitle()),
				new Detail.Title(computed.getDocument().getTitle()));
	}

}
