package fadu.workspace.tests;

import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import fadu.workspace.UserException;

/** A file that is no report gets one line that names it and says what to do; nothing of it is kept. */
class BadFilesTest extends WorkspaceFixture {

	@Test
	void anEmptyFile() throws UserException {
		assertRefused(write(folder, "empty.txt", ""), "空");
		assertRefused(write(folder, "blank.txt", " \r\n\t\n"), "空");
		assertRefused(write(folder, "mark.txt", "\uFEFF"), "空");
	}

	@Test
	void aBinary() throws UserException, IOException {
		assertRefused(Files.write(folder.resolve("report.zip"), new byte[]{'P', 'K', 3, 4, 0, 0, 8, 0}), "已损坏");
		assertRefused(Files.write(folder.resolve("report.bin"), new byte[]{1, 2, 3, 0, 8, 0}), "不是可读取的格式");
	}

	@Test
	void aFileThatIsNotThere() throws UserException {
		assertRefused(folder.resolve("missing.txt"), "找不到文件");
	}

	@Test
	void aFolder() throws UserException, IOException {
		assertRefused(Files.createDirectory(folder.resolve("reports")), "文件夹");
	}

	@Test
	void aFileThatIsTooLarge() throws UserException, IOException {
		Path large = folder.resolve("large.txt");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(100L * 1024 * 1024);
		}
		assertRefused(large, "100 MB");
	}

	private void assertRefused(Path file, String reason) throws UserException {
		assertThat(refused(file)).startsWith(file.toString()).contains(reason).doesNotContain("\n").doesNotContain("Exception");
		assertThat(documents()).allMatch(document -> document.getContributor() != null);
	}

}
