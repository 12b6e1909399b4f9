package fadu.reading.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.eclipse.osgi.util.NLS;

/**
 * Reads the text of a PDF file: lines in the order of their places on the page, those of one paragraph joined, tables by their
 * columns, without headers, footers and page numbers. Pages without text are recognised where somebody can.
 */
final class PdfText {

	private static final int MOST_PAGES = 5000;
	private static final int MOST_NAMED = 10;

	private PdfText() {
	}

	static ExtractedText read(Path file, String name, Budget budget) throws IOException, UnreadableReport {
		try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file.toFile());
				PDDocument document = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
			int pages = document.getNumberOfPages();
			if (pages > MOST_PAGES) {
				throw new UnreadableReport(NLS.bind(Messages.PdfText_pages, new Object[]{name, pages, MOST_PAGES}));
			}
			PdfLines lines = new PdfLines(budget);
			List<PdfPage> read = new ArrayList<>();
			for (int page = 1; page <= pages; page++) {
				read.add(lines.read(document, page));
			}
			List<Integer> silent = silent(document, read);
			Optional<PageRecogniser> recogniser = PageRecognisers.first();
			if (recogniser.isEmpty() || silent.isEmpty()) {
				if (silent.size() == pages) {
					throw new UnreadableReport(NLS.bind(Messages.PdfText_scanned, name));
				}
				return text(PdfMargins.without(read), Format.PDF, notes(silent), List.of(), budget);
			}
			Recognition.checkPages(name, silent.size());
			Recognition recognition = new Recognition(recogniser.get(), budget);
			for (int page : silent) {
				PDRectangle size = PdfPicture.size(document, page);
				read.set(page - 1, recognition.page(PdfPicture.page(document, page, Double.MAX_VALUE), page, size.getWidth(),
						size.getHeight(), pages));
			}
			return text(PdfMargins.without(read), Format.PDF, List.of(), recognition.doubts(), budget);
		} catch (InvalidPasswordException e) {
			throw new UnreadableReport(NLS.bind(Messages.Reader_encrypted, name), e);
		}
	}

	/** Pages that show something and have no text of their own but a number or what all pages have. */
	private static List<Integer> silent(PDDocument document, List<PdfPage> read) {
		boolean none = read.stream().allMatch(page -> page.lines().isEmpty());
		return PdfMargins.without(read).stream().filter(page -> page.lines().isEmpty()).map(PdfPage::number)
				.filter(page -> none || hasPicture(document, page)).toList();
	}

	/**
	 * The text of printed pages, their columns in reading order.
	 *
	 * @param known doubts about the pages
	 */
	static ExtractedText text(List<PdfPage> pages, Format format, List<String> notes, List<Doubt> known, Budget budget) {
		List<PdfPage> ordered = new ArrayList<>();
		List<Doubt> doubts = new ArrayList<>(known);
		for (PdfPage page : pages) {
			budget.check();
			PdfColumns.Order order = PdfColumns.order(page);
			ordered.add(new PdfPage(page.number(), page.width(), page.height(), order.lines()));
			if (order.doubted()) {
				doubts.add(new Doubt(new Place.Page(page.number()), NLS.bind(Messages.PdfText_order, page.number())));
			}
		}
		TextWriter out = new TextWriter(budget);
		new PdfParagraphs(out).write(PdfColumns.continued(ordered));
		ExtractedText text = out.finish(format, notes);
		return new ExtractedText(text.text(), text.places(), format, notes, doubts);
	}

	/** A page without text that shows something is a scanned one; any other is blank. */
	private static boolean hasPicture(PDDocument document, int page) {
		PDResources resources = document.getPage(page - 1).getResources();
		return resources != null && resources.getXObjectNames().iterator().hasNext();
	}

	private static List<String> notes(List<Integer> silent) {
		if (silent.isEmpty()) {
			return List.of();
		}
		String pages = silent.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
		return List.of(NLS.bind(Messages.PdfText_silentPages, silent.size(), silent.size() > MOST_NAMED ? pages + " …" : pages));
	}

}
