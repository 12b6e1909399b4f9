package fadu.workspace.tests;

import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.catalogue.Catalogue;
import fadu.reading.ReadingContext;
import fadu.workspace.ReadReports;

/** A report that somebody saves while it is read. */
class ChangingFileTest {

	private static final String BEFORE = "临溪区2024年受理法律援助案件312件。\n";
	private static final String AFTER = "临溪区2024年受理法律援助案件499件。\n";

	@TempDir
	Path folder;

	private Catalogue catalogue;

	@BeforeEach
	void open() {
		catalogue = Catalogue.ofPlatform();
	}

	@AfterEach
	void close() {
		catalogue.close();
	}

	@Test
	void theHashIsOfTheBytesThatWereRead() throws Exception {
		for (String name : new String[]{"report.txt", "report.csv"}) {
			Path file = write(folder, name, BEFORE);
			AtomicBoolean changed = new AtomicBoolean();
			ReadReports.Result result = new ReadReports(catalogue).read(file,
					new ReadingContext(Optional.empty(), Optional.empty()), () -> {
						if (!changed.getAndSet(true)) {
							save(file);
						}
						return false;
					});
			assertThat(changed).isTrue();
			assertThat(Files.readString(file)).isEqualTo(AFTER);
			assertThat(result.text()).contains("312件");
			assertThat(result.sha256()).isEqualTo(sha256(BEFORE));
		}
	}

	private static void save(Path file) {
		try {
			Files.writeString(file, AFTER);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String sha256(String text) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

}
