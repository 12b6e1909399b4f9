package fadu.ui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import fadu.model.Observation;
import fadu.ui.review.FigureWords;
import fadu.ui.review.ReviewModel;
import fadu.ui.review.TextMark;
import fadu.ui.widgets.Names;
import fadu.wording.Wording;
import fadu.workspace.ReportUnderReview;
import fadu.workspace.UserWording;

/** The text of a report with its figures coloured by what was said about them, and the numbers that are none underlined. */
final class ReportTextPane {

	private static final Wording WORDS = UserWording.get();
	private static final int MARGIN = 12;

	private final ReviewModel model;
	private final StyledText text;
	private List<TextMark> marks = List.of();
	private String shown = "";
	private Set<String> emphasized = Set.of();
	private boolean following;
	private int wanted = -1;

	ReportTextPane(Composite parent, ReviewModel model) {
		this.model = model;
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
		text.setLineSpacing(4);
		Names.name(text, Messages.ReportTextPane_name);
		text.addCaretListener(event -> entered(event.caretOffset));
		text.addListener(SWT.MouseMove, this::pointed);
		text.addListener(SWT.MouseExit, event -> text.setToolTipText(null));
		text.addListener(SWT.MouseVerticalWheel, event -> text.setToolTipText(null));
	}

	Control control() {
		return text;
	}

	/** Puts the words that are marked on the clipboard. */
	void copy() {
		text.copy();
	}

	/** Does something when a figure is clicked twice. */
	void whenOpened(Runnable work) {
		text.addListener(SWT.MouseDoubleClick, event -> at(event).flatMap(TextMark::figure).ifPresent(figure -> work.run()));
	}

	/** Shows the figures as they stand now; the text stays where it is, and only what looks different is drawn again. */
	void showFigures() {
		text.setToolTipText(null);
		Optional<ReportUnderReview> report = model.report();
		String words = report.map(ReportUnderReview::text).orElse("");
		List<TextMark> before = marks;
		marks = report.map(TextMark::of).orElse(List.of());
		if (!words.equals(shown) || !liesAs(before)) {
			emphasized = chosen();
			if (!words.equals(shown)) {
				text.setText(words);
			}
			shown = words;
			text.setStyleRanges(marks.stream().map(this::range).toArray(StyleRange[]::new));
		} else {
			for (int i = 0; i < marks.size(); i++) {
				if (!looksAs(marks.get(i), before.get(i))) {
					draw(marks.get(i));
				}
			}
		}
	}

	/** Figures keep their places, so that the marks of a text are the same but for their state, until one is added. */
	private boolean liesAs(List<TextMark> before) {
		return marks.size() == before.size() && IntStream.range(0, marks.size())
				.allMatch(i -> marks.get(i).start() == before.get(i).start() && marks.get(i).length() == before.get(i).length()
						&& marks.get(i).figure().isPresent() == before.get(i).figure().isPresent());
	}

	private static boolean looksAs(TextMark now, TextMark before) {
		return now.figure().map(Observation::getStatus).equals(before.figure().map(Observation::getStatus));
	}

	private void draw(TextMark mark) {
		text.replaceStyleRanges(mark.start(), mark.length(), new StyleRange[]{range(mark)});
	}

	/** Brings a code point of the text to be seen, now or as soon as the text is there. */
	void show(int start) {
		wanted = start;
		showWanted();
	}

	private void showWanted() {
		if (wanted >= 0 && !shown.isEmpty()) {
			following = true;
			text.setSelection(shown.offsetByCodePoints(0, Math.min(wanted, shown.codePointCount(0, shown.length()))));
			following = false;
			text.showSelection();
			wanted = -1;
		}
	}

	/** Emphasizes the chosen figures and brings the first to be seen. */
	void showChoice() {
		text.setToolTipText(null); // the text may move away beneath it
		Set<String> before = emphasized;
		emphasized = chosen();
		Set<String> changed = new HashSet<>(before);
		changed.addAll(emphasized);
		marks.stream().filter(mark -> mark.figure().filter(figure -> changed.contains(figure.getId())).isPresent())
				.forEach(this::draw);
		current().ifPresent(mark -> {
			if (!mark.holds(text.getCaretOffset())) {
				following = true;
				text.setSelection(mark.start());
				following = false;
			}
			text.showSelection();
		});
		showWanted();
	}

	private Set<String> chosen() {
		return model.chosen().stream().map(Observation::getId).collect(Collectors.toSet());
	}

	private Optional<TextMark> current() {
		return model.current().flatMap(figure -> marks.stream()
				.filter(mark -> mark.figure().filter(each -> each.getId().equals(figure.getId())).isPresent()).findFirst());
	}

	private StyleRange range(TextMark mark) {
		return MarkStyles.range(mark, mark.figure().filter(figure -> emphasized.contains(figure.getId())).isPresent());
	}

	/** The caret came to a figure: it is chosen. */
	private void entered(int offset) {
		if (!following) {
			marks.stream().filter(mark -> mark.holds(offset)).findFirst().flatMap(TextMark::figure).ifPresent(model::choose);
		}
	}

	private void pointed(Event event) {
		String tip = at(event).map(ReportTextPane::tip).orElse("");
		if (!tip.equals(text.getToolTipText() == null ? "" : text.getToolTipText())) {
			text.setToolTipText(tip);
		}
	}

	private static String tip(TextMark mark) {
		return mark.figure().map(FigureWords::brief)
				.or(() -> mark.unused().map(number -> NLS.bind(Messages.ReportTextPane_unused, number.text(),
						WORDS.unused(number.reason()))))
				.orElse("");
	}

	private Optional<TextMark> at(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		return marks.stream().filter(mark -> mark.holds(offset)).findFirst();
	}

	/** What is marked, from the first char to behind the last; the number that is no figure at the caret, where nothing is. */
	Point marked() {
		Point selected = text.getSelectionRange();
		if (selected.y > 0) {
			return new Point(selected.x, selected.x + selected.y);
		}
		int caret = text.getCaretOffset();
		return marks.stream()
				.filter(mark -> mark.unused().isPresent() && (mark.holds(caret) || mark.start() + mark.length() == caret))
				.findFirst().map(mark -> new Point(mark.start(), mark.start() + mark.length())).orElse(new Point(caret, caret));
	}

}
