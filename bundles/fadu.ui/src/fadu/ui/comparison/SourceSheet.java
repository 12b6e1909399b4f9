package fadu.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Judged;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Normalisation;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Quantity;
import fadu.wording.VerdictWords;
import fadu.wording.Wording;
import fadu.workspace.SourceText;
import fadu.workspace.SourceText.Sentence;
import fadu.workspace.UserWording;

/**
 * Where a figure comes from, as a text with styled spans: the figure, its facts, its sentence, its document, the verdicts on it
 * and the other figures of its row.
 *
 * @param text  what is read
 * @param spans how parts of it look
 * @param links parts of it that lead on
 */
public record SourceSheet(String text, List<Span> spans, List<Link> links) {

	private static final Wording WORDS = UserWording.get();
	private static final VerdictWords VERDICTS = new VerdictWords(WORDS);
	private static final int SHORT_HASH = 12;

	/** How a part of the text looks. */
	public enum Style {
		/** The figure itself, large. */
		FIGURE,
		/** Below the figure. */
		SUBTITLE,
		/** Heads a section. */
		HEADING,
		/** Names a fact. */
		LABEL,
		/** The figure within its sentence. */
		MARKED,
		/** A verdict: comparable. */
		COMPARABLE,
		/** A verdict: with a caveat. */
		WITH_CAVEAT,
		/** A verdict: not comparable. */
		NOT_COMPARABLE,
		/** Leads on when clicked. */
		LINK,
		/** Of less weight. */
		QUIET
	}

	/**
	 * A styled part of the text.
	 *
	 * @param start  first char
	 * @param length number of chars
	 * @param style  how it looks
	 */
	public record Span(int start, int length, Style style) {
	}

	/**
	 * A part of the text that leads on.
	 *
	 * @param start  first char
	 * @param length number of chars
	 * @param figure the figure whose sentence it leads to; nothing where it divides all figures
	 * @param per    what it divides by
	 * @param people whether it leads to where the population of the district is entered
	 */
	public record Link(int start, int length, Optional<Observation> figure, Optional<Normalisation> per, boolean people) {
	}

	/** The link at a place of the text. */
	public Optional<Link> linkAt(int offset) {
		return links.stream().filter(link -> link.start() <= offset && offset < link.start() + link.length()).findFirst();
	}

	/** The sheet of the first figure of a cell. The sentence is there where the workspace holds the text. */
	public static SourceSheet of(Judged judged, Cell.Reported cell, Optional<Sentence> sentence) {
		ComparisonRow row = judged.reported();
		SheetWriter writer = new SheetWriter();
		Observation observation = cell.principal();
		SourceDocument document = observation.getDocument();
		writer.add(WORDS.display(observation.getQuantity()), Style.FIGURE).line();
		writer.add(NLS.bind(Messages.SourceSheet_subtitle, new Object[]{WORDS.name(cell.district()), WORDS.name(row.metric()),
				WORDS.display(observation.getPeriod())}), Style.SUBTITLE).line();
		writer.heading(Messages.SourceSheet_figure);
		writer.fact(Messages.SourceSheet_printed, observation.getText());
		writer.fact(Messages.SourceSheet_value, plain(observation.getQuantity()));
		writer.fact(Messages.SourceSheet_period, WORDS.display(observation.getPeriod()));
		divided(writer, judged, cell);
		writer.fact(Messages.SourceSheet_scope, CellWords.limits(cell).orElse(""));
		writer.fact(Messages.SourceSheet_status, WORDS.display(observation.getStatus()));
		writer.fact(Messages.SourceSheet_reviewer, observation.getReviewedBy());
		writer.fact(Messages.SourceSheet_note, observation.getNote());
		boolean computed = observation.getStatus() == ReviewStatus.COMPUTED;
		writer.heading(computed ? Messages.SourceSheet_counted : Messages.SourceSheet_sentence);
		sentence.ifPresentOrElse(found -> {
			writer.sentence(found);
			writer.link(Messages.SourceSheet_open, Optional.of(observation), Optional.empty()).line();
		}, () -> {
			if (computed) {
				writer.link(Messages.SourceSheet_rows, Optional.of(observation), Optional.empty()).line();
			} else {
				writer.add(Messages.SourceSheet_noSentence, Style.QUIET).line();
			}
		});
		writer.heading(Messages.SourceSheet_document);
		writer.fact(Messages.SourceSheet_title, document.getTitle());
		writer.fact(Messages.SourceSheet_publisher, document.getPublisher());
		writer.fact(Messages.SourceSheet_published, document.getPublished());
		writer.fact(Messages.SourceSheet_file, document.getFileName());
		writer.fact(Messages.SourceSheet_place,
				SourceText.place(observation).orElse(null));
		writer.fact(Messages.SourceSheet_characters, computed
				? ""
				: NLS.bind(Messages.SourceSheet_fromTo, observation.getStart(), observation.getEnd()));
		writer.fact("SHA-256", document.getSha256().substring(0, Math.min(SHORT_HASH, document.getSha256().length())) + '…');
		writer.fact(Messages.SourceSheet_plugIn,
				document.getContributor() == null ? Messages.SourceSheet_imported : PlugInNames.of(document.getContributor()));
		writer.fact(Messages.SourceSheet_note, WORDS.choose(document.getNote(), document.getNoteEn()));
		verdicts(writer, judged, cell);
		others(writer, cell);
		return writer.sheet();
	}

