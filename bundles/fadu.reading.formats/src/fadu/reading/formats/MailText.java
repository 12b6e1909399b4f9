package fadu.reading.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.eclipse.osgi.util.NLS;

/**
 * Reads a mail, or a web page that a browser kept as one file (MHT). Of a text that is there in several forms the web page is read.
 * The subject is the title; files that hang on a mail are named in a note.
 */
final class MailText {

	private static final MimeConfig LIMITS = MimeConfig.custom().setMaxLineLen(1 << 20).setMaxHeaderLen(1 << 17)
			.setMaxHeaderCount(1000).setMaxContentLen(-1).build();
	private static final int DEEPEST = 20;

	private final Budget budget;
	private final TextWriter out;
	private final List<String> attached = new ArrayList<>();
	private final LeftOut leftOut = new LeftOut();
	private int paragraphs;

	private MailText(Budget budget) {
		this.budget = budget;
		this.out = new TextWriter(budget);
	}

	static ExtractedText read(Path file, Budget budget) throws IOException {
		DefaultMessageBuilder builder = new DefaultMessageBuilder();
		builder.setMimeEntityConfig(LIMITS);
		MailText text = new MailText(budget);
		try (InputStream in = budget.counted(new BufferedInputStream(Files.newInputStream(file)))) {
			Message message = builder.parseMessage(in);
			try {
				return text.read(message);
			} finally {
				message.dispose();
			}
		}
	}

	private ExtractedText read(Message message) throws IOException {
		boolean page = message.getMimeType().equals("multipart/related");
		String subject = message.getSubject();
		if (subject != null && !page) {
			paragraphs++;
			out.line(subject, new Place.Paragraph(paragraphs));
		}
		part(message, 0);
		List<String> notes = new ArrayList<>(leftOut.notes());
		if (!attached.isEmpty()) {
			notes.add(NLS.bind(Messages.MailText_attached, attached.size(),
					attached.stream().collect(Collectors.joining(Messages.LeftOut_and))));
		}
		return out.finish(page ? Format.MHT : Format.EML, notes);
	}

	private void part(Entity entity, int depth) throws IOException {
		budget.check();
		Body body = entity.getBody();
		if (depth > DEEPEST) {
			throw new IOException("nested too deeply");
		}
		if (body instanceof Multipart parts) {
			if (entity.getMimeType().equals("multipart/alternative")) {
				Optional<Entity> best = best(parts.getBodyParts());
				if (best.isPresent()) {
					part(best.get(), depth + 1);
				}
				return;
			}
			for (Entity part : parts.getBodyParts()) {
				part(part, depth + 1);
			}
		} else if (body instanceof Message inner) {
			part(inner, depth + 1);
		} else if (body instanceof SingleBody single) {
			single(entity, single);
		}
	}

	/** The richest form that can be read. */
	private static Optional<Entity> best(List<Entity> forms) {
		Optional<Entity> plain = forms.stream().filter(form -> form.getMimeType().equals("text/plain")).findFirst();
		return forms.stream().filter(form -> form.getMimeType().equals("text/html") || form.isMultipart()).findFirst()
				.or(() -> plain);
	}

	private void single(Entity entity, SingleBody body) throws IOException {
		String type = entity.getMimeType().toLowerCase(Locale.ROOT);
		boolean hanging = "attachment".equalsIgnoreCase(entity.getDispositionType());
		if (hanging || !type.startsWith("text/")) {
			if (entity.getFilename() != null && (hanging || !type.startsWith("image/"))) {
				attached.add(entity.getFilename());
			}
			return;
		}
		byte[] bytes;
		try (InputStream in = budget.counted(body.getInputStream())) {
			bytes = in.readAllBytes();
		}
		Optional<String> charset = Optional
				.ofNullable(entity.getHeader().getField("Content-Type") == null ? null : entity.getCharset());
		if (type.equals("text/html")) {
			paragraphs = HtmlText.read(Encoding.decodePage(bytes, charset), budget, out, leftOut, paragraphs);
		} else if (type.equals("text/plain")) {
			for (String line : Encoding.decodeMail(bytes, charset).split("\r\n|\r|\n")) {
				if (!line.isBlank()) {
					paragraphs++;
					out.line(line, new Place.Paragraph(paragraphs));
				}
			}
		}
	}

}
