package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.ui.changes.DataChanges;
import fadu.ui.imports.ImportColumn;
import fadu.ui.imports.ImportModel;
import fadu.ui.imports.ImportRow;
import fadu.workspace.ImportReports;
import fadu.workspace.OpenReports;
import fadu.workspace.OpenReports.ListedReport;
import fadu.workspace.UserException;

/** The page of an import, without a window. */
class ImportModelTest extends WorkspaceFixture {

	private final Queue<Runnable> waiting = new ArrayDeque<>();
	private ImportModel model;
	private List<ImportModel.Imported> finished;

	@BeforeEach
	void open() {
		model = new ImportModel(new DataChanges(workspace, waiting::add, Runnable::run));
		finished = new ArrayList<>();
		model.whenImported(finished::add);
	}

	@Test
	void eachFileShowsWhatWasReadBeforeAnythingIsKept() throws IOException, UserException {
		model.add(List.of(file("a.txt", "青禾县司法局2024年工作总结\n全年受理法律援助案件321件。\n"),
				file("b.txt", "石湾区司法局2023年上半年工作情况\n上半年办理公证1024件。\n"),
				file("c.txt", "青禾县司法局2024年工作总结\n全年受理法律援助案件321件。\n"), file("d.txt", ""),
				file("e.txt", "工作情况\n共办理公证88件。\n")));
		work();
		assertThat(column(ImportColumn.DISTRICT)).startsWith("青禾县", "石湾区").endsWith("请填写");
		assertThat(column(ImportColumn.PERIOD)).startsWith("2024年", "2023年上半年");
		assertThat(column(ImportColumn.SORT)).startsWith("年度", "不足一年");
		assertThat(column(ImportColumn.FIGURES)).startsWith("1 个，1 个有指标");
		assertThat(column(ImportColumn.STANDING)).startsWith("可以导入", "可以导入").element(2).asString().contains("a.txt");
		assertThat(column(ImportColumn.STANDING).get(4)).contains("哪个区域");
		assertThat(model.wanted()).isEqualTo(2);
		assertThat(list()).isEmpty();
	}

	@Test
	void aFileNamedByAnotherDistrictThanItsTextIsRemarkedUponAndNoOther() throws IOException {
		String text = "榕江县司法局2021年工作总结\n全年受理法律援助案件%d件。\n";
		model.add(List.of(file("天柱县2021.txt", text.formatted(11)), file("榕江县2021.txt", text.formatted(12)),
				file("黔东南苗族侗族自治州榕江县.txt", text.formatted(13)), file("贵州省材料.txt", text.formatted(14)),
				file("城区各县总结.txt", text.formatted(15)), file("总结.txt", text.formatted(16))));
		work();
		assertThat(column(ImportColumn.STANDING).getFirst()).contains("可以导入").contains("天柱县").contains("榕江县");
		assertThat(column(ImportColumn.STANDING).subList(1, 6)).containsOnly("可以导入");
		model.start();
		work();
		assertThat(finished.getFirst().outcomes().stream().map(ImportReports.Outcome.Imported.class::cast)
				.map(imported -> imported.document().getNote()).filter(Objects::nonNull)).singleElement().asString()
				.contains("天柱县");
	}

	@Test
	void ofAFolderWhatIsNoReportIsCountedOrNotTicked() throws IOException {
		Path reports = Files.createDirectories(folder.resolve("年终材料"));
		Files.createDirectories(reports.resolve(".git"));
		Files.writeString(reports.resolve("榕江县总结.txt"), "榕江县司法局2024年工作总结\n全年受理法律援助案件321件。\n");
		Files.writeString(reports.resolve("值班表.txt"), "周一 张三\n周二 李四\n");
		Files.writeString(reports.resolve("榕江县讲话.txt"), "在榕江县司法局2023年工作总结会上的讲话\n同志们，一年来大家辛苦了。\n");
		for (String name : List.of(".DS_Store", "~$榕江县总结.docx", "Thumbs.db", ".git/notes.txt", "总结.txt~", ".~lock.总结.odt#")) {
			Files.writeString(reports.resolve(name), "全年受理法律援助案件999件。");
		}
		model.add(List.of(reports));
		work();
		assertThat(model.rows().stream().map(row -> row.file().getFileName().toString())).containsExactlyInAnyOrder("榕江县总结.txt",
				"值班表.txt", "榕江县讲话.txt");
		assertThat(model.passedOver()).hasValueSatisfying(said -> assertThat(said).contains("6"));
		ImportRow list = row("值班表.txt");
		assertThat(ImportColumn.STANDING.text(list)).contains("不是报告");
		model.district(List.of(list), "榕江县");
		model.period(List.of(list), "2024年");
		work();
		assertThat(list.isWanted()).isFalse();
		assertThat(row("榕江县总结.txt").isWanted()).isTrue();
		assertThat(row("榕江县讲话.txt").isWanted()).isTrue();
		model.want(List.of(list), true);
		assertThat(list.isWanted()).isTrue();
	}

	private ImportRow row(String name) {
		return model.rows().stream().filter(row -> row.file().endsWith(name)).findFirst().orElseThrow();
	}

