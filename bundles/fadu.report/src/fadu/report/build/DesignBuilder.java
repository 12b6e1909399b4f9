package fadu.report.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.birt.report.model.api.DesignConfig;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.DesignEngine;
import org.eclipse.birt.report.model.api.DesignFileException;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ScalarParameterHandle;
import org.eclipse.birt.report.model.api.SessionHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.EmbeddedImage;
import org.eclipse.birt.report.model.elements.interfaces.IStyleModel;

import com.ibm.icu.util.ULocale;

import fadu.report.design.DesignResources;

/**
 * Writes a design on Fadu's library: parameters, a page, a title and the wanted parts, each under its heading. Everything else lies
 * in the library. The report engine must run, because it tells BIRT's design model of its extensions.
 */
public final class DesignBuilder {

	private static final String LIBRARY_FILE = "fadu.rptlibrary";
	private static final String NAMESPACE = "fadu";
	private static final String PLUG_IN = "fadu.report";
	private static final String TEXTS = "fadu_report";
	private static final String LOGO = "logo";
	private static final String LOGO_HEIGHT = "18mm";
	private static final String COVER_TOP = "60mm";

	private final ReportDesignHandle design;
	private final LibraryHandle library;
	private final ElementFactory elements;

	private DesignBuilder(ReportDesignHandle design, LibraryHandle library) {
		this.design = design;
		this.library = library;
		this.elements = design.getElementFactory();
	}

	/** The design as a file holds it. */
	public static byte[] build(NewReport report) {
		SessionHandle session = new DesignEngine(new DesignConfig()).newSessionHandle(ULocale.ROOT);
		session.setResourceLocator(new DesignResources(PLUG_IN));
		ReportDesignHandle design = session.createDesign();
		try {
			design.includeLibrary(LIBRARY_FILE, NAMESPACE);
			DesignBuilder builder = new DesignBuilder(design, design.getLibrary(NAMESPACE));
			builder.head(report);
			builder.body(report);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			design.serialize(bytes);
			return Tidy.design(bytes.toByteArray());
		} catch (SemanticException | DesignFileException e) {
			throw new IllegalStateException(e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			design.close();
		}
	}

	private void head(NewReport report) throws SemanticException {
		design.setTitle(report.title());
		design.setIncludeResource(TEXTS);
		design.setStringProperty(ReportDesignHandle.THEME_PROP, NAMESPACE + '.' + NAMESPACE);
		design.setLayoutPreference(DesignChoiceConstants.REPORT_LAYOUT_PREFERENCE_FIXED_LAYOUT);
		parameter("metrics", report.metrics());
		parameter("districts", report.districts());
		parameter("period", report.period());
		String page = report.look().portrait() ? "portrait" : "landscape";
		design.getMasterPages().add(elements.newElementFrom(library.findMasterPage(page), page));
	}

	private void body(NewReport report) throws SemanticException {
		ReportLook look = report.look();
		if (look.logo().isPresent()) {
			logo(look.logo().get());
		}
		LabelHandle title = label("title");
		title.setText(report.title());
		if (look.cover()) {
			title.setStringProperty(IStyleModel.MARGIN_TOP_PROP, COVER_TOP);
		}
		say("subtitle", report.words().subtitle());
		add("facts");
		int behindTheCover = design.getBody().getCount();
		say("text", report.words().opening());
		for (Part part : report.parts()) {
			label("section").setTextKey(part.heading());
			add(look.portrait() ? part.upright() : part.element());
		}
		say("text", report.words().closing());
		say("note", report.words().note());
		add("about");
		if (look.cover()) {
			design.getBody().get(behindTheCover).setStringProperty(IStyleModel.PAGE_BREAK_BEFORE_PROP,
					DesignChoiceConstants.PAGE_BREAK_BEFORE_ALWAYS);
		}
	}

	private void logo(byte[] picture) throws SemanticException {
		EmbeddedImage embedded = new EmbeddedImage(LOGO, isPng(picture) ? "image/png" : "image/jpeg");
		embedded.setData(picture);
		design.addImage(embedded);
		ImageHandle image = elements.newImage(null);
		image.setName(null);
		image.setSource(DesignChoiceConstants.IMAGE_REF_TYPE_EMBED);
		image.setImageName(LOGO);
		image.setHeight(LOGO_HEIGHT);
		image.setProportionalScale(true);
		design.getBody().add(image);
	}

	private static boolean isPng(byte[] picture) {
		return picture.length > 1 && picture[1] == 'P';
	}

	private void say(String label, Optional<String> words) throws SemanticException {
		if (words.isPresent()) {
			label(label).setText(words.get());
		}
	}

	private void parameter(String name, Optional<String> value) throws SemanticException {
		ScalarParameterHandle parameter = (ScalarParameterHandle) elements.newElementFrom(library.findParameter(name), name);
		if (value.isPresent()) {
			parameter.setDefaultValueList(List.of(new Expression(value.get(), ExpressionType.CONSTANT)));
		}
		design.getParameters().add(parameter);
	}

	private LabelHandle label(String name) throws SemanticException {
		return (LabelHandle) add(name);
	}

	private DesignElementHandle add(String name) throws SemanticException {
		DesignElementHandle element = elements.newElementFrom(library.findElement(name), null);
		element.setName(null);
		design.getBody().add(element);
		return element;
	}

}
