package fadu.report.pdf;

import java.util.Iterator;
import java.util.stream.Stream;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.content.IAutoTextContent;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IPageContent;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.ContentEmitterAdapter;
import org.eclipse.birt.report.engine.emitter.IContentEmitter;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.nLayout.area.IArea;
import org.eclipse.birt.report.engine.nLayout.area.IContainerArea;
import org.eclipse.birt.report.engine.nLayout.area.ITextArea;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * The engine's own PDF emitter with a look at each page before it is drawn: which characters has the chosen font not? The engine
 * itself draws nothing in their place, or an empty box, and says nothing.
 */
public final class PdfEmitter extends ContentEmitterAdapter {

	/** Under this name the render option holds the {@link MissingCharacters} to be filled. */
	public static final String MISSING = "fadu.report.pdf.missing";

	private static final String POINT = "org.eclipse.birt.report.engine.emitters";
	private static final String ENGINES_OWN = "org.eclipse.birt.report.engine.emitter.pdf";

	private IContentEmitter engines;
	private MissingCharacters missing;

	@Override
	public void initialize(IEmitterServices services) throws BirtException {
		engines = enginesOwn();
		engines.initialize(services);
		missing = services.getRenderOption().getOption(MISSING) instanceof MissingCharacters given
				? given
				: new MissingCharacters();
	}

	private static IContentEmitter enginesOwn() {
		IConfigurationElement[] emitters = Platform.getExtensionRegistry().getConfigurationElementsFor(POINT);
		IConfigurationElement own = Stream.of(emitters).filter(emitter -> ENGINES_OWN.equals(emitter.getAttribute("id")))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException(ENGINES_OWN));
		try {
			return (IContentEmitter) own.createExecutableExtension("class");
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public String getOutputFormat() {
		return engines.getOutputFormat();
	}

	@Override
	public void start(IReportContent report) throws BirtException {
		engines.start(report);
	}

	@Override
	public void end(IReportContent report) throws BirtException {
		engines.end(report);
	}

	@Override
	public void startPage(IPageContent page) throws BirtException {
		if (page.getExtension(IContent.LAYOUT_EXTENSION) instanceof IArea area) {
			look(area);
		}
		engines.startPage(page);
	}

	@Override
	public void endPage(IPageContent page) throws BirtException {
		engines.endPage(page);
	}

	@Override
	public void startAutoText(IAutoTextContent autoText) throws BirtException {
		engines.startAutoText(autoText);
	}

	private void look(IArea area) {
		if (area instanceof ITextArea text && text.getText() != null) {
			missing.look(text.getText(), text.getTextStyle().getFontInfo().getBaseFont());
		} else if (area instanceof IContainerArea container) {
			for (Iterator<IArea> children = container.getChildren(); children.hasNext();) {
				look(children.next());
			}
		}
	}

}
