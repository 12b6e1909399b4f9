package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.catalogue.Catalogue;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.ui.imports.ImportModel;
import fadu.ui.imports.OpenImport;
import fadu.ui.registers.intake.IntakePage;
import fadu.ui.tests.driver.Workbench;
import fadu.workspace.FittingRegisters;

/** A spreadsheet is known by its headings for what it is: the rows of a register, before anybody says of which. */
class FittingRegistersTest {

	private final Workbench workbench = new Workbench();
	@TempDir
	private Path folder;

	@AfterEach
	void goBack() {
		workbench.compare();
	}

	@Test
	void theSheetOfEachRegisterIsKnownForItsOwn() throws IOException {
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			assertThat(catalogue.registers()).hasSizeGreaterThan(30);
			for (RegisterDefinition register : catalogue.registers()) {
				Path sheet = Files.writeString(folder.resolve(register.code() + ".csv"), "标题\n" + register.fields().stream()
						.map(RowField::label).collect(Collectors.joining(",")) + ",备注二\n");
				assertThat(FittingRegisters.of(catalogue, sheet)).first().isEqualTo(register);
			}
		}
	}

	@Test
	void aTableOfFiguresAndAFileThatIsNoSpreadsheetFitNone() throws IOException {
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			assertThat(FittingRegisters.of(catalogue, Files.writeString(folder.resolve("表.csv"), "区域,2021年,2022年\n静安区,1,2\n")))
					.isEmpty();
			assertThat(FittingRegisters.of(catalogue, Files.write(folder.resolve("坏.xlsx"), new byte[]{'P', 'K', 3, 4, 0})))
					.isEmpty();
		}
	}

	@Test
	void aSheetThatIsDroppedOnTheWindowGoesToItsRegister() throws IOException {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		Path sheet = Files.writeString(folder.resolve("窗口法援.csv"), "案号,受理日期,案件类别,援助方式\n法援9001,2024-03-01,民事,代理\n");
		ImportModel reports = workbench.ask(
				() -> OpenImport.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), List.of(sheet))).orElseThrow();
		workbench.await("its register is offered", () -> workbench.all(Button.class).anyMatch(FittingRegistersTest::isOffer));
		workbench.run(() -> workbench.all(Button.class).filter(FittingRegistersTest::isOffer).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event()));
		workbench.await("the sheet is looked at there", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.getActiveEditor() instanceof IntakePage page
				&& page.model().flatMap(model -> model.file()).filter(sheet::equals).isPresent());
		assertThat(workbench.ask(reports::rows)).as("it stays in the list and comes in once")
				.singleElement().satisfies(row -> assertThat(row.isWanted()).isFalse());
	}

	private static boolean isOffer(Button button) {
		return button.getText().matches("(导入|Into )[“].*(法律援助|[Ll]egal.aid).*");
	}

}
