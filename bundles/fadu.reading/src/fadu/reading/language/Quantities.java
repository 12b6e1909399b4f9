package fadu.reading.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.reading.language.Mention.Form;
import fadu.reading.lexicon.Trie.Match;

/**
 * Turns numerals into quantities: reads the measure word behind a number and the qualifiers around it, and puts aside the
 * numbers that count nothing.
 */
public final class Quantities {

	/** The quantities and the numbers that are none, each in the order of the text. */
	public record Result(List<Mention> mentions, List<Rejection> rejections) {
	}

	private static final MeasureWord PERCENT = new MeasureWord("%", MeasureClass.PERCENT);

	private final Passage passage;
	private final Quotations quotations;
	private final NonFigures nonFigures;
	private final ChineseCounting chinese;
	private final Superlatives superlatives;
	private final Tables tables;
	private final UnitEllipsis ellipsis;
	private final Limits limits;
	private final List<Mention> mentions = new ArrayList<>();
	private final List<Rejection> rejections = new ArrayList<>();

	private Quantities(String text, Tables tables) {
		passage = new Passage(text);
		quotations = Quotations.of(text);
		nonFigures = new NonFigures(text);
		chinese = new ChineseCounting(text, quotations);
		superlatives = new Superlatives(text, quotations);
		this.tables = tables;
		ellipsis = new UnitEllipsis(text, tables);
		limits = new Limits(text);
	}

	/** The quantities of a text in plain form that was divided into sentences. */
	public static Result of(String text, List<Sentence> sentences, Tables tables) {
		Quantities reader = new Quantities(text, tables);
		reader.read(Numerals.of(text), sentences);
		return new Result(reader.mentions, reader.rejections);
	}

	private void read(List<Numeral> numerals, List<Sentence> sentences) {
		int s = 0;
		for (int i = 0; i < numerals.size(); i++) {
			Numeral numeral = numerals.get(i);
			while (s < sentences.size() - 1 && sentences.get(s).end() <= numeral.start()) {
				s++;
			}
			Optional<Numeral> upper = i + 1 < numerals.size() ? upperEnd(numeral, numerals.get(i + 1)) : Optional.empty();
			read(numeral, upper, sentences.get(s));
			i += upper.isPresent() ? 1 : 0;
		}
		mentions.addAll(superlatives.claims());
		mentions.sort(Comparator.comparingInt(Mention::start));
	}

	/** The second number of a range: 5-20%, 7000-8000万元, 3至5个. */
	private Optional<Numeral> upperEnd(Numeral lower, Numeral upper) {
		char sign = passage.at(lower.end());
		boolean linked = upper.start() == lower.end() + 1 && (NonFigures.isDash(sign) || sign == '至' || sign == '到')
				|| passage.at(lower.end()) == '%' && upper.start() == lower.end() + 2
						&& NonFigures.isDash(passage.at(lower.end() + 1));
		boolean ascending = linked && lower.value().isPresent() && upper.value().isPresent() && !lower.chinese()
				&& !upper.chinese();
		if (!ascending || Measure.behind(passage, upper).word().kind() == MeasureClass.NONE && !upper.scaled()) {
			return Optional.empty();
		}
		return nonFigures.reason(lower, NO_SENTENCE, MeasureWord.NONE).isPresent() || passage.at(upper.end()) == '年'
				? Optional.empty()
				: Optional.of(upper);
	}

	private static final Sentence NO_SENTENCE = new Sentence(0, 0, 0, new int[0], List.of());

	private void read(Numeral numeral, Optional<Numeral> upper, Sentence sentence) {
		Optional<Mention> special = superlatives.rank(numeral).or(() -> limits.limit(numeral, sentence));
		if (special.isPresent()) {
			mentions.add(special.get());
			return;
		}
		Numeral last = upper.orElse(numeral);
		Measure measure = "%".equals(numeral.unit()) ? new Measure(numeral.end(), PERCENT, false) : Measure.behind(passage, last);
		Optional<String> reason = upper.isPresent() ? Optional.empty() : reason(numeral, measure, sentence);
		if (reason.isPresent()) {
			rejections.add(new Rejection(numeral.start(), Math.max(numeral.end(), measure.end()), reason.get()));
			return;
		}
		Optional<Mention> mention = mention(numeral, last, measure, sentence);
		mention.ifPresentOrElse(mentions::add, () -> rejections.add(new Rejection(numeral.start(), numeral.end(), "no_unit")));
	}