	@Test
	void whatIsWrongIsSetRightInPlaceAndEachFileComesInWithItsOwn() throws IOException, UserException {
		model.add(List.of(file("a.txt", "青禾县司法局2024年工作总结\n全年受理法律援助案件321件。\n"),
				file("e.txt", "工作情况\n共办理公证88件。\n")));
		work();
		model.district(List.of(model.rows().get(1)), "金山区");
		model.period(List.of(model.rows().get(1)), "2022年");
		work();
		assertThat(column(ImportColumn.DISTRICT).get(1)).contains("金山区");
		model.start();
		work();
		assertThat(list()).extracting(ListedReport::document)
				.extracting(document -> document.getFileName() + ' ' + document.getPeriod())
				.containsExactlyInAnyOrder("a.txt 2024", "e.txt 2022");
		assertThat(column(ImportColumn.STANDING)).allMatch(state -> state.startsWith("已导入"));
		assertThat(finished).singleElement().satisfies(end -> assertThat(end.outcomes()).hasSize(2));
		assertThat(model.wanted()).isZero();
	}

	@Test
	void ofSeveralPlacesOfOneNameOneIsChosenByItsFullName() throws IOException {
		model.add(List.of(file("a.txt", "鼓楼区司法局2024年工作总结\n全年受理法律援助案件321件。\n")));
		work();
		List<String> places = model.rows().getFirst().places();
		assertThat(places).hasSizeGreaterThan(2).doesNotHaveDuplicates().allMatch(place -> place.endsWith("鼓楼区"));
		assertThat(column(ImportColumn.STANDING).getFirst()).contains("鼓楼区", String.valueOf(places.size())).doesNotContain("--");
		model.district(model.rows(), places.get(1));
		work();
		assertThat(column(ImportColumn.DISTRICT)).containsExactly(places.get(1));
		assertThat(model.rows().getFirst().places()).isEmpty();
		assertThat(column(ImportColumn.STANDING)).containsExactly("可以导入");
	}

	@Test
	void aPeriodThatIsNoneIsSaidAndChangesNothing() throws IOException {
		model.add(List.of(file("a.txt", "青禾县司法局2024年工作总结\n全年受理法律援助案件321件。\n")));
		work();
		model.period(model.rows(), "前年吧");
		work();
		assertThat(model.said().orElseThrow()).contains("前年吧");
		assertThat(column(ImportColumn.PERIOD)).containsExactly("2024年");
	}

	@Test
	void theSameReportInOtherBytesIsLeftOutUntilItIsTicked() throws IOException, UserException {
		model.add(List.of(file("a.txt", "青禾县司法局2024年工作总结\n全年受理法律援助案件321件。\n")));
		work();
		model.start();
		work();
		ImportModel second = new ImportModel(new DataChanges(workspace, waiting::add, Runnable::run));
		second.add(List.of(file("a.txt", "青禾县司法局2024年工作总结\n全年受理法律援助案件321件。\n"),
				file("copy.txt", "青禾县司法局2024年工作总结\n\n全年受理法律援助案件321件。\n\n")));
		work();
		assertThat(second.rows()).extracting(ImportColumn.STANDING::text).element(0).asString().contains("工作区里已有");
		assertThat(second.wanted()).isZero();
		second.want(second.rows(), true);
		assertThat(second.wanted()).as("what is there by its bytes cannot come in twice").isEqualTo(1);
		second.start();
		work();
		assertThat(list()).hasSize(2);
	}

	@Test
	void aPastedTextIsAFileNamedByItsFirstLine() {
		model.paste("石湾区司法局2023年工作总结\n办理公证1024件。");
		work();
		assertThat(column(ImportColumn.FILE)).containsExactly("石湾区司法局2023年工作总结.txt");
		assertThat(column(ImportColumn.DISTRICT)).containsExactly("石湾区");
		model.paste(" ");
		assertThat(model.said().orElseThrow()).contains("没有文字");
	}

	@Test
	void anImportIsCancelledAndWhatIsInStaysIn() throws IOException, UserException {
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			files.add(file("r" + i + ".txt", "青禾县司法局202" + i + "年工作总结\n全年受理法律援助案件32" + i + "件。\n"));
		}
		model.add(files);
		work();
		AtomicBoolean cancelled = new AtomicBoolean();
		model.addListener(() -> {
			boolean two = model.rows().stream().filter(row -> row.outcome().isPresent()).count() == 2;
			if (two && cancelled.compareAndSet(false, true)) {
				model.cancel();
			}
		});
		model.start();
		work();
		assertThat(list()).hasSize(2);
		assertThat(model.isBusy()).isFalse();
		assertThat(model.said().orElseThrow()).contains("导入了 2 份", "未导入 2 份");
	}

	private void work() {
		for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
			next.run();
		}
	}

	private List<ListedReport> list() throws UserException {
		return new OpenReports(workspace).list();
	}

	private List<String> column(ImportColumn column) {
		return model.rows().stream().map((ImportRow row) -> column.text(row)).toList();
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

}
