package fadu.question.paper;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fadu.analysis.check.Finding;
import fadu.analysis.compare.Value;
import fadu.analysis.set.FigureSet;
import fadu.model.FigureId;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.question.Directory;
import fadu.question.ReportData;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;

/**
 * What reports call numbers where the name of the metric would say another act of work than they do: 办理法律援助案件 is not printed as
 * 受理, nor 上年结转 as a part of what was concluded.
 */
public final class ReportedName {

	/** Words for one act of work after each other; those of another act stand under another key. */
	private static final ResourceBundle ACTS = ResourceBundle.getBundle("fadu.question.paper.acts");
	private static final List<Set<String>> ALL = ACTS.keySet().stream().filter(key -> key.startsWith("act."))
			.map(key -> Set.copyOf(Arrays.asList(ACTS.getString(key).split(" ")))).toList();
	private static final Pattern COUNTED = Pattern.compile(ACTS.getString("counted"));
	private static final Pattern STATE = Pattern.compile(ACTS.getString("state.time"));
	private static final Pattern QUANTITY = Pattern.compile(ACTS.getString("quantity"));
	private static final Pattern HEAD_NOUN = Pattern.compile(ACTS.getString("head.noun"));
	private static final Set<Set<String>> STAGES = Stream.of(ACTS.getString("stages").split(" "))
			.map(key -> Set.of(ACTS.getString(key).split(" "))).collect(Collectors.toSet());
	private static final String SEVERAL = "several-numbers";
	private static final String LIST = "、";
	private static final int SHORTEST = 3;
	private static final int LONGEST = 14;
	private static final int LONGEST_NAME = 22;
	private static final int LONG_ALIAS = 5;

	private ReportedName() {
	}

	/** The names of those figures of a set that have one of their own. */
	public static Map<FigureId, String> of(ReportData data, FigureSet set) throws UserException {
		return names(data, set).others();
	}

	/** The same, and those that the catalogue knows. */
	static PaperNames names(ReportData data, FigureSet set) throws UserException {
		return set.once(ReportedName.class, all -> {
			List<Observation> changes = Stream.concat(all.history().stream(), StatedChanges.of(data, all).values().stream())
					.filter(figure -> figure.getRelation() == RelationType.YOY_CHANGE).toList();
			return names(data, YearFacts.usable(data, all), changes);
		});
	}

	/**
	 * Whether a finding that a report has several numbers of one metric is about numbers that the report itself calls differently.
	 */
	public static Predicate<Finding> apart(ReportData data, FigureSet set) throws UserException {
		PaperNames names = names(data, set);
		return finding -> isApart(names, finding);
	}

	private static boolean isApart(PaperNames names, Finding finding) {
		Set<Optional<String>> said = finding.figures().stream().map(figure -> names.said(new Value.Reported(figure)))
				.collect(Collectors.toSet());
		return finding.check().id().equals(SEVERAL) && said.size() == finding.figures().size()
				&& said.stream().allMatch(Optional::isPresent)
				&& said.stream().flatMap(Optional::stream).noneMatch(name -> isShort(name, said));
	}

	/** 在册 beside 在册社区矫正对象: the same name, once in full. */
	private static boolean isShort(String name, Set<Optional<String>> said) {
		return said.stream().flatMap(Optional::stream).anyMatch(other -> !other.equals(name) && other.contains(name));
	}

