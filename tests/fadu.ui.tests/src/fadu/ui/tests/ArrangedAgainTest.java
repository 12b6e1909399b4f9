package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Cell;
import fadu.analysis.derive.Normalisation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.ui.changes.DataChanges;
import fadu.ui.changes.HistoryModel;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.comparison.SourceSheet;
import fadu.ui.grid.GridCell;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;
import fadu.ui.grid.GridText;
import fadu.ui.grid.KeptComparisons;
import fadu.ui.grid.ReplacedComparison;
import fadu.ui.grid.VerdictCount;
import fadu.ui.others.PeerSearch;
import fadu.workspace.PeerDistricts;
import fadu.workspace.Person;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** What becomes of a comparison when something else is shown: its order, its counts, and the way back to it. Without a window. */
class ArrangedAgainTest extends WorkspaceFixture {

	private static final String CASES = "受理法律援助案件数";
	private static final Period YEAR = Period.valueOf("2024");

	private DataChanges changes;
	private HistoryModel history;
	private ComparisonModel model;
	private GridModel grid;
	private ReplacedComparison replaced;

	@BeforeEach
	void open() throws UserException, IOException {
		report("玉泉区", "全年共受理法律援助案件300件。", "全区现有执业律师300名。");
		report("赛罕区", "全年共受理法律援助案件200件。", "全区现有执业律师50名。");
		report("新城区", "上半年共受理法律援助案件260件。", "");
		changes = new DataChanges(workspace, Runnable::run, Runnable::run);
		history = new HistoryModel(changes);
		model = new ComparisonModel(workspace, Runnable::run, Runnable::run);
		changes.addListener(model::read);
		grid = new GridModel(model);
		grid.whenArranged(history::offer);
		replaced = new ReplacedComparison(grid, new KeptComparisons(grid, changes), history);
		model.read();
		model.chooseMetrics(List.of(metric(CASES)), true);
	}

	private void report(String district, String... sentences) throws UserException, IOException {
		imported(district, "呼和浩特市" + district + "司法局2024年工作总结\n" + String.join("\n", sentences) + '\n');
	}

	@AfterEach
	void close() {
		model.close();
	}

	@Test
	void anOtherComparisonIsTakenBackByTheNextStepBackAndNotAnOlderChangeOfTheData() throws UserException {
		choose("玉泉区", "赛罕区");
		model.choosePeriods(List.of(YEAR));
		grid.hideDistricts(List.of(code("赛罕区")));
		new PeerDistricts(workspace).keepChosen("两区", model.selection().districts(), Person.ofLogin());
		history.look();
		String older = history.nextBack().orElseThrow();
		replaced.compare(new Selection(List.of(lawyers()), List.of(district("赛罕区")), Optional.empty()), List.of(),
				Optional.empty());
		assertThat(model.selection().metrics()).containsExactly(lawyers());
		assertThat(shown()).as("nothing asked for is hidden").containsExactly("赛罕区");
		assertThat(replaced.said().orElseThrow()).contains("1 项指标 × 1 个区域", "1 项指标 × 2 个区域");
		assertThat(history.nextBack().orElseThrow()).isNotEqualTo(older).contains("1 项指标 × 1 个区域");
		history.undo();
		assertThat(model.selection().metrics()).containsExactly(metric(CASES));
		assertThat(model.selection().districts()).hasSize(2);
		assertThat(model.periods()).containsExactly(YEAR);
		assertThat(shown()).containsExactly("玉泉区");
		assertThat(replaced.said()).isEmpty();
		assertThat(new PeerDistricts(workspace).all()).hasSize(1);
		assertThat(history.nextBack()).contains(older);
	}

	@Test
	void whatWasDoneLastIsTakenBackFirstWhetherInTheTableOrInTheData() throws UserException {
		choose("玉泉区", "赛罕区");
		new PeerDistricts(workspace).keepChosen("一", model.selection().districts(), Person.ofLogin());
		changes.changed();
		grid.hideDistricts(List.of(code("赛罕区")));
		grid.moveDistrict(code("玉泉区"), Optional.empty());
		new PeerDistricts(workspace).keepChosen("二", model.selection().districts(), Person.ofLogin());
		changes.changed();
		history.undo();
		assertThat(new PeerDistricts(workspace).all()).as("the latest change of the data").hasSize(1);
		history.undo();
		assertThat(history.nextBack()).contains("隐藏 1 个区域");
		history.undo();
		assertThat(shown()).containsExactly("玉泉区", "赛罕区");
		assertThat(new PeerDistricts(workspace).all()).hasSize(1);
		assertThat(history.nextForth()).contains("隐藏 1 个区域");
		history.redo();
		assertThat(shown()).containsExactly("玉泉区");
		history.undo();
		history.undo();
		assertThat(new PeerDistricts(workspace).all()).as("what lies before the hiding").isEmpty();
	}

	@Test
	void afterSomethingElseTheNoticeStillLeadsBackButTheKeyTakesBackTheData() {
		choose("玉泉区", "赛罕区");
		replaced.compare(new Selection(List.of(lawyers()), List.of(district("赛罕区")), Optional.empty()), List.of(),
				Optional.empty());
		model.chooseDistricts(List.of(district("新城区")), true);
		assertThat(history.nextBack()).isEqualTo(history.next().undo().map(entry -> entry.what()));
		replaced.takeBack();
		assertThat(model.selection().metrics()).containsExactly(metric(CASES));
		assertThat(model.selection().districts()).extracting(District::getName).containsExactlyInAnyOrder("玉泉区", "赛罕区");
	}

