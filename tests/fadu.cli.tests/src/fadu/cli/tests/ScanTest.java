package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A scanned page, with the optional plug-in that recognises print: built by {@code ./fadu ocr}; without it these are skipped. */
class ScanTest {

	private static final List<String> PAGE = List.of("盐田区司法局2024年工作总结", "2024年，受理法律援助案件546件，其中民事案件318件。",
			"为受援人挽回经济损失620余万元，调解成功率98.16%。");

	private static Optional<Bundle> plugIn = Optional.empty();

	@TempDir
	Path folder;

	@BeforeAll
	static void install() throws BundleException, IOException {
		Optional<Path> jar = built();
		if (jar.isPresent()) {
			plugIn = Optional.of(FrameworkUtil.getBundle(ScanTest.class).getBundleContext()
					.installBundle("reference:" + jar.get().toUri()));
			plugIn.get().start();
		}
	}

	@AfterAll
	static void uninstall() throws BundleException {
		if (plugIn.isPresent()) {
			plugIn.get().uninstall();
		}
	}

	@Test
	void itsFiguresHaveTheirBoxOnThePageAndAreNeverSure() throws IOException {
		Path scan = scan(0);
		Terminal terminal = Terminal.type("read", scan, "--format", "jsonl");
		assertThat(terminal.status()).isZero();
		assertThat(terminal.err()).contains("识别", "第 1 页");
		List<Map<String, Object>> figures = Terminal.lines(terminal.out());
		assertThat(figures).extracting(figure -> figure.get("text")).contains("546件", "318件", "620余万元", "98.16%");
		assertThat(figures).allSatisfy(figure -> {
			assertThat(((Number) figure.get("confidence")).doubleValue()).isLessThanOrEqualTo(0.7);
			assertThat(String.valueOf(figure.get("place"))).contains("page=1", "box=[", "recognised=true");
		});
	}

	@Test
	void aPageThatLiesALittleTurnedIsReadAsWell() throws IOException {
		assertThat(Terminal.type("text", scan(1.5)).out()).contains("546件", "318件", "98.16%", "（识别");
	}

	/** The page as a scanner makes it, turned by some degrees. */
	private Path scan(double degrees) throws IOException {
		assumeTrue(plugIn.isPresent(), "the plug-in is not built: ./fadu ocr");
		Optional<Font> font = Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
				.filter(each -> PAGE.stream().allMatch(line -> each.canDisplayUpTo(line) < 0)).findFirst();
		assumeTrue(font.isPresent(), "no Chinese font here");
		BufferedImage page = new BufferedImage(1240, 900, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = page.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, page.getWidth(), page.getHeight());
		pen.setColor(Color.BLACK);
		pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
		pen.setFont(font.get().deriveFont(32f));
		for (int i = 0; i < PAGE.size(); i++) {
			pen.drawString(PAGE.get(i), 120, 160 + 80 * i);
		}
		pen.dispose();
		Path file = folder.resolve("scan.png");
		ImageIO.write(page, "png", file.toFile());
		return file;
	}

	private static Optional<Path> built() throws IOException {
		Path checkout = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(checkout.resolve("targetplatform"))) {
			checkout = checkout.getParent();
		}
		Path target = checkout.resolve("optional/fadu.reading.ocr/target");
		if (!Files.isDirectory(target)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(target)) {
			return files.filter(file -> file.getFileName().toString().matches("fadu\\.reading\\.ocr-.*-SNAPSHOT\\.jar"))
					.findFirst();
		}
	}

}
