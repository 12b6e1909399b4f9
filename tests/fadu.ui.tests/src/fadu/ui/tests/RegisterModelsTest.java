package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.row.CellPlace;
import fadu.register.row.Refusal;
import fadu.register.row.StoredRow;
import fadu.ui.changes.DataChanges;
import fadu.ui.registers.RowFilter;
import fadu.ui.registers.due.DueQuestion;
import fadu.ui.registers.due.MeasureLines;
import fadu.ui.registers.due.MeasureLines.MeasureLine;
import fadu.ui.registers.intake.FormList;
import fadu.ui.registers.intake.IntakeModel;
import fadu.ui.registers.list.RegisterList;
import fadu.ui.registers.rows.FigureQuestion;
import fadu.ui.registers.rows.RowCopy;
import fadu.ui.registers.rows.RowDraft;
import fadu.ui.registers.rows.RowSheet;
import fadu.workspace.ChangeHistory;
import fadu.workspace.DueList.Due;
import fadu.workspace.Person;
import fadu.workspace.Registers;
import fadu.workspace.UserException;

/** Registers as the window shows them, without a window. */
class RegisterModelsTest extends WorkspaceFixture {

	private static final String ROWS = """
			编号,受理日期,调解日期,纠纷类型,调解结果,涉及金额（万元）,涉及人数,当事人,调解组织
			浦调1,2024-01-05,2024-01-09,邻里,成功,1.5,2,甲某,=1+1
			浦调2,2024-02-01,2024-02-03,物业,成功,,9,乙某,潍坊社区
			浦调3,2024-03-01,2024-03-20,物业,未成功,0,4,丙某,
			浦调4,2024-04-01,,其他,,,,丁某,潍坊社区
			""";

	private final Queue<Runnable> waiting = new ArrayDeque<>();
	private DataChanges data;
	private RegisterDefinition register;

	@BeforeEach
	void open() {
		data = new DataChanges(workspace, waiting::add, Runnable::run);
		register = catalogue.register("PM.DISPUTES").orElseThrow();
	}

	private void work() {
		while (!waiting.isEmpty()) {
			waiting.remove().run();
		}
	}

	private Path sheet(String rows) throws IOException {
		return Files.writeString(folder.resolve("调解.csv"), rows);
	}

	private RowSheet rows() throws IOException, UserException {
		new Registers(workspace).keep(register, sheet(ROWS), Optional.of("浦东新区"), new Person("甲"));
		RowSheet sheet = new RowSheet(data, register);
		data.addListener(sheet::read);
		sheet.show(RowFilter.ALL);
		work();
		return sheet;
	}

	private static List<Object> keys(RowSheet sheet) {
		return IntStream.range(0, sheet.size()).mapToObj(row -> sheet.row(row).orElseThrow().values().get("number")).toList();
	}

	private RowField field(String name) {
		return register.field(name).orElseThrow();
	}

	@Test
	void aSheetIsSetRightInThePageAndComesInAsOneStepThatIsTakenBack() throws IOException, UserException {
		IntakeModel model = new IntakeModel(data, register);
		model.district("浦东新区");
		model.open(sheet(ROWS.replace("编号", "流水").replace("2024-02-01", "二月").replace("潍坊社区\n浦调3", "潍坊社区\n浦调2")));
		work();
		assertThat(model.fault()).contains("流水");
		assertThat(model.canKeep()).isFalse();
		model.heading("流水", "number");
		work();
		assertThat(model.fault()).isEmpty();
		assertThat(model.taken().orElseThrow().read().refused()).extracting(Refusal::cell).containsExactly("B3");
		model.keep();
		work();
		assertThat(model.said().orElseThrow()).contains("3");
		assertThat(model.taken().orElseThrow().changes().unchanged()).isEqualTo(3);
		model.correct(CellPlace.of("A3").orElseThrow(), "浦调9");
		model.correct(CellPlace.of("B3").orElseThrow(), "2024-02-02");
		work();
		assertThat(model.taken().orElseThrow().read().refused()).isEmpty();
		model.keep();
		work();
		assertThat(new Registers(workspace).count(register)).isEqualTo(4);
		new ChangeHistory(workspace).undo(2);
		assertThat(new Registers(workspace).count(register)).isZero();
	}

	@Test
	void aSheetOfTheSameHeadingsIsReadAsTheLastOneUntilAPersonSaysOtherwise() throws IOException {
		IntakeModel model = new IntakeModel(data, register);
		model.district("浦东新区");
		model.open(sheet(ROWS.replace("编号", "流水")));
		work();
		model.heading("流水", "number");
		work();
		model.keep();
		work();
		IntakeModel next = new IntakeModel(data, register);
		next.district("浦东新区");
		next.open(Files.writeString(folder.resolve("下月.csv"), ROWS.replace("编号", "流水").replace("浦调", "浦五")));
		work();
		assertThat(next.fault()).isEmpty();
		assertThat(next.remembered()).isEqualTo(Map.of("流水", "number"));
		assertThat(next.taken().orElseThrow().changes().added()).hasSize(4);
		next.forget();
		work();
		assertThat(next.fault()).contains("流水");
	}