	/** The sheet of a number that was computed: its formula, the figures behind it and what to know before using it. */
	public static SourceSheet of(Judged judged, Cell.Computed cell) {
		ComparisonRow row = judged.reported();
		SheetWriter writer = new SheetWriter();
		Derivation.Derived number = cell.principal();
		writer.add(WORDS.display(cell), Style.FIGURE).line();
		writer.add(NLS.bind(Messages.SourceSheet_subtitle, new Object[]{WORDS.name(cell.district()), WORDS.name(row.metric()),
				WORDS.display(number.period())}), Style.SUBTITLE).line();
		writer.heading(Messages.SourceSheet_figure);
		writer.fact(Messages.SourceSheet_formula, row.metric().getFormula());
		divided(writer, judged, cell);
		WORDS.notes(number).forEach(caveat -> writer.fact(Messages.SourceSheet_note, caveat));
		writer.heading(Messages.SourceSheet_terms);
		for (Observation term : number.figures()) {
			writer.link(WORDS.display(term.getQuantity()), Optional.of(term), Optional.empty());
			writer.rest(NLS.bind(Messages.SourceSheet_term, new Object[]{term.getMetricName(),
					WORDS.display(term.getPeriod()), term.getDocument().getTitle(), term.getStart(), term.getEnd()}));
		}
		verdicts(writer, judged, cell);
		return writer.sheet();
	}

	/** What the figure is divided, or why it could not be. */
	private static void divided(SheetWriter writer, Judged judged, Cell cell) {
		judged.divided().stream().flatMap(row -> row.cells().stream())
				.filter(other -> other.district().getCode().equals(cell.district().getCode())).forEach(other -> {
					writer.fact(Messages.SourceSheet_divided, other instanceof Cell.NotComputable none
							? NLS.bind(Messages.SourceSheet_undivided, WORDS.display(none), CellWords.period(none))
							: WORDS.display(other));
					if (CellWords.lacksPeople(other)) {
						writer.add("\t").people(Messages.SourceSheet_enter).line();
					}
				});
	}

	/** Bound, number without 万 or 亿, and unit. */
	private static String plain(Quantity quantity) {
		String text = quantity.toString();
		return text.substring(0, text.length() - quantity.unit().length()) + WORDS.unit(quantity.unit());
	}

	private static void verdicts(SheetWriter writer, Judged judged, Cell cell) {
		ComparisonRow row = judged.reported();
		writer.heading(judged.divided().isPresent() ? Messages.SourceSheet_dividedVerdicts : Messages.SourceSheet_verdicts);
		WORDS.display(row.period()).ifPresent(text -> writer.add(text, Style.QUIET).line());
		int before = writer.length();
		for (Cell other : row.cells()) {
			if (other.district() != cell.district()) {
				judged.of(cell.district().getCode(), other.district().getCode()).ifPresent(verdict -> {
					writer.add(VERDICTS.display(verdict), verdict.isRemarked() ? Style.QUIET : style(verdict.comparability()));
					writer.add(NLS.bind(Messages.SourceSheet_with, WORDS.name(other.district()), CellWords.reasons(verdict)))
							.line();
				});
			}
		}
		if (writer.length() == before) {
			writer.add(Messages.SourceSheet_alone, Style.QUIET).line();
		}
		remedies(writer, judged, cell);
	}

	/** What would make comparable what is not: it does so when clicked. */
	private static void remedies(SheetWriter writer, Judged judged, Cell cell) {
		ComparisonRow row = judged.reported();
		Set<ReasonKind> kinds = row.cells().stream().filter(other -> other.district() != cell.district())
				.flatMap(other -> judged.of(cell.district().getCode(), other.district().getCode()).stream())
				.filter(verdict -> verdict.comparability() == Comparability.NOT_COMPARABLE)
				.flatMap(verdict -> verdict.reasons().stream()).map(Reason::kind).collect(Collectors.toSet());
		Normalisation month = new Normalisation.PerMonth();
		Normalisation people = new Normalisation.PerHundredThousand();
		if (kinds.contains(ReasonKind.PERIOD_LENGTH) && month.concerns(row.metric())) {
			writer.link(Messages.SourceSheet_month, Optional.empty(), Optional.of(month)).line();
		}
		if (kinds.contains(ReasonKind.LEVEL) && people.concerns(row.metric())) {
			writer.link(Messages.SourceSheet_people, Optional.empty(), Optional.of(people)).line();
		}
	}

	private static void others(SheetWriter writer, Cell.Reported cell) {
		if (cell.observations().size() > 1 || cell.chosen().said().isPresent()) {
			writer.heading(Messages.SourceSheet_others);
			WORDS.disputed(cell).ifPresent(text -> writer.add(text).line());
			for (Observation other : cell.observations().subList(1, cell.observations().size())) {
				writer.link(WORDS.display(other.getQuantity()), Optional.of(other), Optional.empty())
						.add(NLS.bind(Messages.SourceSheet_other, new Object[]{WORDS.display(other.getPeriod()),
								other.getScope() == null ? "" : other.getScope(), other.getStart()}))
						.line();
			}
		}
	}

	private static Style style(Comparability comparability) {
		return switch (comparability) {
		case COMPARABLE -> Style.COMPARABLE;
		case WITH_CAVEAT -> Style.WITH_CAVEAT;
		case NOT_COMPARABLE -> Style.NOT_COMPARABLE;
		};
	}

}
