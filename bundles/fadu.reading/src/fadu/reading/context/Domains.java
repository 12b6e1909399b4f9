package fadu.reading.context;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.reading.context.DomainEvidence.Gathering;
import fadu.reading.context.DomainSigns.Channel;
import fadu.reading.language.Heading;
import fadu.reading.language.LineAbove;
import fadu.reading.language.Mention;
import fadu.reading.language.Sentence;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Hits;
import fadu.reading.lexicon.PhraseFinder;
import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.lexicon.WordList;
import fadu.reading.tree.Modifiers;

/**
 * Weighs which line of business a quantity belongs to. Every word of the field's vocabulary nearby is evidence; the words
 * of the own clause weigh most, those of the sentence by their distance, those of the headings less.
 */
public final class Domains {

	/** The line of business of what fits no other. */
	public static final String OTHER = "其他";

	/** A word that speaks for a line of business. */
	record Word(int domain, double weight) {

		Word modifying() {
			return new Word(domain, weight * MODIFIER);
		}
	}

	private static final List<String> NAMES = new ArrayList<>();
	private static final Map<String, Integer> INDEXES = new HashMap<>();
	private static final PhraseFinder<Word> WORDS = new PhraseFinder<>();
	private static final int SENTENCE_REACH = 160;
	private static final double CLAUSE = 4;
	private static final double ADJACENT = 1.4;
	private static final double DECAY = 14;
	private static final double BEYOND = 0.4;
	private static final double BEFORE = 3.5;
	private static final double AFTER = 0.7;
	private static final double HEADING = 0.9;
	private static final double CAPTION = 2;
	private static final double PREVIOUS = 0.3;
	/** So heavy is a word of a title by which the whole text is another institution's. */
	private static final double FOREIGN = 4;
	/** A word in a phrase that only modifies says little of what is told. */
	private static final double MODIFIER = 0.15;

	private static final Cues SUITS = Cues.of("suits_about_disclosure");
	private static final Cues OTHER_AGENCY = Cues.of("agency_beyond_justice");
	private static final Cues GOVERNMENT = Cues.of("government_by_law");

	static {
		for (String[] entry : WordList.entries("domains")) {
			if (INDEXES.putIfAbsent(entry[1], NAMES.size()) == null) {
				NAMES.add(entry[1]);
			}
			WORDS.add(entry[0], new Word(index(entry[1]), Double.parseDouble(entry[2])));
		}
	}

	private static final int MEDIATION = index("人民调解");

	/** 行政复议 does not count again as 复议, nor 法律援助 as 援助. */
	private final Hits<Word> hits;
	/** Which of them only modify. */
	private final BitSet modifying;
	private final CommonWork common;
	private final LineAbove caption;
	private final Speakers speakers;
	private final DomainSigns signs;
	private final Tables tables;
	private final TableLines tableLines;
	/** Whether the title says that the text tells another institution's work. */
	private boolean foreign;
	/** Whether it is that of an agency whose own work is none of the lines of business. */
	private boolean agency;
	/** Whether a court tells of its own work: the disputes that it has settled before a suit are its own. */
	private final boolean court;
	private Sentence current;
	private Gathering carried = new Gathering(NAMES.size());
	/** The line of all that stands below a heading of suits about disclosure, for the current sentence. */
	private Optional<Decided<String>> ofDisclosure = Optional.empty();

	private final String text;

	/** The evidence of a text whose tables are known. */
	public Domains(String text, Tables tables) {
		this.text = text;
		this.tables = tables;
		hits = words(text);
		court = Speakers.isCourt(text);
		common = new CommonWork(text, hits);
		caption = new LineAbove(text);
		tableLines = new TableLines(hits, caption);
		speakers = new Speakers(text);
		modifying = new BitSet(hits.size());
		Modifiers modifiers = new Modifiers(text);
		double[] ofText = new double[NAMES.size()];
		for (int i = 0; i < hits.size(); i++) {
			modifying.set(i, modifiers.cover(hits.get(i).start(), hits.get(i).end()));
			Word word = hits.get(i).value();
			ofText[word.domain()] += (modifying.get(i) ? word.modifying() : word).weight();
		}
		signs = new DomainSigns(ofText);
	}