	private Optional<String> reason(Numeral numeral, Measure measure, Sentence sentence) {
		if (passage.at(numeral.start() - 1) == '第') {
			return Optional.of("ordinal");
		}
		boolean cell = tables.cellAt(numeral.start()).filter(Tables.Cell::isNumber).isPresent();
		Optional<String> reason = nonFigures.reason(numeral, sentence, measure.elided() ? MeasureWord.NONE : measure.word())
				.filter(key -> !(cell && "hotline".equals(key)));
		if (reason.isPresent()) {
			return reason;
		}
		if (numeral.chinese()) {
			boolean counts = chinese.counts(numeral, measure.word(), measure.end(), sentence);
			String key = quotations.covers(numeral.start()) ? "brand_name" : "ordinary_word";
			return counts ? Optional.empty() : Optional.of(key);
		}
		if (quotations.covers(numeral.start())) {
			return Optional.of("brand_name");
		}
		boolean years = "年".equals(measure.word().unit()) && measure.word().kind() == MeasureClass.TIME;
		return years && !passage.endsBefore(numeral.start(), "连续", "为期", "历时", "长达", "达", "时长", "期限") ? Optional.of("period")
				: Optional.empty();
	}

	private Optional<Mention> mention(Numeral numeral, Numeral last, Measure measure, Sentence sentence) {
		MeasureWord word = measure.word();
		int end = measure.end();
		Form form = measure.elided() ? Form.ELIDED : Form.MEASURED;
		int factor = 1;
		if (word.kind() == MeasureClass.NONE) {
			Optional<UnitEllipsis.Supplied> supplied = ellipsis.supply(last, sentence);
			if (supplied.isEmpty()) {
				return Optional.empty();
			}
			word = supplied.get().word();
			form = supplied.get().form();
			factor = supplied.get().factor();
		}
		Optional<Match<Bound>> before = Qualifiers.before(passage, numeral);
		Optional<Match<Bound>> after = Qualifiers.after(passage, end, word.kind());
		Bound inside = numeral.more() || last.more() ? Bound.MORE_THAN : Bound.EXACT;
		Bound bound = Qualifiers.together(before.map(Match::value).orElse(Bound.EXACT), inside,
				after.map(Match::value).orElse(Bound.EXACT));
		if (bound == Bound.EXACT && last != numeral) {
			bound = Bound.AT_LEAST;
		} else if (bound == Bound.EXACT
				&& Qualifiers.approximates(passage, sentence.clauseStart(numeral.start()), numeral.start())) {
			bound = Bound.ABOUT;
		}
		Quantity quantity = new Quantity(value(numeral, last).multiply(BigDecimal.valueOf(factor)), word.unit(), bound);
		return Optional.of(new Mention(before.map(Match::start).orElse(numeral.start()), after.map(Match::end).orElse(end),
				numeral, quantity, word.kind(), form, rule(numeral, last, form)));
	}

	private static String rule(Numeral numeral, Numeral last, Form form) {
		if (last != numeral) {
			return "range";
		}
		return switch (form) {
			case CELL -> "unit_by_header";
			case ELIDED -> "unit_by_word";
			default -> "%".equals(numeral.unit()) ? "percent_word" : numeral.chinese() ? "chinese_counting" : "measure_word";
		};
	}

	/** 7000-8000万: the first number takes the scale of the second. */
	private static BigDecimal value(Numeral numeral, Numeral last) {
		BigDecimal value = numeral.value().orElseThrow();
		boolean lacksScale = last != numeral && last.scaled() && !numeral.scaled();
		if (!lacksScale) {
			return value;
		}
		boolean hundredMillions = last.value().orElseThrow().compareTo(BigDecimal.valueOf(100_000_000)) >= 0
				&& value.compareTo(BigDecimal.valueOf(10_000)) < 0 && last.length() <= 4;
		return value.multiply(BigDecimal.valueOf(hundredMillions ? 100_000_000 : 10_000));
	}

}
