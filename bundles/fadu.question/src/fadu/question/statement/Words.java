package fadu.question.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Value;
import fadu.model.District;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Parts of sentences. */
final class Words {

	private static final Wording WORDS = UserWording.get();
	private static final int NAMED = 6;
	private static final Pattern END = Pattern.compile("[.!?。！？；;]$");

	private Words() {
	}

	/** {@code 崂山区749件（2024年）}. */
	static String figure(Cell cell) {
		Value value = cell.value().orElseThrow();
		return NLS.bind(Messages.Words_figure,
				new Object[]{WORDS.name(cell.district()), WORDS.display(value) + scope(value), WORDS.display(value.period())});
	}

	/** What a number is limited to, in brackets behind it; nothing where it speaks of the whole area. */
	static String scope(Value value) {
		return value.scope().map(limit -> NLS.bind(Messages.Words_scope, limit)).orElse("");
	}

	/** The names of districts; of many, the first and how many there are. */
	static String names(List<District> districts) {
		String first = districts.stream().limit(NAMED).map(WORDS::name).collect(Collectors.joining(Messages.separator));
		return districts.size() <= NAMED ? first : NLS.bind(Messages.Words_more, first, districts.size());
	}

	/** The sentences that say something, one after the other. */
	static String sentences(Stream<String> sentences) {
		return sentences.filter(sentence -> sentence != null && !sentence.isBlank()).map(String::strip).map(Words::ended).distinct()
				.collect(Collectors.joining(Messages.Words_betweenSentences));
	}

	private static String ended(String sentence) {
		return END.matcher(sentence).find() ? sentence : NLS.bind(Messages.Words_ended, sentence);
	}

}
