package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.reading.formats.Doubt;
import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Extractor;
import fadu.reading.formats.PageRecogniser;
import fadu.reading.formats.PageRecognisers;
import fadu.reading.formats.Place;
import fadu.reading.formats.RecognisedPage;
import fadu.reading.formats.RecognisedPage.Sign;
import fadu.reading.formats.Watch;

/** What becomes of print that somebody recognises: text with places, of which every figure is doubted. */
class RecognitionTest extends FormatsFixture {

	private static final int EM = 40;

	/** Finds the same three lines on every page; of the second number it is not sure. */
	private static final class ThreeLines implements PageRecogniser {

		@Override
		public RecognisedPage read(BufferedImage page, BooleanSupplier cancelled) {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			int top = page.getHeight() / 4;
			return new RecognisedPage(0, List.of(line(2, top, "受理法律援助案件546件，其中民事案件318件，为农民工挽回损失"),
					line(0, top + 60, "400余万元。"), line(2, top + 140, "接待咨询36人次。")));
		}

		private static RecognisedPage.Line line(int indent, int top, String text) {
			List<Sign> signs = new ArrayList<>();
			float left = 100 + indent * EM;
			for (int i = 0; i < text.length(); i++) {
				float width = text.charAt(i) < 128 ? EM / 2f : EM;
				boolean unsure = i >= text.indexOf("318") && i < text.indexOf("318") + 3;
				signs.add(new Sign(text.substring(i, i + 1), left, left + width, unsure ? 0 : 0.99));
				left += width;
			}
			return new RecognisedPage.Line(signs, top, top + EM);
		}
	}

	@BeforeEach
	void install() {
		PageRecognisers.from(() -> List.of(new ThreeLines()));
	}

	@AfterEach
	void remove() {
		PageRecognisers.from(List::of);
	}

	@Test
	void aPictureBecomesParagraphsAndEachNumberKeepsItsBox() throws Exception {
		ExtractedText text = read(picture());
		assertThat(text.text().lines()).containsExactly("受理法律援助案件546件，其中民事案件318件，为农民工挽回损失400余万元。", "接待咨询36人次。");
		int at = text.text().indexOf("546");
		assertThat(text.places().of(at, at + 3)).contains(new Place.Recognised(1, 313, 250, 38, 20));
		assertThat(Place.of("page 1 box 313 250 38 20")).contains(new Place.Recognised(1, 313, 250, 38, 20));
		assertThat(new Place.Recognised(1, 313, 250, 38, 20).display()).contains("识别");
	}

	@Test
	void everyFigureIsDoubtedAndANumberThatIsNotSureMostOfAll() throws Exception {
		ExtractedText text = read(picture());
		assertThat(most(text, "546")).isEqualTo(0.7);
		assertThat(most(text, "318")).isEqualTo(0.3);
		assertThat(text.notes()).isEmpty();
		assertThat(text.remarks()).satisfiesExactly(all -> assertThat(all).contains("识别", "第 1 页"),
				unsure -> assertThat(unsure).contains("318", "核对").doesNotContain("546"));
	}

	@Test
	void onlyPagesWithoutTextAreRecognisedAndTheProgressIsTold() throws Exception {
		Path file = folder.resolve("scan.pdf");
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.addPage(new PDPage());
			document.save(file.toFile());
		}
		List<String> told = new ArrayList<>();
		ExtractedText text = new Extractor().extract(file, new Watch() {

			@Override
			public boolean getAsBoolean() {
				return false;
			}

			@Override
			public void recognising(int page, int pages) {
				told.add(page + "/" + pages);
			}
		});
		assertThat(told).containsExactly("1/2", "2/2");
		assertThat(text.places().at(text.text().length() - 3).orElseThrow().label()).startsWith("page 2 box ");
	}

	@Test
	void itEndsWhenTheUserCancels() throws IOException {
		Path file = picture();
		List<Integer> asked = new ArrayList<>();
		assertThatThrownBy(() -> new Extractor().extract(file, () -> asked.size() > 3 || !asked.add(1)))
				.isInstanceOf(CancellationException.class);
	}

	private static double most(ExtractedText text, String number) {
		int at = text.text().indexOf(number);
		List<Place> places = text.places().between(at, at + number.length()).toList();
		return text.doubts().stream().filter(doubt -> places.stream().anyMatch(doubt::isAbout)).mapToDouble(Doubt::most).min()
				.orElse(1);
	}

	private Path picture() throws IOException {
		Path file = folder.resolve("scan.png");
		ImageIO.write(new BufferedImage(1600, 2000, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
		return file;
	}

}
