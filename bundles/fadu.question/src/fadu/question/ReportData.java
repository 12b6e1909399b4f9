package fadu.question;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.compare.Comparison;
import fadu.catalogue.Catalogue;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * What one run of a report is about, and where its questions find figures. What a scope needs is compared when it is first asked
 * for and remembered for the run, so that a design with ten data sets on one scope compares once; and a figure has one number in
 * the whole report. For one run and one thread at a time.
 */
public final class ReportData {

	/** Under this key the data lie in the report engine's application context. */
	public static final String KEY = "fadu.question.data";

	private final Workspace workspace;
	private final Selection selection;
	private final boolean withUnreviewed;
	private final ZonedDateTime generatedAt;
	private final Map<Scope, ScopedFigures> scopes = new HashMap<>();
	private final FigureNumbers numbers = new FigureNumbers();
	private final Remembered<Directory> directory;

	/**
	 * @param workspace      where the figures are
	 * @param selection      what the run was asked for; empty lists stand for all
	 * @param withUnreviewed whether figures that nobody has reviewed are printed
	 * @param generatedAt    when the report is made
	 */
	public ReportData(Workspace workspace, Selection selection, boolean withUnreviewed, ZonedDateTime generatedAt) {
		this.workspace = workspace;
		this.selection = selection;
		this.withUnreviewed = withUnreviewed;
		this.generatedAt = generatedAt;
		directory = new Remembered<>(() -> new Directory(workspace.catalogue(), workspace.districts()));
	}

	/**
	 * The figures of a scope.
	 *
	 * @param arguments values of the parameters of a {@link Scope}, by name; others are left out of account
	 * @throws UserException where one names something that nobody knows, with the nearest there are
	 */
	public synchronized ScopedFigures in(Map<String, ?> arguments) throws UserException {
		return in(Scope.of(arguments));
	}

	synchronized ScopedFigures in(Scope scope) throws UserException {
		ScopedFigures known = scopes.get(scope);
		if (known == null) {
			known = ScopedFigures.of(this, scope);
			scopes.put(scope, known);
		}
		return known;
	}

	/** The districts side by side that the run was asked for. */
	public Comparison comparison() throws UserException {
		return in(Scope.RUN).comparison();
	}

	/** All figures of the districts and metrics that the run was asked for, those that are no part of the comparison among them. */
	public List<Observation> observations() throws UserException {
		return in(Scope.RUN).observations();
	}

	/** Where the figures are. */
	public Workspace workspace() {
		return workspace;
	}

	/** What the plug-ins contribute. */
	public Catalogue catalogue() {
		return workspace.catalogue();
	}

	/** The metrics and districts by their codes. */
	public Directory directory() throws UserException {
		return directory.get();
	}

	/** What the run was asked for. */
	public Selection selection() {
		return selection;
	}

	/** The period that was asked for, or nothing for all. */
	public Optional<Period> period() {
		return selection.period();
	}

	/** Whether figures that nobody has reviewed are printed. */
	public boolean withUnreviewed() {
		return withUnreviewed;
	}

	/** When the report is made. */
	public ZonedDateTime generatedAt() {
		return generatedAt;
	}

	/** The numbers of the figures, which are the same in every part of the report. */
	public FigureNumbers numbers() {
		return numbers;
	}

}
