package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.ui.find.Findable;
import fadu.ui.find.Findable.Kind;
import fadu.ui.find.Finder;

/** Quick access finds by name, code, the other language and the sounds of a name. */
class FinderTest {

	private static final List<Findable> ENTRIES = List.of(entry(Kind.COMMAND, "导入报告", "Ctrl+O"),
			entry(Kind.VIEW, "检查", ""), entry(Kind.METRIC, "受理人民调解案件数", "人民调解", "PM.ACCEPTED", "Mediation cases accepted"),
			entry(Kind.METRIC, "人民调解成功率", "人民调解", "PM.SUCCESS_RATE", "Mediation success rate"),
			entry(Kind.DISTRICT, "柳湾区", "330199", "Liuwan District"), entry(Kind.REPORT, "柳湾区  2024年", "17 个待核对"));

	@Test
	void aNameThatBeginsWithTheWordsComesBeforeOneThatHoldsThem() {
		assertThat(found("人民调解")).containsExactly("人民调解成功率", "受理人民调解案件数");
	}

	@Test
	void codesAndTheOtherLanguageFindToo() {
		assertThat(found("pm.succ")).containsExactly("人民调解成功率");
		assertThat(found("330199")).containsExactly("柳湾区");
		assertThat(found("cases mediation")).containsExactly("受理人民调解案件数");
	}

	@Test
	void firstLettersAndWholeSoundsFindWhenTheyHaveBeenLearnt() {
		Finder finder = new Finder(ENTRIES, List.of());
		finder.learnSounds();
		assertThat(names(finder.find("lwq"))).containsExactly("柳湾区  2024年", "柳湾区");
		assertThat(names(finder.find("drbg"))).containsExactly("导入报告");
		assertThat(names(finder.find("rmtj"))).containsExactly("人民调解成功率", "受理人民调解案件数");
		assertThat(names(finder.find("jiancha"))).containsExactly("检查");
	}

	@Test
	void whereNothingIsTypedWhatWasChosenBeforeComesFirst() {
		Finder finder = new Finder(ENTRIES, List.of("柳湾区", "检查"));
		assertThat(names(finder.find(" "))).containsExactly("柳湾区", "检查", "导入报告");
	}

	@Test
	void nothingIsFoundForWhatIsNotThereAndNoListIsEndless() {
		assertThat(found("没有这个词")).isEmpty();
		assertThat(found("人民调解 nowhere")).isEmpty();
		Finder many = new Finder(IntStream.range(0, 5000).mapToObj(i -> entry(Kind.REPORT, "报告" + i, "")).toList(), List.of());
		assertThat(many.find("报告")).hasSizeLessThan(100);
	}

	private static List<String> found(String typed) {
		return names(new Finder(ENTRIES, List.of()).find(typed));
	}

	private static List<String> names(List<Findable> found) {
		return found.stream().map(Findable::name).toList();
	}

	private static Findable entry(Kind kind, String name, String note, String... keys) {
		return new Findable(name, kind, name, note, Stream.of(keys).toList(), () -> {
		});
	}

}
