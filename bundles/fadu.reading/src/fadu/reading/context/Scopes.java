package fadu.reading.context;

import java.util.Optional;
import java.util.stream.IntStream;

import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Tells of which part of the district a quantity is: what 41个试点镇街, 白石镇司法所 or 市城管执法支队 has done is not what all have done, and
 * villages that the province has named are not those that the city has. The part is told by a count of selected bodies or by the
 * name of one body that is the subject of the sentence, or by the level before what is named.
 */
public final class Scopes {

	private static final Cues SELECTED = Cues.of("selected");
	/** 12个乡镇共审查326件 is not what the district itself has done, unless it is 全县12个乡镇. */
	private static final Cues TOWNS = Cues.of("towns");
	private static final Cues OWN_LEVEL = Cues.of("own_level");
	private static final Cues WHOLE_DISTRICT = Cues.of("whole_district");
	private static final Cues PREDICATE = Cues.of("predicate");
	private static final Cues AGENTS = Cues.of("acting_body");
	private static final Cues MANY = Cues.of("acting_all");
	private static final Cues AMONG = Cues.of("among");
	private static final Cues PERIODS = Cues.of("acting_time");
	private static final Cues LEVELS = Cues.of("honour_level");
	private static final Cues HONOURS = Cues.of("honour");
	/** 11个乡镇公共法律服务工作站: no 共 that tells a sum. */
	private static final String PUBLIC = "公共";
	private static final String MEMBER_ENDS = "，,、；;：:。和及";
	/** 对6个乡镇开展督察: whom something is done for does not do it. */
	private static final String OBJECT_SIGNS = "对为向给在到赴";
	private static final int LONGEST_AGENT = 18;
	private static final int REACH = 60;
	private static final int LONGEST_NOUN = 14;

	private final String text;
	private Sentence sentence;
	/** Up to here no semicolon stands behind the body that is the subject. */
	private int looked;
	private Optional<Decided<String>> current = Optional.empty();

	public Scopes(String text) {
		this.text = text;
	}

	/** The part that a quantity is of. Quantities are asked about in the order of the text. */
	public Optional<Decided<String>> scopeOf(Mention mention, Sentence in) {
		if (sentence != in) {
			sentence = in;
			current = Optional.empty();
		}
		int clause = Math.max(in.clauseStart(mention.start()), mention.start() - REACH);
		Optional<Match<Boolean>> level = OWN_LEVEL.last(text, clause, mention.start());
		if (level.isPresent()) {
			current = Optional.of(new Decided<>(text.substring(level.get().start(), level.get().end()), "scope.own_level",
					level.get().start(), level.get().end()));
		} else if (current.filter(scope -> "scope.own_level".equals(scope.rule())).isPresent()
				&& WHOLE_DISTRICT.standIn(text, clause, mention.start())) {
			current = Optional.empty();
		}
		agent(in.clauseStart(mention.start()), mention.start());
		Optional<Decided<String>> scope = level(mention, in).or(() -> current);
		boolean some = TOWNS.startAt(text, mention.end())
				&& (mention.start() == 0 || OBJECT_SIGNS.indexOf(text.charAt(mention.start() - 1)) < 0)
				&& !WHOLE_DISTRICT.standIn(text, in.clauseStart(mention.start()), mention.start());
		boolean selected = mention.kind() == MeasureClass.COUNT && (some || SELECTED.startAt(text, mention.end()));
		if (selected) {
			int to = Math.min(sentence.clauseEnd(mention.start()), mention.end() + LONGEST_NOUN);
			Optional<Match<Boolean>> predicate = PREDICATE.first(text, mention.end(), to)
					.filter(verb -> !text.startsWith(PUBLIC, verb.start() - 1))
					.filter(verb -> text.substring(mention.end(), verb.start()).chars().noneMatch(Character::isDigit));
			current = predicate.map(verb -> new Decided<>(text.substring(mention.start(), verb.start()), "scope.selected",
					mention.start(), verb.start()));
		}
		return scope;
	}

	/** One body as the subject of a clause is the one that the clauses behind it tell of, up to a semicolon or a word for all. */
	private void agent(int clauseStart, int to) {
		boolean ended = current.filter(scope -> "scope.agent".equals(scope.rule()))
				.filter(scope -> hasSemicolon(looked, to) || WHOLE_DISTRICT.standIn(text, clauseStart, to))
				.isPresent();
		current = ended ? Optional.empty() : current;
		looked = to;
		int from = clauseStart;
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		int start = AMONG.at(text, from).map(Match::end).orElse(from);
		if (start >= to || MANY.startAt(text, start)) {
			return;
		}
		AGENTS.first(text, start, Math.min(to, start + LONGEST_AGENT)).filter(body -> body.start() - start >= 2)
				.filter(body -> text.substring(start, body.end()).chars().allMatch(Scopes::isOfName) && isActing(body.end(), to))
				.ifPresent(body -> {
					current = Optional.of(new Decided<>(text.substring(start, body.end()), "scope.agent", start, body.end()));
					looked = body.end();
				});
	}

	private boolean hasSemicolon(int from, int to) {
		return from < to && text.substring(from, to).chars().anyMatch(sign -> sign == '；' || sign == ';');
	}

	private static boolean isOfName(int sign) {
		return Character.isIdeographic(sign) || sign == '“' || sign == '”' || sign == '"';
	}

	private boolean isActing(int place, int to) {
		int from = place;
		for (Optional<Match<Boolean>> time = PERIODS.at(text, from); time.isPresent(); time = PERIODS.at(text, from)) {
			from = time.get().end();
		}
		return from < to && PREDICATE.startAt(text, from);
	}

	/** 省级民主法治示范村21个, 21个省级民主法治示范村: the level at which something was named. */
	private Optional<Decided<String>> level(Mention mention, Sentence in) {
		if (mention.kind() != MeasureClass.COUNT) {
			return Optional.empty();
		}
		int from = Math.max(in.clauseStart(mention.start()), mention.start() - REACH);
		int end = Math.min(in.clauseEnd(mention.end()), mention.end() + LONGEST_AGENT);
		Optional<Match<Boolean>> before = LEVELS.last(text, from, mention.start())
				.filter(level -> isOfLastMember(level, mention.start()) && HONOURS.standIn(text, level.end(), mention.start()));
		Optional<Match<Boolean>> told = before.isPresent() || mention.end() >= text.length()
				? before
				: LEVELS.at(text, mention.end()).filter(level -> HONOURS.standIn(text, level.end(), end));
		return told.map(level -> new Decided<>(text.substring(level.start(), level.end()), "scope.level", level.start(),
				level.end()));
	}

	private boolean isOfLastMember(Match<Boolean> level, int to) {
		return IntStream.range(level.start(), to).noneMatch(place -> MEMBER_ENDS.indexOf(text.charAt(place)) >= 0);
	}

}
