package fadu.question;

import java.util.List;
import java.util.Optional;

import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Judge;
import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.value.DistrictTree;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.workspace.CheckFigures;
import fadu.workspace.CheckedFinding;
import fadu.workspace.CompareDistricts;
import fadu.workspace.DeriveMetrics;
import fadu.workspace.FindProgrammes;
import fadu.workspace.FindProgrammes.Found;
import fadu.workspace.ListObservations;
import fadu.workspace.NormaliseComparison;
import fadu.workspace.Normalised;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * The figures of one scope: each use case of the workspace is run when its result is first asked for, and once. A scope that is
 * narrowed to a line of business takes its part of what the wider one found.
 */
public final class ScopedFigures {

	private final ReportData run;
	private final Selection selection;
	private final Remembered<Comparison> comparison;
	private final Remembered<Normalised> normalised;
	private final Remembered<List<Observation>> observations;
	private final Remembered<List<Observation>> history;
	private final Remembered<List<Derivation>> derivations;
	private final Remembered<List<CheckedFinding>> findings;
	private final Remembered<List<Found>> programmes;
	private final Remembered<List<District>> districts;
	private final List<Metric> metrics;

	private ScopedFigures(ReportData run, Selection selection, Optional<Normalisation> per) {
		Workspace workspace = run.workspace();
		boolean withUnreviewed = run.withUnreviewed();
		this.run = run;
		this.selection = selection;
		comparison = new Remembered<>(() -> new CompareDistricts(workspace, withUnreviewed).run(selection));
		normalised = new Remembered<>(() -> per.isEmpty() ? Normalised.NONE
				: new NormaliseComparison(workspace, withUnreviewed).run(comparison(), per.get()));
		observations = new Remembered<>(() -> new ListObservations(workspace).run(selection));
		history = new Remembered<>(() -> selection.period().isEmpty() ? observations()
				: new ListObservations(workspace).run(new Selection(selection.metrics(), selection.districts(), Optional.empty())));
		derivations = new Remembered<>(() -> derivations(workspace, selection, withUnreviewed));
		findings = new Remembered<>(() -> new CheckFigures(workspace).run(selection));
		programmes = new Remembered<>(() -> new FindProgrammes(workspace, withUnreviewed).run(List.of(), selection));
		districts = new Remembered<>(() -> selection.districts().isEmpty() ? workspace.districts() : selection.districts());
		metrics = selection.metrics().isEmpty() ? workspace.catalogue().metrics() : selection.metrics();
	}

	private ScopedFigures(ScopedFigures wider, DomainFilter domain) {
		run = wider.run;
		selection = wider.selection;
		comparison = new Remembered<>(() -> domain.of(wider));
		normalised = new Remembered<>(wider::normalised);
		observations = new Remembered<>(() -> wider.observations().stream().filter(domain::has).toList());
		history = new Remembered<>(() -> wider.history().stream().filter(domain::has).toList());
		derivations = new Remembered<>(() -> wider.derivations().stream().filter(each -> domain.has(each.metric())).toList());
		findings = new Remembered<>(() -> wider.findings().stream().filter(domain::concerns).toList());
		programmes = new Remembered<>(() -> wider.programmes().stream().filter(domain::measures).toList());
		districts = new Remembered<>(wider::districts);
		metrics = wider.metrics.stream().filter(domain::has).toList();
	}

	static ScopedFigures of(ReportData run, Scope scope) throws UserException {
		Optional<String> domain = scope.text(Scope.DOMAIN);
		if (domain.isPresent()) {
			return new ScopedFigures(run.in(scope.without(Scope.DOMAIN)),
					new DomainFilter(run, Selection.domain(run.workspace(), domain.get())));
		}
		ScopeReader reader = new ScopeReader(run, scope);
		return new ScopedFigures(run, reader.selection(), reader.per());
	}

	/** The computed metrics: those asked for or, where none of them has a formula, those whose formula names one of them. */
	private static List<Derivation> derivations(Workspace workspace, Selection selection, boolean withUnreviewed)
			throws UserException {
		List<Metric> asked = selection.metrics();
		List<Metric> derived = asked.stream().filter(Derive::isDerived).toList();
		if (derived.isEmpty() && !asked.isEmpty()) {
			derived = workspace.catalogue().metrics().stream().filter(Derive::isDerived)
					.filter(metric -> asked.stream().anyMatch(term -> metric.getFormula().contains(term.getCode()))).toList();
		}
		return derived.isEmpty() && !asked.isEmpty() ? List.of() : new DeriveMetrics(workspace, withUnreviewed)
				.run(new Selection(derived, selection.districts(), selection.period()));
	}

	/** What is asked about; empty lists stand for all. */
	public Selection selection() {
		return selection;
	}

	/** The districts asked about. */
	public List<District> districts() throws UserException {
		return districts.get();
	}

	/** The metrics asked about; where nobody chose any, all of the catalogue, not only those that districts report. */
	public List<Metric> metrics() {
		return metrics;
	}

	/** The districts side by side. */
	public Comparison comparison() throws UserException {
		return comparison.get();
	}

	/** The figures of the comparison divided as the scope says; nothing where it does not. */
	public Normalised normalised() throws UserException {
		return normalised.get();
	}

	/** The divided row beside a row of the comparison. */
	public Optional<ComparisonRow> divided(ComparisonRow row) throws UserException {
		return normalised().of(row);
	}

	/** All figures, rejected ones and those without a metric among them. */
	public List<Observation> observations() throws UserException {
		return observations.get();
	}

	/** The same figures of every period, whatever period is asked about. */
	public List<Observation> history() throws UserException {
		return history.get();
	}

	/** Who says whether two figures may be compared. */
	public Judge judge() throws UserException {
		return new Judge(new DistrictTree(run.workspace().areas(List.of())));
	}

	/** The computed metrics, district by district. */
	public List<Derivation> derivations() throws UserException {
		return derivations.get();
	}

	/** What the checks found; back-checks that passed are among it. */
	public List<CheckedFinding> findings() throws UserException {
		return findings.get();
	}

	/** What the districts run, and what it yielded. */
	public List<Found> programmes() throws UserException {
		return programmes.get();
	}

	/** The programmes that speak of one of the words, also those that no figure measures. */
	public List<Found> programmes(List<String> words) throws UserException {
		return new FindProgrammes(run.workspace(), run.withUnreviewed()).about(words, selection);
	}

}
