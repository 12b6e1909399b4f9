package fadu.question.paper;

import java.util.Collection;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.question.FigureNumbers;
import fadu.question.ReportData;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;

/**
 * Says where figures are written as a reader finds them: title, page and sentence. Characters are counted only where there is no
 * text
 * at hand.
 *
 * @param sentences those that are known
 */
record SourceNotes(Map<Observation, SourceText.Sentence> sentences) {

	private static final int LONGEST = 120;
	private static final int WHOLE = 400;
	private static final String CLAUSE_ENDS = "，；。;";

	/** The notes on the figures; each text is read once. */
	static SourceNotes of(ReportData data, Collection<Observation> figures) throws UserException {
		return new SourceNotes(new SourceText(data.workspace()).of(figures));
	}

	/** Where the numbers of a fact are written, that of the year first, each under its number in the report; a sentence once. */
	String of(YearFact fact, FigureNumbers numbers) {
		Map<String, String> byPlace = new LinkedHashMap<>();
		fact.figures().forEach(figure -> byPlace.merge(of(figure), numbers.reference(figure), String::concat));
		return byPlace.entrySet().stream().map(each -> each.getValue() + each.getKey()).collect(Collectors.joining("\n"));
	}

	/** Where a figure is written. */
	String of(Observation figure) {
		Optional<String> place = SourceText.place(figure);
		String document = NLS.bind(Messages.SourceNotes_document, figure.getDocument().getTitle());
		Optional<String> sentence = Optional.ofNullable(sentences.get(figure)).map(SourceText.Sentence::text).map(String::strip)
				.filter(text -> !text.isEmpty());
		Optional<String> offset = sentence.isPresent() || place.isPresent()
				? Optional.empty()
				: Optional.of(NLS.bind(Messages.SourceNotes_characters, figure.getStart(), figure.getEnd()));
		return Stream
				.of(Optional.of(document), place, sentence.map(text -> NLS.bind(Messages.SourceNotes_sentence, cut(text))), offset)
				.flatMap(Optional::stream).filter(Objects::nonNull).collect(Collectors.joining(Messages.SourceNotes_between));
	}

	/** The sentence of a figure and where it stands, without the title of the report; characters where neither is known. */
	String sentence(Observation figure) {
		Optional<String> sentence = Optional.ofNullable(sentences.get(figure)).map(SourceText.Sentence::text).map(String::strip)
				.filter(text -> !text.isEmpty()).map(text -> NLS.bind(Messages.SourceNotes_sentence, cut(text, WHOLE)));
		String known = Stream.of(SourceText.place(figure), sentence).flatMap(Optional::stream)
				.collect(Collectors.joining(Messages.SourceNotes_between));
		return known.isEmpty() ? NLS.bind(Messages.SourceNotes_characters, figure.getStart(), figure.getEnd()) : known;
	}

	/** The clause of a figure and where it stands, without the title of the report. */
	String clause(Observation figure) {
		Optional<String> clause = Optional.ofNullable(sentences.get(figure)).map(SourceNotes::clause);
		return Stream.of(SourceText.place(figure), clause.map(text -> NLS.bind(Messages.SourceNotes_sentence, cut(text))))
				.flatMap(Optional::stream).collect(Collectors.joining(Messages.SourceNotes_between));
	}

	private static String clause(SourceText.Sentence sentence) {
		String text = sentence.text();
		int start = text.offsetByCodePoints(0, sentence.start());
		int end = text.offsetByCodePoints(0, sentence.end());
		int from = CLAUSE_ENDS.chars().map(sign -> text.lastIndexOf(sign, Math.max(0, start - 1)) + 1).max().orElse(0);
		int to = CLAUSE_ENDS.chars().map(sign -> text.indexOf(sign, end)).filter(place -> place >= 0).min().orElse(text.length());
		return text.substring(Math.min(from, start), to).strip();
	}

	private static String cut(String text) {
		return cut(text, LONGEST);
	}

	private static String cut(String text, int longest) {
		List<String> lines = text.lines().toList();
		String line = String.join(" ", lines);
		return line.codePointCount(0, line.length()) <= longest
				? line
				: line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
	}

}
