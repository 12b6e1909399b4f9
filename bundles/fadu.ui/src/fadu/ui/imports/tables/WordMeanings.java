package fadu.ui.imports.tables;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.model.Metric;
import fadu.register.table.LabelMeaning;
import fadu.wording.Wording;
import fadu.workspace.SuggestMetrics;
import fadu.workspace.TableLook.TableWord;
import fadu.workspace.TableMap.Word;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** What the words of a table mean, put into words, and what a person may choose for them. */
final class WordMeanings {

	private static final String BETWEEN = "  ";

	private final Wording wording = UserWording.get();
	private final Workspace workspace;
	private final SuggestMetrics metrics;

	WordMeanings(Workspace workspace) {
		this.workspace = workspace;
		metrics = new SuggestMetrics(workspace.catalogue());
	}

	/** What a word is taken for. */
	String text(TableWord word) {
		return word.meaning().map(this::text).orElse(Messages.WordTable_unknown);
	}

	private String text(LabelMeaning meaning) {
		if (meaning.skipped()) {
			return Messages.WordTable_skip;
		}
		String text = Stream.of(meaning.district().map(workspace::placeName),
				meaning.metric().map(code -> workspace.catalogue().metric(code).map(this::text).orElse(code)),
				meaning.period().map(wording::display)).flatMap(Optional::stream).collect(Collectors.joining(BETWEEN));
		return text.isEmpty() && meaning.unit().isEmpty() ? Messages.WordTable_nothing : text;
	}

	private String text(Metric metric) {
		return wording.name(metric) + BETWEEN + wording.name(metric.getDomain());
	}

	/**
	 * What may be chosen for a word, by what is shown: metrics with such a word first, then that it is left out or says nothing.
	 */
	Map<String, Word> offered(TableWord word) {
		Map<String, Word> offered = new LinkedHashMap<>();
		metrics.holding(word.text()).forEach(metric -> offered.put(text(metric), Word.of(metric.getCode())));
		offered.put(Messages.WordTable_skip, Word.SKIP);
		offered.put(Messages.WordTable_nothing, Word.NOTHING);
		offered.put(Messages.WordTable_forget, Word.of(""));
		return offered;
	}

	/** What a person chose or typed; nothing to forget what was said. */
	static Optional<Word> read(String typed, Map<String, Word> offered, Optional<Word> before) {
		String text = typed.strip();
		Word chosen = offered.getOrDefault(typed, Word.of(text));
		if (chosen.equals(Word.of(""))) {
			return Optional.empty();
		}
		boolean measured = !chosen.skip() && !chosen.equals(Word.NOTHING) && before.isPresent()
				&& (before.get().unit().isPresent() || before.get().factor().isPresent());
		return Optional.of(measured
				? new Word(Optional.empty(), chosen.metric(), Optional.empty(), before.get().unit(), before.get().factor(), false)
				: chosen);
	}

	/** The unit of the numbers under a word. */
	static String unit(TableWord word) {
		return word.meaning().map(meaning -> Stream.of(meaning.unit(), meaning.factor().map(by -> "×" + by.toPlainString()))
				.flatMap(Optional::stream).collect(Collectors.joining(" "))).orElse("");
	}

	/** The same word, with numbers in another unit, or multiplied by ×1000. */
	static Word measured(TableWord word, Optional<Word> before, String typed) {
		String text = typed.strip();
		Optional<BigDecimal> factor = factor(text);
		Optional<String> unit = text.isEmpty() || factor.isPresent() ? Optional.empty() : Optional.of(text);
		Optional<String> metric = word.meaning().flatMap(LabelMeaning::metric).or(() -> before.flatMap(Word::metric));
		Optional<String> district = word.meaning().flatMap(LabelMeaning::district);
		Optional<String> period = word.meaning().flatMap(LabelMeaning::period).map(Object::toString);
		return new Word(district, metric, period, unit, factor, false);
	}

	private static Optional<BigDecimal> factor(String text) {
		String number = text.replaceFirst("^[×xX*]", "").strip();
		return number.matches("\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(number)) : Optional.empty();
	}

	/** The names of the units in which metrics are counted. */
	List<String> units() {
		return Stream.concat(Stream.of(""), workspace.catalogue().metrics().stream().map(Metric::getUnit).distinct().sorted())
				.toList();
	}

}