	@Test
	void whereNothingWasComparedOrTheSameThereIsNothingToGoBackTo() {
		model.clear();
		Selection cases = new Selection(List.of(metric(CASES)), List.of(district("赛罕区")), Optional.empty());
		replaced.compare(cases, List.of(), Optional.empty());
		replaced.compare(cases, List.of(), Optional.empty());
		assertThat(replaced.said()).isEmpty();
	}

	@Test
	void theOrderIsThatOfTheNumbersShown() {
		choose("玉泉区", "赛罕区");
		model.choosePer(Optional.of(new Normalisation.PerUnit(lawyers())));
		grid.sort(cell("玉泉区").judged());
		assertThat(shown()).containsExactly("赛罕区", "玉泉区");
		model.choosePer(Optional.empty());
		assertThat(shown()).containsExactly("玉泉区", "赛罕区");
		assertThat(grid.settings().sortedBy()).contains(metric(CASES).getCode());
	}

	@Test
	void whereTheNumbersShownAllowNoOrderItIsGivenUpAndSaidWhy() {
		choose("玉泉区", "新城区");
		model.choosePer(Optional.of(new Normalisation.PerMonth()));
		grid.sort(cell("玉泉区").judged());
		assertThat(grid.settings().sortedBy()).isPresent();
		model.choosePer(Optional.empty());
		assertThat(grid.settings().sortedBy()).isEmpty();
		assertThat(grid.said().orElseThrow().allowed()).isFalse();
	}

	@Test
	void aHiddenDistrictIsNeitherCountedNorInTheWayOfAnOrder() {
		choose("玉泉区", "赛罕区", "新城区");
		assertThat(count().notComparable()).isEqualTo(2);
		assertThat(grid.content().districts()).isEqualTo(3);
		grid.hideDistricts(List.of(code("新城区")));
		assertThat(count().notComparable()).isZero();
		assertThat(count().isEmpty()).isFalse();
		assertThat(grid.content().districts()).isEqualTo(2);
		grid.sort(cell("玉泉区").judged());
		assertThat(shown()).containsExactly("玉泉区", "赛罕区");
		grid.showAll();
		assertThat(shown()).as("it has no place").containsExactly("玉泉区", "赛罕区", "新城区");
		assertThat(grid.said().orElseThrow().said()).contains("其余不排先后", "新城区");
	}

	@Test
	void aFigureThatCouldNotBeDividedSaysWhyInItsCellAndItsSource() {
		choose("玉泉区", "新城区");
		model.choosePer(Optional.of(new Normalisation.PerUnit(lawyers())));
		GridCell cell = cell("新城区");
		String reason = GridText.obstacle(cell).orElseThrow();
		assertThat(reason).contains("律师");
		model.look(cell.row(), district("新城区"));
		SourceSheet sheet = SourceSheet.of(model.compared().orElseThrow().judged(model.focus().orElseThrow()).orElseThrow(),
				(Cell.Reported) cell.cell(), Optional.empty());
		assertThat(sheet.text()).contains(reason);
		assertThat(GridText.obstacle(cell("玉泉区"))).isEmpty();
	}

	@Test
	void aKeptPeerGroupIsSaidAndTheQuestionStays() throws UserException {
		PeerSearch search = new PeerSearch(changes);
		changes.addListener(() -> search.find(asked("赛罕区")));
		search.find(asked("赛罕区"));
		int found = search.districts().size();
		search.keep("邻近", "已存{0}");
		assertThat(new PeerDistricts(workspace).all()).hasSize(1);
		assertThat(search.outcome().said()).contains("已存邻近");
		assertThat(search.districts()).hasSize(found);
		District before = district("赛罕区");
		model.read();
		List<District> anew = workspace.districts();
		assertThat(anew.get(PeerSearch.place(anew, Optional.of(before))).getName()).isEqualTo("赛罕区");
		search.find(asked("玉泉区"));
		assertThat(search.outcome().said()).as("of another question nothing was said").isEmpty();
	}

	private PeerSearch.Asked asked(String home) {
		return new PeerSearch.Asked(district(home), List.of(metric(CASES)), false, 5);
	}

	private void choose(String... names) {
		model.chooseDistricts(Stream.of(names).map(this::district).toList(), true);
	}

	private VerdictCount count() {
		return VerdictCount.of(cell("玉泉区").row(), grid.content().codes());
	}

	private GridCell cell(String name) {
		GridRow.Line line = grid.content().lines().getFirst();
		return line.cells().stream().filter(cell -> cell.cell().district().getName().equals(name)).findFirst().orElseThrow();
	}

	private List<String> shown() {
		return grid.content().columns().stream().map(column -> column.district().getName()).toList();
	}

	private Metric lawyers() {
		return catalogue.metrics().stream().filter(metric -> metric.getName().contains("执业律师")).findFirst().orElseThrow();
	}

	private Metric metric(String name) {
		return catalogue.metrics().stream().filter(metric -> metric.getName().equals(name)).findFirst().orElseThrow();
	}

	private String code(String name) {
		return district(name).getCode();
	}

	private District district(String name) {
		return model.catalogue().districts().stream().filter(district -> district.getName().equals(name)).findFirst()
				.orElseThrow();
	}

}
