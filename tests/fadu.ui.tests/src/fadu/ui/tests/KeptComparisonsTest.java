package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.analysis.derive.Normalisation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridSettings;
import fadu.ui.grid.Grouping;
import fadu.ui.grid.KeptComparisons;
import fadu.workspace.SavedComparison;
import fadu.workspace.UserException;

/** Comparisons that are kept under a name, and the one that comes back, without a window. */
class KeptComparisonsTest extends WorkspaceFixture {

	private final List<String> failures = new ArrayList<>();
	private ComparisonModel model;
	private GridModel grid;
	private KeptComparisons kept;

	@BeforeEach
	void open() {
		start();
	}

	private void start() {
		model = new ComparisonModel(workspace, Runnable::run, Runnable::run);
		grid = new GridModel(model);
		kept = new KeptComparisons(grid, new DataChanges(workspace, Runnable::run, Runnable::run));
		model.read();
	}

	@AfterEach
	void close() {
		model.close();
	}

	@Test
	void whatWasOpenComesBackAtTheNextStart() {
		choose();
		grid.hideMetrics(List.of(metric("民事法律援助案件数").getCode()));
		grid.group(Grouping.DOMAIN);
		GridSettings arranged = grid.settings();
		model.close();
		start();
		assertThat(model.selection().districts()).extracting(District::getName).containsExactlyInAnyOrder("崂山区", "江北区");
		assertThat(model.per()).contains(new Normalisation.PerMonth());
		assertThat(grid.settings().hiddenMetrics()).isEqualTo(arranged.hiddenMetrics());
		assertThat(grid.settings().grouping()).isEqualTo(Grouping.DOMAIN);
	}

	@Test
	void aComparisonIsKeptUnderItsNameAndOpenedAgain() {
		choose();
		grid.moveDistrict(district("江北区").getCode(), Optional.of(district("崂山区").getCode()));
		grid.everyYear(true);
		kept.keep("两区", done -> {
		}, this::failed);
		model.clear();
		grid.set(GridSettings.DEFAULT);
		kept.list(all -> all.forEach(kept::open), this::failed);
		assertThat(grid.content().columns()).extracting(column -> column.district().getName()).containsExactly("江北区", "崂山区");
		assertThat(grid.settings().everyYear()).isTrue();
		assertThat(failures).isEmpty();
	}

	@Test
	void aComparisonIsHandedOnAsAFile() {
		choose();
		Path file = folder.resolve("两区.json");
		kept.write("两区", file, () -> {
		}, this::failed);
		model.clear();
		kept.bring(file, done -> {
		}, this::failed);
		assertThat(model.selection().districts()).hasSize(2);
		List<String> names = new ArrayList<>();
		kept.list(all -> all.stream().map(SavedComparison::name).forEach(names::add), this::failed);
		assertThat(names).containsExactly("两区");
	}

	@Test
	void aFileThatIsNoComparisonIsRefusedInOneLine() throws Exception {
		Path file = Files.writeString(folder.resolve("other.json"), "{\"kind\": \"something\"}");
		kept.bring(file, done -> {
		}, this::failed);
		assertThat(failures).singleElement().satisfies(line -> assertThat(line).contains("other.json").doesNotContain("\n"));
	}

	@Test
	void whatIsNoLongerInTheCatalogueIsLeftOut() {
		kept.open(new SavedComparison("旧", List.of("NO.SUCH", metric("受理法律援助案件数").getCode()), List.of("370212", "999998"),
				List.of("2024", "no period"), Optional.of("NO.SUCH"), true, List.of(), List.of(), true, "UNKNOWN",
				Optional.empty(), false));
		assertThat(model.selection().metrics()).hasSize(1);
		assertThat(model.per()).isEmpty();
		assertThat(model.periods()).hasSize(1);
		assertThat(grid.settings().grouping()).isEqualTo(Grouping.NONE);
	}

	private void choose() {
		model.chooseMetrics(List.of(metric("受理法律援助案件数"), metric("民事法律援助案件数")), true);
		model.chooseDistricts(List.of(district("崂山区"), district("江北区")), true);
		model.choosePer(Optional.of(new Normalisation.PerMonth()));
	}

	private void failed(UserException failure) {
		failures.add(failure.getMessage());
	}

	private Metric metric(String name) {
		return model.catalogue().domains().stream().flatMap(domain -> domain.getMetrics().stream())
				.filter(metric -> metric.getName().equals(name)).findFirst().orElseThrow();
	}

	private District district(String name) {
		return model.catalogue().districts().stream().filter(district -> district.getName().equals(name)).findFirst()
				.orElseThrow();
	}

}
