package fadu.question.paper;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.set.FigureSet;
import fadu.model.FigureId;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
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
	private static final Pattern BEFORE = Pattern.compile("[\\u4e00-\\u9fff]+(?:、[\\u4e00-\\u9fff]+)*$");
	private static final Pattern LEADING = Pattern.compile(ACTS.getString("leading"));
	private static final String LIST = "、";
	private static final int SHORTEST = 3;
	private static final int LONGEST = 14;

	private ReportedName() {
	}

	/** The names of those figures of a set that have one of their own. */
	public static Map<FigureId, String> of(ReportData data, FigureSet set) {
		return names(data, set).others();
	}

	/** The same, and those that the catalogue knows. */
	static PaperNames names(ReportData data, FigureSet set) {
		return set.once(ReportedName.class, all -> {
			try {
				List<Observation> changes = Stream.concat(all.history().stream(), StatedChanges.of(data, all).values().stream())
						.filter(figure -> figure.getRelation() == RelationType.YOY_CHANGE).toList();
				return names(data, YearFacts.usable(data, all), changes);
			} catch (UserException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private static PaperNames names(ReportData data, Collection<Observation> figures, Collection<Observation> changes)
			throws UserException {
		Directory directory = data.directory();
		Map<FigureId, ChangeBase> bases = new HashMap<>();
		new SourceText(data.workspace()).of(changes)
				.forEach((figure, sentence) -> bases.put(FigureId.of(figure), ChangeBase.of(sentence)));
		Map<FigureId, String> others = new HashMap<>();
		Map<FigureId, String> own = new HashMap<>();
		new SourceText(data.workspace()).of(figures).forEach((figure, sentence) -> {
			Optional<Metric> metric = directory.metric(figure);
			Optional<String> before = metric.flatMap(known -> before(sentence));
			Optional<String> other = before.filter(words -> figure.getKind() == FigureKind.COUNT
					&& !acts(metric.get().getName()).isEmpty()).flatMap(ReportedName::words)
					.filter(words -> differ(metric.get().getName(), words));
			other.ifPresent(words -> others.put(FigureId.of(figure), words));
			if (other.isEmpty()) {
				before.flatMap(words -> alias(metric.get(), words)).ifPresent(name -> own.put(FigureId.of(figure), name));
			}
		});
		return new PaperNames(others, own, bases);
	}

	/** With what a change that a report states compares. */
	public static ChangeBase base(ReportData data, FigureSet set, Observation change) {
		return names(data, set).base(change);
	}

	/** The longest name of a metric that the words end with. */
	private static Optional<String> alias(Metric metric, String words) {
		return metric.getAliases().stream().filter(name -> name.length() > SHORTEST && words.endsWith(name))
				.max(Comparator.comparingInt(String::length)).map(name -> LEADING.matcher(name).replaceFirst(""))
				.filter(name -> name.length() >= SHORTEST);
	}

	private static Optional<String> before(SourceText.Sentence sentence) {
		String text = sentence.text();
		Matcher before = BEFORE.matcher(text.substring(0, text.offsetByCodePoints(0, sentence.start())).stripTrailing());
		return before.find() ? Optional.of(before.group()) : Optional.empty();
	}

	/** The words of its clause before a figure; of many those from the last act on, but what names several things is not cut. */
	private static Optional<String> words(String before) {
		String words = LEADING.matcher(before).replaceFirst("");
		int act = words.length() <= LONGEST || words.contains(LIST)
				? 0
				: ALL.stream().flatMap(Set::stream).mapToInt(words::lastIndexOf).max().orElse(0);
		return Optional.of(words.substring(Math.max(0, act)))
				.filter(each -> each.length() >= SHORTEST && each.length() <= LONGEST);
	}

	/** Whether the name says an act that the words do not, though they say one. */
	private static boolean differ(String name, String words) {
		Set<Set<String>> said = acts(words);
		return !said.isEmpty() && !said.containsAll(acts(name));
	}

	private static Set<Set<String>> acts(String text) {
		return ALL.stream().filter(act -> act.stream().anyMatch(text::contains)).collect(Collectors.toSet());
	}

}
