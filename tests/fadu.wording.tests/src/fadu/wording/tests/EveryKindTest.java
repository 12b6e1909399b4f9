package fadu.wording.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.check.AssertionKind;
import fadu.analysis.check.Checks;
import fadu.analysis.check.Detail;
import fadu.analysis.check.Fix;
import fadu.analysis.check.OwnWords;
import fadu.analysis.compare.Cause;
import fadu.analysis.compare.Chosen;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.derive.Caveat;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.derive.Obstacle;
import fadu.analysis.value.EmptyCell;
import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.wording.Wording;

/** There are words for everything that the analysis can say, in both languages at once, and they read well. */
class EveryKindTest {

	private static final Wording CHINESE = Wording.of(Locale.CHINA);
	private static final Wording ENGLISH = Wording.of(Locale.UK);
	private static final String QUOTED = "“[^”]*”";

	private static List<String> sentences(Wording words) {
		Detail[] details = Samples.details().subList(0, 5).toArray(Detail[]::new);
		return Stream.of(
				Samples.causes().stream().map(cause -> words.text(new Reason(Comparability.WITH_CAVEAT, cause))),
				Samples.caveats().stream().map(words::text), Samples.obstacles().stream().map(words::text),
				Stream.of(AssertionKind.values()).filter(kind -> !kind.name().endsWith("_REMARK"))
						.map(kind -> words.text(kind.of(details))),
				Samples.details().stream().map(detail -> words.text(AssertionKind.LISTED.of(detail))),
				Stream.of(Normalisation.Refusal.values()).map(words::display)).flatMap(texts -> texts).toList();
	}

	private static List<String> words(Wording words) {
		Fix relation = new Fix.Relate(Samples.figure(), RelationType.SHARE_OF, Samples.figure());
		Fix remark = new Fix.Remark(Samples.figure(), AssertionKind.STATED_TWICE_REMARK.of(new Detail.Source("7")));
		return Stream.of(Checks.all().stream().map(words::name), Stream.of(EmptyCell.values()).map(words::display),
				Stream.of(Comparability.values()).map(words::display), Stream.of(FigureKind.values()).map(words::display),
				Stream.of(Chosen.Because.values()).map(words::display), Stream.of(relation, remark).map(words::text),
				Stream.of(AssertionKind.values()).filter(kind -> kind.name().endsWith("_REMARK"))
						.map(kind -> words.text(kind.of(Detail.of(1)))))
				.flatMap(texts -> texts).toList();
	}

	@Test
	void theSamplesAreOfEveryKind() {
		assertThat(Samples.causes().stream().map(Cause::kind)).contains(ReasonKind.values());
		assertThat(kinds(Samples.causes())).isEqualTo(permitted(Cause.class));
		assertThat(kinds(Samples.caveats())).isEqualTo(permitted(Caveat.class));
		assertThat(kinds(Samples.obstacles())).isEqualTo(permitted(Obstacle.class));
		assertThat(kinds(Samples.details())).isEqualTo(permitted(Detail.class));
	}

	private static Set<Class<?>> kinds(List<?> samples) {
		return samples.stream().map(Object::getClass).collect(Collectors.toSet());
	}

	private static Set<Class<?>> permitted(Class<?> kinds) {
		return Set.of(kinds.getPermittedSubclasses());
	}

	@Test
	void everyCheckHasAName() {
		assertThat(Checks.all()).allSatisfy(check -> assertThat(List.of(CHINESE.name(check), ENGLISH.name(check)))
				.doesNotContain(check.id()));
	}

	@Test
	void everySentenceHasItsStopAndNoGap() {
		assertThat(sentences(CHINESE))
				.allSatisfy(text -> assertThat(text).endsWith("。").doesNotContain("{", "null", "。。", "：：", ". "));
		assertThat(sentences(ENGLISH))
				.allSatisfy(text -> assertThat(text).matches("(?s).*[.?]").doesNotContain("{", "null", "..", "。"));
		assertThat(words(CHINESE)).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "null"));
	}

	@Test
	void inEnglishOnlyWhatIsQuotedIsChinese() {
		assertThat(Stream.concat(sentences(ENGLISH).stream(), words(ENGLISH).stream()))
				.allSatisfy(text -> assertThat(text.replaceAll(QUOTED, "")).doesNotContainPattern("\\p{IsHan}"));
		assertThat(sentences(ENGLISH)).anyMatch(text -> text.contains("what the report calls “" + Samples.SCOPE + '”'));
	}

	@Test
	void twoLanguagesAreSpokenSideBySide() {
		Reason reason = new Reason(Comparability.NOT_COMPARABLE, new Cause.Containment(Samples.RIVER, Samples.HILL));
		for (int i = 0; i < 2; i++) {
			assertThat(CHINESE.text(reason)).isEqualTo("云溪区包含石岭区：不得相加、平均或排序。");
			assertThat(ENGLISH.text(reason))
					.isEqualTo("Yunxi District contains Shiling District: never add, average or rank the two.");
		}
		assertThat(CHINESE.display(Samples.YEAR)).isEqualTo("2024年");
		assertThat(ENGLISH.display(Samples.HALF)).isEqualTo("first half of 2023");
	}

	@Test
	void aCheckOfOthersBringsItsOwnWords() {
		OwnWords own = new OwnWords("{0} 超过一百万。", "{0} is more than a million.");
		assertThat(CHINESE.text(own.of(Detail.of(Samples.figure())))).isEqualTo(">1,200件 超过一百万。");
		assertThat(ENGLISH.text(own.of(Detail.of(Samples.figure())))).isEqualTo(">1,200 cases is more than a million.");
	}

	@Test
	void aUnitThatIsDividedIsOneOfWhatItIsDividedBy() {
		assertThat(Stream.of("件/月", "件/十万人", "元/件", "件/家").map(ENGLISH::unit)).containsExactly("cases/month",
				"cases/100,000 people",
				"yuan/case", "cases/organisation");
		assertThat(CHINESE.unit("件/十万人")).isEqualTo("件/十万人");
	}

}
