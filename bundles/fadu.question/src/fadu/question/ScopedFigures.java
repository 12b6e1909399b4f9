package fadu.question;

import java.util.List;
import java.util.Optional;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Judge;
import fadu.analysis.compare.Normalise;
import fadu.analysis.derive.Derivation;
import fadu.analysis.programme.FindProgrammes;
import fadu.analysis.programme.FindProgrammes.Found;
import fadu.analysis.set.Derivations;
import fadu.analysis.set.FigureSet;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.workspace.Selection;

/**
 * What is said about the figures of one scope of a report.
 *
 * @param set the figures, a view of the set of the run
 */
public record ScopedFigures(FigureSet set) {

	/** What is asked about; empty lists stand for all. */
	public Selection selection() {
		return new Selection(set.inquiry().metrics(), set.inquiry().districts(), set.inquiry().period());
	}

	/** The districts asked about. */
	public List<District> districts() {
		return set.districts();
	}

	/** The metrics asked about; where nobody chose any, all of the catalogue, not only those that districts report. */
	public List<Metric> metrics() {
		return set.metrics();
	}

	/** The districts side by side. */
	public Comparison comparison() {
		return Comparisons.of(set);
	}

	/** The divided row beside a row of the comparison; nothing where the scope does not divide. */
	public Optional<ComparisonRow> divided(ComparisonRow row) {
		return Normalise.of(set).of(row);
	}

	/** All figures, rejected ones and those without a metric among them. */
	public List<Observation> observations() {
		return set.figures();
	}

	/** The same figures of every period, whatever period is asked about. */
	public List<Observation> history() {
		return set.history();
	}

	/** Who says whether two figures may be compared. */
	public Judge judge() {
		return Comparisons.judge(set);
	}

	/** The computed metrics, district by district. */
	public List<Derivation> derivations() {
		return Derivations.of(set);
	}

	/** What the checks found; back-checks that passed are among it. */
	public List<CheckedFinding> findings() {
		return CheckedFindings.of(set);
	}

	/** What the districts run, and what it yielded. */
	public List<Found> programmes() {
		return FindProgrammes.in(set, List.of());
	}

	/** The programmes that speak of one of the words, also those that no figure measures. */
	public List<Found> programmes(List<String> words) {
		return FindProgrammes.about(set, words);
	}

}
