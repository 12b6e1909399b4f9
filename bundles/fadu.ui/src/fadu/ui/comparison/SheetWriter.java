package fadu.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.derive.Normalisation;
import fadu.model.Observation;
import fadu.ui.comparison.SourceSheet.Link;
import fadu.ui.comparison.SourceSheet.Span;
import fadu.ui.comparison.SourceSheet.Style;
import fadu.workspace.SourceText.Sentence;

/** Collects the text of a sheet and its spans. */
final class SheetWriter {

	private final StringBuilder text = new StringBuilder();
	private final List<Span> spans = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();

	SheetWriter add(String part) {
		text.append(part);
		return this;
	}

	SheetWriter add(String part, Style style) {
		spans.add(new Span(text.length(), part.length(), style));
		return add(part);
	}

	SheetWriter link(String part, Optional<Observation> figure, Optional<Normalisation> per) {
		links.add(new Link(text.length(), part.length(), figure, per, false));
		return add(part, Style.LINK);
	}

	/** Leads to where the population of the district is entered. */
	SheetWriter people(String part) {
		links.add(new Link(text.length(), part.length(), Optional.empty(), Optional.empty(), true));
		return add(part, Style.LINK);
	}

	/** What stands behind a name or a link. */
	void rest(String value) {
		add("\t").add(value).line();
	}

	void line() {
		text.append('\n');
	}

	void heading(String title) {
		text.append('\n');
		add(title, Style.HEADING).line();
	}

	void fact(String name, String value) {
		if (value != null && !value.isBlank()) {
			add(name, Style.LABEL).add("\t").add(value).line();
		}
	}

	void sentence(Sentence sentence) {
		String words = sentence.text();
		int from = words.offsetByCodePoints(0, sentence.start());
		int to = words.offsetByCodePoints(0, sentence.end());
		add(words.substring(0, from).stripLeading()).add(words.substring(from, to), Style.MARKED).add(words.substring(to))
				.line();
	}

	int length() {
		return text.length();
	}

	SourceSheet sheet() {
		return new SourceSheet(text.toString(), List.copyOf(spans), List.copyOf(links));
	}

}
