package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.SourceDocument;
import fadu.register.row.Refusal;
import fadu.ui.changes.DataChanges;
import fadu.ui.imports.tables.TableIntakeModel;
import fadu.workspace.ChangeHistory;
import fadu.workspace.OpenReports;
import fadu.workspace.TableLook.TableWord;
import fadu.workspace.TableMap.Word;
import fadu.workspace.UserException;

/** A yearbook table comes in through the window: its words are explained once, and the next edition is read as the last. */
class TableIntakeModelTest extends WorkspaceFixture {

	private static final String WIDE = """
			法律援助情况
			区域,2021年,,2022年,
			,收案数,挽回数,收案数,挽回数
			静安区,"1,200",400余,1300,51.5
			徐汇区,800,约,900,12
			""";

	private final Queue<Runnable> waiting = new ArrayDeque<>();
	private final List<SourceDocument> opened = new ArrayList<>();
	private DataChanges data;

	@BeforeEach
	void open() {
		data = new DataChanges(workspace, waiting::add, Runnable::run);
	}

	private void work() {
		while (!waiting.isEmpty()) {
			waiting.remove().run();
		}
	}

	private TableIntakeModel open(String name, String content) throws IOException {
		TableIntakeModel model = new TableIntakeModel(data);
		model.ends().whenKept(opened::add);
		model.open(Files.writeString(folder.resolve(name), content));
		work();
		return model;
	}

	private static List<String> unknown(TableIntakeModel model) {
		return model.words().stream().filter(word -> word.meaning().isEmpty()).map(TableWord::text).toList();
	}

	private TableIntakeModel explained() throws IOException {
		TableIntakeModel model = open("2022年鉴.csv", WIDE);
		model.say("收案数", Optional.of(Word.of("LA.CASES_ACCEPTED")));
		model.say("挽回数", Optional.of(new Word(Optional.empty(), Optional.of("LA.LOSS_RECOVERED"), Optional.empty(),
				Optional.of("万元"), Optional.empty(), false)));
		model.name("法援年鉴");
		work();
		return model;
	}

	@Test
	void wordsThatMeanNothingAreExplainedThenAllComesInAsOneStepAndIsReviewed() throws IOException, UserException {
		TableIntakeModel model = open("2022年鉴.csv", WIDE);
		assertThat(unknown(model)).contains("收案数", "挽回数");
		assertThat(model.canKeep()).isFalse();
		model = explained();
		assertThat(unknown(model)).isEmpty();
		assertThat(model.taken().orElseThrow().read().refused()).extracting(Refusal::cell).containsExactly("C5");
		assertThat(model.taken().orElseThrow().changes().added()).hasSize(7);
		model.keep();
		work();
		assertThat(model.isFailed()).as("%s", model.said()).isFalse();
		assertThat(new OpenReports(workspace).list()).hasSize(2);
		assertThat(opened).singleElement().satisfies(document -> assertThat(document.getTitle()).isEqualTo("法援年鉴"));
		assertThat(model.taken().orElseThrow().changes().unchanged()).isEqualTo(7);
		new ChangeHistory(workspace).undo(1);
		assertThat(new OpenReports(workspace).list()).isEmpty();
	}

	@Test
	void theNextEditionIsReadAsTheLastAndChangesOnlyWhatIsOther() throws IOException {
		TableIntakeModel first = explained();
		first.keep();
		work();
		TableIntakeModel next = open("年鉴新版.csv", WIDE.replace("1300", "1301"));
		assertThat(next.name()).isEqualTo("法援年鉴");
		assertThat(next.said().orElseThrow()).contains("法援年鉴");
		assertThat(unknown(next)).isEmpty();
		assertThat(next.taken().orElseThrow().changes().changed()).hasSize(1);
		assertThat(next.taken().orElseThrow().changes().unchanged()).isEqualTo(6);
		next.choose("");
		work();
		assertThat(unknown(next)).contains("收案数");
		next.choose("法援年鉴");
		work();
		assertThat(unknown(next)).isEmpty();
	}

	@Test
	void aNumberThatIsNoYearIsNoWordOfTheTable() throws IOException {
		TableIntakeModel model = open("四位数.csv", "区域,指标,2022年,2023年\n静安区,受理法律援助案件数,5000,1010\n");
		assertThat(model.words()).extracting(TableWord::text).contains("2022年", "静安区").doesNotContain("5000", "1010");
		assertThat(model.taken().orElseThrow().changes().added()).hasSize(2);
	}

	@Test
	void aLongTableIsExplainedTheSameWay() throws IOException {
		TableIntakeModel model = open("长表.csv", """
				区域,指标,年份,数值
				静安区,收案数,2022,1300
				本区,收案数,2022,90
				静安区,满意度,2022,99
				""");
		assertThat(unknown(model)).contains("收案数");
		model.say("收案数", Optional.of(Word.of("LA.CASES_ACCEPTED")));
		model.say("本区", Optional.of(new Word(Optional.of("徐汇区"), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), false)));
		model.say("满意度", Optional.of(Word.SKIP));
		work();
		assertThat(unknown(model)).isEmpty();
		assertThat(model.taken().orElseThrow().read().refused()).isEmpty();
		assertThat(model.taken().orElseThrow().changes().added()).extracting(figure -> figure.district() + ' ' + figure.metric())
				.containsExactly("310106 LA.CASES_ACCEPTED", "310104 LA.CASES_ACCEPTED");
	}

	@Test
	void whatThereIsNotIsToldAndNothingIsLost() throws IOException {
		TableIntakeModel model = explained();
		model.say("收案数", Optional.of(Word.of("没有这个指标")));
		work();
		assertThat(model.fault()).contains("没有这个指标").doesNotContain("\n");
		assertThat(model.canKeep()).isFalse();
		assertThat(model.words()).isNotEmpty();
		model.say("收案数", Optional.of(Word.of("LA.CASES_ACCEPTED")));
		work();
		assertThat(model.fault()).isEmpty();
		assertThat(model.taken().orElseThrow().changes().added()).hasSize(7);
	}

}
