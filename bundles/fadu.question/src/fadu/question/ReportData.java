package fadu.question;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.set.Reference;
import fadu.catalogue.Catalogue;
import fadu.model.District;
import fadu.model.value.Period;
import fadu.workspace.Unshown;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * What one run of a report is about, and where its questions find figures: in one set, which is loaded when the first asks. What a
 * scope needs is a view of it, and is compared once however many data sets a design has on it; and a figure has one number in the
 * whole report. For one run and one thread at a time.
 */
public final class ReportData {

	/** Under this key the data lie in the report engine's application context. */
	public static final String KEY = "fadu.question.data";

	private final Workspace workspace;
	private final Selection selection;
	private final Unshown leftOut;
	private Inquiry asked;
	private Inquiry first;
	private final Map<Scope, FigureSet> scopes = new HashMap<>();
	private final Map<Shared<?>, Object> shared = new HashMap<>();
	private final FigureNumbers numbers = new FigureNumbers();
	private Optional<FigureSet> set = Optional.empty();
	private Optional<PageRoom> room = Optional.empty();
	private Optional<Directory> directory = Optional.empty();

	/**
	 * @param workspace      where the figures are
	 * @param selection      what the run was asked for; empty lists stand for all
	 * @param withUnreviewed whether figures that nobody has reviewed are printed
	 * @param generatedAt    when the report is made
	 */
	public ReportData(Workspace workspace, Selection selection, boolean withUnreviewed, ZonedDateTime generatedAt) {
		this(workspace, selection, withUnreviewed, generatedAt, Unshown.NOTHING);
	}

	/**
	 * @param workspace      where the figures are
	 * @param selection      what the run was asked for; empty lists stand for all
	 * @param withUnreviewed whether figures that nobody has reviewed are printed
	 * @param generatedAt    when the report is made
	 * @param leftOut        what the comparison has beyond the selection
	 */
	public ReportData(Workspace workspace, Selection selection, boolean withUnreviewed, ZonedDateTime generatedAt,
			Unshown leftOut) {
		this.workspace = workspace;
		this.selection = selection;
		this.leftOut = leftOut;
		Inquiry inquiry = selection.inquiry(withUnreviewed);
		asked = inquiry.reaching(Reach.AROUND).by(inquiry.locale(), generatedAt);
		first = asked;
	}

	/** Says what a page of the report holds, for what must stand on one. */
	public synchronized void page(PageRoom holds) {
		room = Optional.of(holds);
	}

	/** What a page of the report holds; nothing where it has no pages. */
	public synchronized Optional<PageRoom> room() {
		return room;
	}

	/**
	 * Says, before the first question, what the questions will be about, so that no more is loaded than they need; without it they
	 * may
	 * ask anything about the districts of the run.
	 *
	 * @param reach      how far beyond the figures asked for any of them looks
	 * @param parameters values by name; those of a {@link Scope} count
	 * @throws UserException where one names something that nobody knows, with the nearest there are
	 */
	public synchronized void expect(Reach reach, Map<String, ?> parameters) throws UserException {
		asked = asked.reaching(reach);
		first = asked.and(new ScopeReader(workspace, asked, Scope.of(parameters)).inquiry());
	}

	/**
	 * The figures of a scope.
	 *
	 * @param arguments values of the parameters of a {@link Scope}, by name; others are left out of account
	 * @throws UserException where one names something that nobody knows, with the nearest there are
	 */
	public synchronized FigureSet in(Map<String, ?> arguments) throws UserException {
		return in(Scope.of(arguments));
	}

	private FigureSet in(Scope scope) throws UserException {
		FigureSet known = scopes.get(scope);
		if (known == null) {
			Optional<String> domain = scope.text(Scope.DOMAIN);
			known = domain.isEmpty()
					? of(new ScopeReader(workspace, asked, scope).inquiry())
					: in(scope.without(Scope.DOMAIN)).of(Selection.domain(workspace, domain.get()));
			scopes.put(scope, known);
		}
		return known;
	}

	/** The figures of the run as another inquiry sees them; loaded anew only where it goes beyond what the run was asked for. */
	public synchronized FigureSet of(Inquiry inquiry) throws UserException {
		FigureSet known = set();
		if (!known.covers(inquiry)) {
			known = workspace.figures().load(known.inquiry().and(inquiry));
			set = Optional.of(known);
		}
		return known.of(inquiry);
	}

	/** All figures that the run was asked for. */
	private FigureSet set() throws UserException {
		if (set.isEmpty()) {
			set = Optional.of(workspace.figures().load(first));
		}
		return set.get();
	}

	/** What several questions need; it is found for the first that asks. */
	@SuppressWarnings("unchecked")
	public synchronized <T> T shared(Shared<T> needed) throws UserException {
		Object known = shared.get(needed);
		if (known == null) {
			known = needed.find();
			shared.put(needed, known);
		}
		return (T) known;
	}

	/** The districts that the run was asked about; where nobody chose any, all. */
	public List<District> districts() throws UserException {
		return selection.districts().isEmpty() ? workspace.districts() : selection.districts();
	}

	/** All that figures are read against, as it was when they were loaded. */
	public synchronized Reference reference() throws UserException {
		return set().reference();
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
	public synchronized Directory directory() throws UserException {
		if (directory.isEmpty()) {
			directory = Optional.of(new Directory(workspace.catalogue(), reference().districts()));
		}
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
		return asked.withUnreviewed();
	}

	/** What the comparison that the report is of has beyond what it shows. */
	public Unshown leftOut() {
		return leftOut;
	}

	/** When the report is made. */
	public ZonedDateTime generatedAt() {
		return asked.at();
	}

	/** The numbers of the figures, which are the same in every part of the report. */
	public FigureNumbers numbers() {
		return numbers;
	}

}
