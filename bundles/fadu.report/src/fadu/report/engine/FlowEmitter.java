package fadu.report.engine;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.content.IAutoTextContent;
import org.eclipse.birt.report.engine.content.IDataContent;
import org.eclipse.birt.report.engine.content.IForeignContent;
import org.eclipse.birt.report.engine.content.ILabelContent;
import org.eclipse.birt.report.engine.content.ITextContent;
import org.eclipse.birt.report.engine.emitter.ContentEmitterAdapter;
import org.eclipse.birt.report.engine.emitter.EmitterUtil;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.layout.pdf.util.HTML2Content;
import org.eclipse.birt.report.engine.presentation.ContentEmitterVisitor;

/** What emitters have in common that take the content of a report for its meaning and leave its pages to whoever shows the file. */
public abstract class FlowEmitter extends ContentEmitterAdapter {

	private final String format;
	private IEmitterServices services;
	private OutputStream out;

	/** @param format name of the format, which is the ending of its files too */
	protected FlowEmitter(String format) {
		this.format = format;
	}

	@Override
	public final String getOutputFormat() {
		return format;
	}

	@Override
	public final void initialize(IEmitterServices given) throws EngineException {
		services = given;
		out = EmitterUtil.getOuputStream(given, file());
	}

	/** What whoever runs the report gave under a name for this emitter; {@code null} where nothing. */
	protected final Object option(String name) {
		return services.getRenderOption().getOption(name);
	}

	/** The name by which messages speak of the file. */
	protected final String file() {
		return "report." + format;
	}

	/** Where the file goes; closed by whoever runs the report. */
	protected final OutputStream out() {
		return out;
	}

	/** The language of the report. */
	protected final Locale locale() {
		return services.getReportContext() == null ? Locale.getDefault() : services.getReportContext().getLocale();
	}

	/** The title of the design. */
	protected final Optional<String> title() {
		return Optional.ofNullable(services.getReportRunnable().getProperty(IReportRunnable.TITLE)).map(Object::toString);
	}

	/** A label, a text or a number; begins and ends its content. */
	protected abstract void text(ITextContent content);

	@Override
	public final void startLabel(ILabelContent label) {
		text(label);
	}

	@Override
	public final void startText(ITextContent text) {
		text(text);
	}

	@Override
	public final void startData(IDataContent data) {
		text(data);
	}

	@Override
	public final void startAutoText(IAutoTextContent number) {
		// Pages are counted by whoever shows the file.
	}

	@Override
	public final void startForeign(IForeignContent foreign) throws BirtException {
		startContent(foreign);
		if (IForeignContent.HTML_TYPE.equals(foreign.getRawType())) {
			HTML2Content.html2Content(foreign);
			new ContentEmitterVisitor(this).visitChildren(foreign, null);
		}
		endContent(foreign);
	}

}
