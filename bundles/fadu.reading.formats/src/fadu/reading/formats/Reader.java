package fadu.reading.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/** Reads one file with the reader of its format. */
final class Reader {

	private final Path file;
	private final String name;
	private final Signature signature;
	private final Limits limits;
	private final Budget budget;

	Reader(Path file, String name, Signature signature, Limits limits, Budget budget) {
		this.file = file;
		this.name = name;
		this.signature = signature;
		this.limits = limits;
		this.budget = budget;
	}

	ExtractedText read() throws IOException, UnreadableReport {
		budget.check();
		return switch (signature) {
		case TEXT -> PlainText.read(text(), budget);
		case CSV -> csv();
		case HTML -> HtmlText.read(Encoding.decodePage(bytes()), budget);
		case PDF -> PdfText.read(document(), name, budget);
		case ZIP -> OfficeFile.read(document(), name, budget);
		case OLE2 -> OldOfficeFile.read(document(), name, budget);
		case PICTURE -> PictureText.read(document(), name, PageRecognisers.first()
				.orElseThrow(() -> new UnreadableReport(NLS.bind(Messages.Reader_picture, name))), budget);
		case ARCHIVE -> throw new UnreadableReport(NLS.bind(Messages.Reader_archive, name));
		case RICH_TEXT -> RtfText.read(document(), budget);
		case MAIL -> MailText.read(document(), budget);
		case OFFICE_XML -> throw new UnreadableReport(NLS.bind(Messages.Reader_otherOffice, name));
		};
	}

	/** What another bundle reads stands at lines of its text. */
	ExtractedText read(ReportFileFormat foreign) throws IOException, UnreadableReport {
		budget.check();
		return PlainText.read(foreign.text(document()), budget);
	}

	private ExtractedText csv() throws IOException, UnreadableReport {
		String text = text();
		try {
			return CsvText.read(text, budget);
		} catch (IOException e) {
			throw new UnreadableReport(NLS.bind(Messages.Reader_csv, name, e.getMessage()), e);
		}
	}

	private String text() throws IOException, UnreadableReport {
		byte[] bytes = bytes();
		return Encoding.decode(bytes).orElseThrow(() -> new UnreadableReport(
				NLS.bind(CharsetEvidence.isText(bytes) ? Messages.Reader_encoding : Messages.Reader_binary, name)));
	}

	private byte[] bytes() throws IOException, UnreadableReport {
		checkSize(limits.textBytes());
		return Files.readAllBytes(file);
	}

	private Path document() throws IOException, UnreadableReport {
		checkSize(limits.documentBytes());
		return file;
	}

	private void checkSize(long most) throws IOException, UnreadableReport {
		long size = Files.size(file);
		if (size > most) {
			throw new UnreadableReport(NLS.bind(Messages.Reader_large, new Object[]{name, size >> 20, most >> 20}));
		}
	}

}