	private static PaperNames names(ReportData data, Collection<Observation> figures, Collection<Observation> changes)
			throws UserException {
		Directory directory = data.directory();
		Map<FigureId, ChangeBase> bases = new HashMap<>();
		new SourceText(data.workspace()).of(changes)
				.forEach((figure, sentence) -> bases.put(FigureId.of(figure), ChangeBase.of(sentence)));
		Map<FigureId, String> others = new HashMap<>();
		Map<FigureId, String> own = new HashMap<>();
		Set<FigureId> unnamed = new HashSet<>();
		Map<FigureId, PaperNames.Clause> clauses = new HashMap<>();
		Map<FigureId, String> rows = new HashMap<>();
		new SourceText(data.workspace()).of(figures).forEach((figure, sentence) -> {
			Optional<Metric> metric = directory.metric(figure);
			Optional<String> lead = metric.flatMap(known -> ReportedPhrase.preposition(sentence)
					.or(() -> ReportedPhrase.attribute(sentence).filter(words -> isName(known, words))
							.filter(words -> ReportedPhrase.clause(sentence).isPresent())));
			Optional<String> phrase = metric.flatMap(known -> lead.isPresent() ? Optional.of("") : ReportedPhrase.before(sentence));
			boolean another = phrase.isPresent() && figure.getKind() == FigureKind.COUNT && !acts(metric.get().getName()).isEmpty()
					&& differ(metric.get().getName(), phrase.get());
			if (another) {
				Optional<String> name = words(phrase.get()).map(words -> withNoun(metric.get(), words))
						.filter(words -> words.length() >= SHORTEST);
				name.ifPresentOrElse(words -> others.put(FigureId.of(figure), words), () -> unnamed.add(FigureId.of(figure)));
			} else {
				metric.flatMap(known -> own(known, phrase, sentence)).ifPresent(name -> {
					own.put(FigureId.of(figure), name);
					clause(data, figure, phrase, lead.orElse(""), sentence).ifPresent(clause -> {
						if (!Prominence.isOfArea(metric.get())) {
							clauses.put(FigureId.of(figure), clause);
						} else {
							ofArea(figure, clause).forEach(clauses::put);
						}
					});
				});
			}
			metric.flatMap(known -> ReportedPhrase.row(sentence, figure.getQuantity().unit())
					.filter(words -> isName(known, words) && saysAct(known, words)
							&& !noun(STATE.matcher(words).replaceAll("")).isBlank()))
					.ifPresent(words -> rows.put(FigureId.of(figure), words));
			if (ReportedPhrase.isOfOthers(sentence)) {
				unnamed.add(FigureId.of(figure));
			}
		});
		return new PaperNames(others, own, bases, unnamed, elsewhere(figures, own, rows), clauses);
	}

	/** The number that a clause tells of a number of the area, 117个行政村培养“法律明白人”702名: with that before it. */
	private static Map<FigureId, PaperNames.Clause> ofArea(Observation area, PaperNames.Clause clause) {
		if (clause.figures().size() != 1) {
			return Map.of();
		}
		Observation told = clause.figures().getFirst();
		int start = clause.behind().offsetByCodePoints(0, told.getStart() - area.getEnd());
		int end = clause.behind().offsetByCodePoints(start, told.getEnd() - told.getStart());
		return Map.of(FigureId.of(told),
				new PaperNames.Clause(Prose.number(area.getQuantity()) + clause.behind().substring(0, start),
						clause.behind().substring(end), List.of(area)));
	}

	/** The clause of a number without a name before it; none with a number that may not be printed as it stands. */
	private static Optional<PaperNames.Clause> clause(ReportData data, Observation figure, Optional<String> before, String lead,
			SourceText.Sentence sentence) {
		return before.filter(String::isEmpty).flatMap(none -> ReportedPhrase.clause(sentence)).map(words -> {
			int end = figure.getEnd() + words.codePointCount(0, words.length());
			return new PaperNames.Clause(lead, words, figure.getDocument().getObservations().stream()
					.filter(other -> other.getStart() >= figure.getEnd() && other.getStart() < end).toList());
		}).filter(clause -> clause.figures().stream()
				.allMatch(other -> YearFacts.isPrinted(data, other) && other.getStatus() != ReviewStatus.CORRECTED));
	}

	/** With what a change that a report states compares. */
	public static Function<Observation, ChangeBase> bases(ReportData data, FigureSet set) throws UserException {
		return names(data, set)::base;
	}

	/** What the report says, where that names the same thing as the metric by itself. */
	private static Optional<String> own(Metric metric, Optional<String> phrase, SourceText.Sentence sentence) {
		Optional<String> before = phrase.filter(words -> isName(metric, words) || isQuantity(metric, words))
				.or(() -> ReportedPhrase.attribute(sentence).filter(words -> isName(metric, words))
						.map(words -> words + head(metric)))
				.or(() -> ReportedPhrase.complement(sentence).filter(words -> isName(metric, words)));
		return before.isPresent() || phrase.filter(String::isEmpty).isEmpty()
				? before
				: ReportedPhrase.behind(sentence).filter(words -> isName(metric, words));
	}

