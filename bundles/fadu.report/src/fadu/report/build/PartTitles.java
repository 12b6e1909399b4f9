package fadu.report.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;

/** What the parts of a report are called: by their headings among the texts of the library. */
public final class PartTitles {

	private final Properties texts = new Properties();

	private PartTitles(String file) {
		URL entry = Platform.getBundle("fadu.report").getEntry("reports/" + file);
		try (InputStream in = entry.openStream()) {
			texts.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The titles in English or in Chinese. */
	public static PartTitles of(boolean english) {
		return new PartTitles(english ? "fadu_report_en.properties" : "fadu_report.properties");
	}

	/** What a part is called. */
	public String of(Part part) {
		return texts.getProperty(part.heading(), part.id());
	}

}
