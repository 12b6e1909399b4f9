package fadu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Work reports of districts that do not exist. */
public final class SampleReports {

	/** A year of a made-up district; its figures of legal aid are 312件 and 400余万元. */
	public static final String LINXI_2024 = """
			临溪区司法局2024年工作总结
			一、法律援助
			2024年，全区受理法律援助案件312件。为受援人挽回经济损失400余万元。
			二、人民调解
			全年调解成功矛盾纠纷1486件。
			""";

	private SampleReports() {
	}

	/** Writes a report in UTF-8 into the folder. */
	public static Path write(Path folder, String name, String text) {
		return write(folder, name, text, StandardCharsets.UTF_8);
	}

	/** Writes a report in a charset into the folder. */
	public static Path write(Path folder, String name, String text, Charset charset) {
		try {
			return Files.write(folder.resolve(name), text.getBytes(charset));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