	/** Whether the words say an act of work of the metric, where it has one: the row 行政复议 tells no stage. */
	private static boolean saysAct(Metric metric, String words) {
		Set<Set<String>> acts = acts(metric.getName());
		return acts.isEmpty() || acts(words).stream().anyMatch(acts::contains);
	}

	/** 阅读量 of what the catalogue calls by other words. */
	private static boolean isQuantity(Metric metric, String words) {
		return QUANTITY.matcher(words).matches() && !isIn(metric.getName(), words);
	}

	/** The noun that 的 stands before: 案件. */
	private static String head(Metric metric) {
		Matcher noun = HEAD_NOUN.matcher(COUNTED.matcher(metric.getName()).replaceAll(""));
		return noun.find() ? noun.group() : "";
	}

	/** The names that the same numbers of the same reports have elsewhere, in the text before tables. */
	private static Map<FigureId, String> elsewhere(Collection<Observation> figures, Map<FigureId, String> own,
			Map<FigureId, String> rows) {
		Map<SameFact, String> known = new HashMap<>();
		for (Map<FigureId, String> names : List.of(own, rows)) {
			figures.stream().filter(figure -> names.containsKey(FigureId.of(figure)))
					.forEach(figure -> known.putIfAbsent(new SameFact(figure), names.get(FigureId.of(figure))));
		}
		return figures.stream().filter(figure -> known.containsKey(new SameFact(figure)))
				.collect(Collectors.toMap(FigureId::of, figure -> known.get(new SameFact(figure)), (one, other) -> one));
	}

	private static boolean isName(Metric metric, String words) {
		return words.length() > SHORTEST && words.length() <= LONGEST_NAME && isOfNoun(metric, words);
	}

	/** Whether the words have two signs in common with what the metric counts, its acts aside. */
	private static boolean isOfNoun(Metric metric, String words) {
		return Stream.concat(Stream.of(metric.getName()), metric.getAliases().stream().filter(name -> name.length() > LONG_ALIAS))
				.map(ReportedName::noun).anyMatch(noun -> isIn(noun, words));
	}

	private static boolean isIn(String noun, String words) {
		return IntStream.range(0, noun.length() - 1).anyMatch(i -> words.contains(noun.substring(i, i + 2)));
	}

	private static String noun(String name) {
		String noun = COUNTED.matcher(name).replaceAll("");
		for (String act : ALL.stream().flatMap(Set::stream).toList()) {
			noun = noun.replace(act, "");
		}
		return noun;
	}

	/** 规范性文件宣布失效 for 宣布失效 in a list. */
	private static String withNoun(Metric metric, String words) {
		String noun = noun(metric.getName());
		boolean told = Stream.concat(Stream.of(metric.getName()), metric.getAliases().stream()).map(ReportedName::noun)
				.anyMatch(each -> isIn(each, words));
		return noun.length() <= SHORTEST || told ? words : noun + words;
	}

	/** The words of its clause before a figure; of many those from the last act on, but what names several things is not cut. */
	private static Optional<String> words(String words) {
		int act = words.length() <= LONGEST || words.contains(LIST)
				? 0
				: ALL.stream().flatMap(Set::stream).mapToInt(words::lastIndexOf).max().orElse(0);
		return Optional.of(words.substring(Math.max(0, act)))
				.filter(each -> !each.isEmpty() && each.length() <= LONGEST_NAME);
	}

	/** Whether the name says an act that the words do not, though they say one. */
	private static boolean differ(String name, String words) {
		Set<Set<String>> said = acts(words);
		return !said.isEmpty() && !said.containsAll(acts(name));
	}

	/** Whether two names say stages of a case, and none that both say: what was concluded is no part of what was accepted. */
	static boolean areOfOtherStages(String one, String other) {
		return !stages(one).isEmpty() && !stages(other).isEmpty() && stages(one).stream().noneMatch(stages(other)::contains);
	}

	private static Set<Set<String>> stages(String text) {
		return acts(text).stream().filter(STAGES::contains).collect(Collectors.toSet());
	}

	private static Set<Set<String>> acts(String text) {
		return ALL.stream().filter(act -> act.stream().anyMatch(text::contains)).collect(Collectors.toSet());
	}

}