	@Test
	void whatIsMissingIsToldInWordsOfTheWindowAndTheHeadingsStayInSight() throws IOException {
		IntakeModel model = new IntakeModel(data, register);
		model.open(sheet(ROWS));
		work();
		assertThat(model.fault()).contains("区域").doesNotContain("--");
		int headings = model.seen().headings().size();
		model.district("无此区");
		work();
		assertThat(model.fault()).contains("无此区");
		assertThat(model.seen().headings()).hasSize(headings);
		model.district("浦东新区");
		work();
		model.keep();
		assertThat(model.isKeeping()).isTrue();
		work();
		assertThat(model.isKeeping()).isFalse();
		assertThat(model.fault()).isEmpty();
	}

	@Test
	void formsOfManyDistrictsComeInAtOnceEachAsAStepOfItsOwn() throws IOException, UserException {
		Path forms = Files.createDirectory(folder.resolve("填报"));
		Files.writeString(forms.resolve("调解台账-浦东新区.csv"), ROWS);
		Files.writeString(forms.resolve("310106 静安.csv"), ROWS.replace("浦调", "静调").replace("2024-02-01", "二月"));
		Files.writeString(forms.resolve("新建文件.csv"), ROWS.replace("浦调", "不知"));
		Files.writeString(forms.resolve("说明.txt"), "请于三月前报送");
		FormList list = new FormList(data, register);
		list.add(List.of(forms));
		work();
		assertThat(list.forms().stream().map(form -> form.file().getFileName() + " " + form.fits() + " " + form.refused()))
				.containsExactlyInAnyOrder("调解台账-浦东新区.csv true false", "310106 静安.csv true true", "新建文件.csv false true");
		list.keepAll();
		work();
		assertThat(new Registers(workspace).count(register)).isEqualTo(7);
		list.district(forms.resolve("新建文件.csv"), "徐汇区");
		work();
		list.keepAll();
		work();
		assertThat(new Registers(workspace).count(register)).isEqualTo(11);
		new ChangeHistory(workspace).undo(1);
		assertThat(new Registers(workspace).count(register)).isEqualTo(7);
	}

