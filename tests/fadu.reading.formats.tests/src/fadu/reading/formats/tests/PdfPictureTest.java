package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import fadu.reading.formats.PdfPicture;
import fadu.reading.formats.Place;
import fadu.reading.formats.UnreadableReport;

/** The page of a PDF beside its text. */
class PdfPictureTest extends FormatsFixture {

	@Test
	void thePageIsDrawnAndTheFigureMarkedOnIt() throws IOException, UnreadableReport {
		try (PdfFile file = PdfFile.begin().paragraph("云溪区司法局工作总结").paragraph("全年办理公证1286件，接待群众620人次。")) {
			Path saved = file.save(folder.resolve("a.pdf"));
			BufferedImage plain = picture(saved, 1, 800, "");
			BufferedImage marked = picture(saved, 1, 800, "1286件");
			assertThat(plain.getWidth()).isEqualTo(800);
			assertThat(yellow(plain)).isZero();
			assertThat(yellow(marked)).isPositive();
			assertThat(yellow(picture(saved, 1, 800, "没有的话"))).isZero();
			assertThatThrownBy(() -> PdfPicture.png(saved, new Place.Page(9), 800, "")).isInstanceOf(UnreadableReport.class)
					.hasMessageContaining("9");
		}
	}

	@Test
	void aPictureStaysSmallHoweverWideItIsWanted() throws IOException, UnreadableReport {
		try (PdfFile file = PdfFile.begin().paragraph("云溪区司法局工作总结")) {
			BufferedImage picture = picture(file.save(folder.resolve("a.pdf")), 1, 100_000, "");
			assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(8_100_000);
		}
	}

	private static BufferedImage picture(Path file, int page, int width, String printed) throws IOException, UnreadableReport {
		return ImageIO.read(new ByteArrayInputStream(PdfPicture.png(file, new Place.Page(page), width, printed)));
	}

	private static long yellow(BufferedImage picture) {
		long dots = 0;
		for (int x = 0; x < picture.getWidth(); x++) {
			for (int y = 0; y < picture.getHeight(); y++) {
				int colour = picture.getRGB(x, y);
				dots += (colour >> 16 & 0xff) > 200 && (colour & 0xff) < 200 && (colour >> 8 & 0xff) > 180 ? 1 : 0;
			}
		}
		return dots;
	}

}
