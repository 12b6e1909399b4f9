package fadu.question.paper;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fadu.analysis.set.FigureSet;
import fadu.model.FigureId;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
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
		return set.once(ReportedName.class, all -> {
			try {
				return of(data, YearFacts.usable(data, all));
			} catch (UserException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private static Map<FigureId, String> of(ReportData data, Collection<Observation> figures) throws UserException {
		Map<FigureId, Metric> metrics = new HashMap<>();
		for (Observation figure : figures) {
			if (figure.getKind() == FigureKind.COUNT) {
				data.directory().metric(figure).filter(metric -> !acts(metric.getName()).isEmpty())
						.ifPresent(metric -> metrics.put(FigureId.of(figure), metric));
			}
		}
		List<Observation> asked = figures.stream().filter(figure -> metrics.containsKey(FigureId.of(figure))).toList();
		Map<FigureId, String> names = new HashMap<>();
		new SourceText(data.workspace()).of(asked).forEach((figure, sentence) -> words(sentence)
				.filter(words -> differ(metrics.get(FigureId.of(figure)).getName(), words))
				.ifPresent(words -> names.put(FigureId.of(figure), words)));
		return names;
	}

	/** The words of its clause before a figure; of many those from the last act on, but what names several things is not cut. */
	private static Optional<String> words(SourceText.Sentence sentence) {
		String text = sentence.text();
		Matcher before = BEFORE.matcher(text.substring(0, text.offsetByCodePoints(0, sentence.start())));
		if (!before.find()) {
			return Optional.empty();
		}
		String words = LEADING.matcher(before.group()).replaceFirst("");
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