	/** The lines of business, in the order of their signs. */
	public static List<String> names() {
		return List.copyOf(NAMES);
	}

	static String name(int index) {
		return NAMES.get(index);
	}

	static int index(String name) {
		return INDEXES.getOrDefault(name, -1);
	}

	/**
	 * The evidence for each line of business, around a quantity.
	 *
	 * @param previousEnd where the quantity before it ends, or 0
	 * @param nextStart   where the quantity behind it starts
	 */
	public DomainEvidence evidence(Mention mention, Sentence sentence, int previousEnd, int nextStart) {
		return words(mention, sentence, previousEnd, nextStart)
				.with(speakers.line(sentence).or(() -> ofDisclosure)
						.or(() -> common.line(mention, sentence, previousEnd, nextStart))
						.or(() -> tableLine(mention)));
	}

	private DomainEvidence words(Mention mention, Sentence sentence, int previousEnd, int nextStart) {
		int first = hits.firstEndingAfter(Math.max(sentence.content(), mention.start() - SENTENCE_REACH));
		boolean spoken = first < hits.size() && hits.get(first).start() < Math.min(sentence.end(), mention.end() + SENTENCE_REACH);
		return spoken || tables.cellAt(mention.start()).isPresent()
				? gather(mention, sentence, previousEnd, nextStart).evidence(foreign, agency, signs)
				: headings(sentence).alone(foreign, agency, signs);
	}

	/** 四、政府信息公开行政复议、行政诉讼情况: suits about disclosure are those of each agency and no line of a justice bureau. */
	private Optional<Decided<String>> disclosure(Sentence sentence) {
		return sentence.headings().stream().filter(heading -> heading.level() > 0 && heading.start() < sentence.start())
				.flatMap(heading -> SUITS.first(text, heading.start(), heading.end()).stream()).findFirst()
				.map(word -> new Decided<>(OTHER, "domain.vocabulary", word.start(), word.end()));
	}

	private Optional<Decided<String>> tableLine(Mention mention) {
		return foreign
				? Optional.empty()
				: tables.cellAt(mention.start()).filter(Tables.Cell::isNumber).flatMap(tableLines::line);
	}

	/** Whether any word of a stretch of text speaks for a line of business. */
	public static boolean speaksFor(String line, String stretch) {
		return words(stretch).stream().anyMatch(hit -> hit.value().domain() == index(line));
	}

	static Hits<Word> words(String text) {
		return WORDS.find(text).longest();
	}

	/**
	 * The signs of each line of business by the words around a quantity, for fitting what they are worth. Quantities are asked
	 * about in the
	 * order of the text.
	 */
	public double[][] signs(Mention mention, Sentence sentence, int previousEnd, int nextStart) {
		return gather(mention, sentence, previousEnd, nextStart).signs(signs);
	}

	private Gathering gather(Mention mention, Sentence sentence, int previousEnd, int nextStart) {
		Gathering evidence = headings(sentence).copy();
		Optional<Tables.Cell> cell = tables.cellAt(mention.start());
		cell.ifPresent(c -> heads(evidence, c));
		if (cell.filter(Tables.Cell::isNumber).isPresent()) {
			return evidence;
		}
		double[] distant = new double[NAMES.size()];
		int clauseStart = sentence.clauseStart(mention.start());
		int clauseEnd = sentence.clauseEnd(mention.start());
		int from = Math.max(sentence.content(), mention.start() - SENTENCE_REACH);
		int to = Math.min(sentence.end(), mention.end() + SENTENCE_REACH);
		for (int i = hits.firstEndingAfter(from); i < hits.size() && hits.get(i).start() < to; i++) {
			Hit<Word> hit = hits.get(i);
			Word word = modifying.get(i) ? word(hit).modifying() : word(hit);
			boolean before = hit.end() <= mention.start();
			if (hit.start() >= clauseStart && hit.end() <= clauseEnd) {
				int gap = Math.max(0, before ? mention.start() - hit.end() : hit.start() - mention.end());
				boolean beyond = before ? hit.end() <= previousEnd : hit.start() >= nextStart;
				double weight = CLAUSE * (gap <= 2 ? ADJACENT : 1 / (1 + gap / DECAY)) * (beyond ? BEYOND : 1);
				evidence.add(Channel.CLAUSE, word.domain(), weight * word.weight(), hit.start(), hit.end());
			} else {
				int clauses = before
						? sentence.clausesBetween(hit.end(), mention.start())
						: sentence.clausesBetween(mention.end(), hit.start());
				double weight = (before ? BEFORE : AFTER) / (1 + 0.5 * clauses) * word.weight();
				if (weight > distant[word.domain()]) {
					evidence.add(before ? Channel.BEFORE : Channel.AFTER, word.domain(), weight - distant[word.domain()],
							hit.start(), hit.end());
					distant[word.domain()] = weight;
				}
			}
		}
		return evidence;
	}

