package fadu.reading.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	private static final String TAIL = "part_of_number";
	/** Reasons of numbers that said nothing, unlike a date or a name. */
	private static final Set<String> NUMBERS = Set.of("no_unit", "ordinary_word", "unit_name", "identifier", "hotline", TAIL);
	private static final String TAIL_SIGNS = ",.'\u2019 ";
	private static final MeasureWord PERCENT = new MeasureWord("%", MeasureClass.PERCENT);

	private final Passage passage;
	private final Quotations quotations;
	private final NonFigures nonFigures;
	private final ChineseCounting chinese;
	private final Superlatives superlatives;
	private final Tables tables;
	private final UnitEllipsis ellipsis;
	private final Limits limits;
	private final Ranges ranges;
	private final Changes changes;
	private final SharedUnits sharedUnits;
	private final List<Numeral> numerals;
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
		ranges = new Ranges(passage, nonFigures);
		changes = new Changes(passage);
		numerals = Numerals.of(text);
		sharedUnits = new SharedUnits(passage, numerals, mentions);
	}

	/** The quantities of a text in plain form that was divided into sentences. */
	public static Result of(String text, List<Sentence> sentences, Tables tables) {
		Quantities reader = new Quantities(text, tables);
		reader.read(sentences);
		return new Result(reader.mentions, reader.rejections);
	}

	private void read(List<Sentence> sentences) {
		int s = 0;
		for (int i = 0; i < numerals.size(); i++) {
			Numeral numeral = numerals.get(i);
			while (s < sentences.size() - 1 && sentences.get(s).end() <= numeral.start()) {
				s++;
			}
			Optional<Numeral> next = i + 1 < numerals.size() ? Optional.of(numerals.get(i + 1)) : Optional.empty();
			List<Mention> shares = passage.at(numeral.end()) == ':' ? changes.shares(numerals, i) : List.of();
			if (!shares.isEmpty()) {
				mentions.addAll(shares);
				i += shares.size() - 1;
				continue;
			}
			Optional<Mention> joined = next.flatMap(n -> changes.joined(numeral, n));
			if (joined.isPresent()) {
				mentions.add(joined.get());
				i++;
				continue;
			}
			Optional<Numeral> upper = next.flatMap(n -> ranges.upperEnd(numeral, n));
			read(i, upper, sentences.get(s));
			i += upper.isPresent() ? 1 : 0;
		}
		mentions.addAll(superlatives.claims());
		mentions.addAll(changes.doublings());
		mentions.sort(Comparator.comparingInt(Mention::start));
		keepApart();
		refuseTails();
	}

	/** 12,34件, 1·234件: what touches a number that was refused is the tail of it and no number of its own. */
	private void refuseTails() {
		int r = 0;
		List<Rejection> tails = new ArrayList<>();
		int kept = 0;
		for (Mention mention : List.copyOf(mentions)) {
			int start = mention.numeral().start();
			while (r < rejections.size() && rejections.get(r).end() < start - 1) {
				r++;
			}
			boolean tail = false;
			for (int i = r; i < rejections.size() && rejections.get(i).start() < start; i++) {
				tail |= isTail(rejections.get(i), start);
			}
			if (tail) {
				tails.add(new Rejection(mention.start(), mention.end(), TAIL));
			} else {
				mentions.set(kept++, mention);
			}
		}
		mentions.subList(kept, mentions.size()).clear();
		rejections.addAll(tails);
		rejections.sort(Comparator.comparingInt(Rejection::start));
	}

	private boolean isTail(Rejection refused, int start) {
		char last = passage.at(refused.end() - 1);
		boolean number = NUMBERS.contains(refused.reason()) && passage.digitAt(start)
				&& (Numerals.isArabic(last) || Numerals.isChinese(last));
		boolean touches = refused.end() == start
				|| refused.end() == start - 1 && TAIL_SIGNS.indexOf(passage.at(start - 1)) >= 0
						&& passage.digitAt(refused.end() - 1);
		return number && touches;
	}

	/** 3首单曲 is three songs, not the first of something: of two that overlap the earlier stands. */
	private void keepApart() {
		int kept = 0;
		for (int i = 0; i < mentions.size(); i++) {
			if (kept == 0 || mentions.get(i).start() >= mentions.get(kept - 1).end()) {
				mentions.set(kept++, mentions.get(i));
			}
		}
		mentions.subList(kept, mentions.size()).clear();
	}

	private void read(int index, Optional<Numeral> upper, Sentence sentence) {
		Numeral numeral = numerals.get(index);
		if (tables.cellAt(numeral.start()).filter(Tables.Cell::isClass).isPresent()) {
			rejections.add(new Rejection(numeral.start(), numeral.end(), "row_label"));
			return;
		}
		Optional<Mention> special = superlatives.rank(numeral).or(() -> limits.limit(numeral, sentence))
				.or(() -> changes.doubling(numeral));
		if (special.isPresent()) {
			mentions.add(special.get());
			return;
		}
		boolean broken = passage.at(numeral.end()) == ',' && passage.digitAt(numeral.end() + 1)
				&& passage.digitAt(numeral.end() - 1);
		if (broken && upper.isEmpty()) {
			rejections.add(new Rejection(numeral.start(), numeral.end(), TAIL));
			return;
		}
		Numeral last = upper.orElse(numeral);
		Measure measure = "%".equals(numeral.unit()) ? new Measure(numeral.end(), PERCENT, false) : Measure.behind(passage, last);
		Optional<String> reason = upper.isPresent() ? Optional.empty() : reason(numeral, measure, sentence);
		if (reason.isPresent()) {
			rejections.add(new Rejection(numeral.start(), Math.max(numeral.end(), measure.end()), reason.get()));
			return;
		}
		Optional<Mention> mention = mention(index, last, measure, sentence);
		mention.ifPresentOrElse(mentions::add, () -> rejections.add(new Rejection(numeral.start(), numeral.end(), "no_unit")));
	}

	private Optional<String> reason(Numeral numeral, Measure measure, Sentence sentence) {
		if (passage.at(numeral.start() - 1) == '第') {
			return Optional.of("ordinal");
		}
		Optional<Tables.Cell> inTable = tables.cellAt(numeral.start());
		boolean cell = inTable.filter(Tables.Cell::isNumber).isPresent();
		if (cell && inTable.get().isLabel()) {
			return Optional.of("row_label");
		}
		Optional<String> reason = nonFigures.reason(numeral, sentence, measure.elided() ? MeasureWord.NONE : measure.word())
				.filter(key -> !(cell && ("hotline".equals(key)
						|| "version".equals(key) && inTable.get().unit().kind() != MeasureClass.NONE))); // 2044.1 below 金额(万元)
		if (reason.isPresent()) {
			return reason;
		}
		if (numeral.chinese()) {
			boolean counts = chinese.counts(numeral, measure.word(), measure.end(), sentence);
			boolean unit = numeral.value().isEmpty() && numeral.scaled() && numeral.length() == 1
					&& measure.word().kind() != MeasureClass.NONE;
			String key = quotations.covers(numeral.start()) ? "brand_name" : unit ? "unit_name" : "ordinary_word";
			return counts ? Optional.empty() : Optional.of(key);
		}
		if (quotations.covers(numeral.start())) {
			return Optional.of("brand_name");
		}
		boolean years = "年".equals(measure.word().unit()) && measure.word().kind() == MeasureClass.TIME;
		return years && !passage.endsBefore(numeral.start(), "连续", "为期", "历时", "长达", "达", "时长", "期限")
				? Optional.of("period")
				: Optional.empty();
	}

	private Optional<Mention> mention(int index, Numeral last, Measure measure, Sentence sentence) {
		Numeral numeral = numerals.get(index);
		MeasureWord word = sharedUnits.points(index, measure).orElse(measure.word());
		int end = measure.end();
		Form form = measure.elided() ? Form.ELIDED : Form.MEASURED;
		int factor = 1;
		if (word.kind() == MeasureClass.NONE) {
			Optional<UnitEllipsis.Supplied> supplied = sharedUnits.of(index)
					.map(shared -> new UnitEllipsis.Supplied(shared, Form.ELIDED, 1)).or(() -> ellipsis.supply(last, sentence));
			if (supplied.isEmpty()) {
				return Optional.empty();
			}
			boolean unknown = supplied.get().word().unit().isEmpty() && numeral.scaled();
			word = unknown ? sharedUnits.ofPrevious(numeral).orElse(supplied.get().word()) : supplied.get().word();
			form = supplied.get().form();
			factor = supplied.get().factor();
		}
		Optional<Match<Bound>> before = Qualifiers.before(passage, numeral);
		Optional<Match<Bound>> after = Qualifiers.after(passage, end, word.kind());
		Bound inside = numeral.about() ? Bound.ABOUT : numeral.more() || last.more() ? Bound.MORE_THAN : Bound.EXACT;
		Bound bound = Qualifiers.together(before.map(Match::value).orElse(Bound.EXACT), inside,
				after.map(Match::value).orElse(Bound.EXACT));
		if (bound == Bound.EXACT && last != numeral) {
			bound = Bound.AT_LEAST;
		} else if (bound == Bound.EXACT
				&& Qualifiers.approximates(passage, sentence.clauseStart(numeral.start()), numeral.start())) {
			bound = Bound.ABOUT;
		} else if (bound == Bound.EXACT && Qualifiers.isLeast(passage, numeral.start())) {
			bound = Bound.AT_LEAST;
		}
		Quantity quantity = new Quantity(Ranges.lowerValue(numeral, last).multiply(BigDecimal.valueOf(factor)), word.unit(), bound);
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

}