	@Test
	void rowsAreDeletedAsOneStepThatIsTakenBack() throws IOException, UserException {
		RowSheet sheet = rows();
		sheet.choose(1);
		sheet.removal().remove(List.of(sheet.row(1).orElseThrow(), sheet.row(3).orElseThrow()));
		work();
		assertThat(sheet.removal().isFailed()).isFalse();
		assertThat(sheet.removal().said()).isPresent();
		assertThat(keys(sheet)).containsExactly("浦调1", "浦调3");
		assertThat(sheet.chosen()).isEmpty();
		new ChangeHistory(workspace).undo(1);
		data.changed();
		work();
		assertThat(keys(sheet)).hasSize(4);
		assertThat(sheet.removal().said()).as("what is no longer so is not told").isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			number      | 调1              | 1
			number      | =浦调1           | 1
			committee   | =                | 1
			committee   | !=               | 3
			kind        | 物               | 2
			kind        | !=物业           | 2
			amount      | >0               | 1
			amount      | 0..20000         | 2
			people      | 4                | 1
			people      | <=4              | 2
			acceptedOn  | 2024             | 4
			acceptedOn  | 2024-02          | 1
			acceptedOn  | >2024-02         | 2
			acceptedOn  | 2024-01..2024-02 | 2
			acceptedOn  | !=2024-01-05     | 3
			""")
	void whatIsTypedAboveAColumnNarrowsTheRows(String column, String typed, int rows) throws IOException, UserException {
		RowSheet sheet = rows();
		sheet.show(RowFilter.ALL.withColumn(column, typed));
		work();
		assertThat(sheet.fault()).isEmpty();
		assertThat(sheet.size()).isEqualTo(rows);
	}

	@Test
	void whatIsNoConditionIsToldAndTheRowsStay() throws IOException, UserException {
		RowSheet sheet = rows();
		sheet.show(RowFilter.ALL.withColumn("acceptedOn", "春天"));
		assertThat(sheet.fault().orElseThrow()).contains("春天");
		sheet.show(RowFilter.of("number = ", List.of()));
		assertThat(sheet.fault()).isPresent();
		assertThat(sheet.size()).isEqualTo(4);
	}

	@Test
	void rowsAreSortedUpAndDownAndNotAnyLonger() throws IOException, UserException {
		RowSheet sheet = rows();
		sheet.sort(field("people"));
		work();
		assertThat(keys(sheet)).startsWith("浦调1", "浦调3", "浦调2");
		sheet.sort(field("people"));
		work();
		assertThat(keys(sheet)).endsWith("浦调2", "浦调3", "浦调1");
		sheet.sort(field("people"));
		work();
		assertThat(keys(sheet)).containsExactly("浦调1", "浦调2", "浦调3", "浦调4");
		assertThat(sheet.totals().sums().get("amount")).isEqualByComparingTo("15000");
	}

	@Test
	void aCopyHasNoFormulaAndNoPersonalValueThatIsNotShown() throws IOException, UserException {
		RowSheet sheet = rows();
		List<StoredRow> rows = List.of(sheet.row(0).orElseThrow());
		RowCopy copy = RowCopy.of(List.of(field("number"), field("parties"), field("committee")), rows, false);
		assertThat(copy.text()).isEqualTo("编号\t当事人\t调解组织\n浦调1\t***\t'=1+1\n");
		assertThat(copy.html()).contains("'=1+1").doesNotContain("甲某");
		assertThat(RowCopy.of(List.of(field("parties")), rows, true).text()).contains("甲某");
	}

	@Test
	void aRowIsChangedByTheRulesOfTheRegisterOnTheVersionThatWasSeen() throws IOException, UserException {
		RowSheet sheet = rows();
		RowDraft draft = new RowDraft(data, register);
		RowDraft slower = new RowDraft(data, register);
		draft.open(sheet.row(2));
		slower.open(sheet.row(2));
		draft.type(field("endedOn"), "2024-02-01");
		assertThat(draft.faults()).containsKey("调解日期");
		assertThat(draft.canSave()).isFalse();
		draft.type(field("endedOn"), "2024-03-21");
		assertThat(draft.faults()).isEmpty();
		assertThat(draft.open(sheet.row(0))).as("what is typed is not lost").isFalse();
		draft.save();
		work();
		assertThat(draft.isFailed()).as("%s", draft.said()).isFalse();
		assertThat(sheet.row(2).orElseThrow().values().get("endedOn")).hasToString("2024-03-21");
		slower.type(field("people"), "5");
		slower.save();
		work();
		assertThat(slower.isFailed()).isTrue();
		assertThat(slower.text(field("people"), false)).as("nothing is lost").isEqualTo("5");
		assertThat(sheet.row(2).orElseThrow().values().get("people")).hasToString("4");
	}

	@Test
	void aNewRowIsHeldToTheRulesToo() throws IOException, UserException {
		RowSheet sheet = rows();
		RowDraft draft = new RowDraft(data, register);
		draft.openNew(sheet.row(0).orElseThrow().district());
		draft.type(field("number"), "浦调5");
		assertThat(draft.canSave()).as("the day is needed").isFalse();
		draft.type(field("acceptedOn"), "2024-05-05");
		draft.type(field("kind"), "邻里");
		draft.save();
		work();
		assertThat(keys(sheet)).contains("浦调5");
		assertThat(sheet.row(4).orElseThrow().file()).as("a person wrote it").isEmpty();
	}

	@Test
	void aFigureLeadsToTheRowsThatItCounts() throws IOException, UserException {
		RowSheet sheet = rows();
		FigureQuestion question = new FigureQuestion(sheet);
		question.askLatest();
		work();
		var resolved = question.figures().stream().filter(figure -> figure.observation().getMetric().equals("PM.DISPUTES_RESOLVED"))
				.findFirst().orElseThrow();
		assertThat(question.sentence(resolved)).contains("《人民调解案件台账》");
		question.show(resolved);
		work();
		assertThat(sheet.size()).isEqualTo((int) resolved.rows()).isEqualTo(3);
		assertThat(sheet.filter().where()).as("a condition for the command line, too").contains("调解日期 >= '2024-01-01'");
	}

	@Test
	void theListHasTheRowsOfEachDistrict() throws IOException, UserException {
		rows();
		RegisterList list = new RegisterList(data);
		list.read();
		work();
		assertThat(list.shown().getFirst().districts()).isEqualTo(Map.of("浦东新区", 4L));
		list.filter("legal-aid");
		assertThat(list.shown()).extracting(one -> one.register().code()).containsExactly("LA.CASES");
	}

	@Test
	void whatIsOverdueComesFirstAndEachMeasureHasItsBasis() throws IOException, UserException {
		RegisterDefinition cases = catalogue.register("RC.CASES").orElseThrow();
		new Registers(workspace).keep(cases, Files.writeString(folder.resolve("复议.csv"), """
				案号,收到申请日期,受理日期
				浦复1,2024-03-01,2024-03-05
				浦复2,2024-03-20,
				浦复3,2024-03-04,
				"""), Optional.of("浦东新区"), new Person("甲"));
		DueQuestion question = new DueQuestion(data);
		question.read();
		work();
		question.ask(new DueQuestion.Asked(cases, "2024-03-22", "", Optional.empty(), Optional.empty()));
		work();
		assertThat(question.fault()).isEmpty();
		DueQuestion.Answer answer = question.answer().orElseThrow();
		assertThat(answer.due()).extracting(Due::key).startsWith("浦复3");
		List<MeasureLine> lines = MeasureLines.of("浦东新区", answer.measured().districts().values().iterator().next());
		assertThat(lines).anySatisfy(line -> assertThat(line.basis()).contains("行政复议法"));
		RowFilter row = DueQuestion.row(cases, answer.due().getFirst());
		assertThat(row.columns().values()).containsExactly("=浦复3");
		question.ask(new DueQuestion.Asked(cases, "昨天", "", Optional.empty(), Optional.empty()));
		work();
		assertThat(question.fault().orElseThrow()).contains("昨天");
	}

}