	/** The words at the heads of a cell are of its own, whatever stands beside it. */
	private void heads(Gathering evidence, Tables.Cell cell) {
		head(evidence, cell.row(), CLAUSE * ADJACENT);
		head(evidence, cell.column(), CLAUSE);
		caption.moveTo(cell.start());
		add(evidence, Channel.CELL, caption.start(), Math.min(caption.end(), caption.start() + TableLines.LONGEST_CAPTION),
				CAPTION);
	}

	private void head(Gathering evidence, String head, double weight) {
		for (Hit<Word> hit : tableLines.names(head)) {
			evidence.add(Channel.CELL, hit.value().domain(),
					weight * hit.value().weight() / (foreign ? DomainEvidence.OF_ANOTHER : 1), -1, -1);
		}
	}

	private Gathering headings(Sentence sentence) {
		if (current == sentence) {
			return carried;
		}
		Gathering evidence = new Gathering(NAMES.size());
		for (Heading heading : sentence.headings()) {
			double weight = heading.level() == 0
					? HEADING
					: heading.level() == 4 ? HEADING * 2 : HEADING * (1 + heading.level() * 0.2);
			agency |= heading.level() == 0 && isOfAgency(heading);
			foreign |= agency || heading.level() == 0 && isForeign(heading);
			if (heading.start() < sentence.start()) {
				add(evidence, heading.level() == 0 ? Channel.TITLE : Channel.HEADING, heading.start(), heading.end(), weight);
			}
		}
		if (current != null && sharesTopic(current, sentence)) {
			add(evidence, Channel.SENTENCE_BEFORE, Math.max(current.start(), current.end() - SENTENCE_REACH), current.end(),
					PREVIOUS);
		}
		current = sentence;
		carried = evidence;
		ofDisclosure = disclosure(sentence);
		return evidence;
	}

	/** 某区市场监督管理局2024年工作总结; not where the title is about government by law. */
	private boolean isOfAgency(Heading heading) {
		return OTHER_AGENCY.standIn(text, heading.start(), heading.end())
				&& !GOVERNMENT.standIn(text, heading.start(), heading.end());
	}

	/** 人民法院工作报告, 政府信息公开年度报告. */
	private boolean isForeign(Heading heading) {
		for (int i = hits.firstEndingAfter(heading.start()); i < hits.size() && hits.get(i).start() < heading.end(); i++) {
			if (hits.get(i).value().domain() == index(OTHER) && hits.get(i).value().weight() >= FOREIGN) {
				return true;
			}
		}
		return false;
	}

	private static boolean sharesTopic(Sentence before, Sentence now) {
		return !before.headings().isEmpty() && !now.headings().isEmpty()
				&& before.headings().get(before.headings().size() - 1) == now.headings().get(now.headings().size() - 1);
	}

	private void add(Gathering evidence, Channel channel, int from, int to, double weight) {
		for (int i = hits.firstEndingAfter(from); i < hits.size() && hits.get(i).start() < to; i++) {
			Hit<Word> hit = hits.get(i);
			if (hit.end() <= to && hit.start() >= from) {
				evidence.add(channel, word(hit).domain(), weight * hit.value().weight(), hit.start(), hit.end());
			}
		}
	}

	private Word word(Hit<Word> hit) {
		return court && hit.value().domain() == MEDIATION && !text.startsWith(NAMES.get(MEDIATION), hit.start())
				? new Word(index(OTHER), hit.value().weight())
				: hit.value();
	}

}
