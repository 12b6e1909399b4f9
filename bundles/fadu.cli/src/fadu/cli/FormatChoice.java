package fadu.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.export.ExportFormat;
import fadu.export.ExportFormats;
import fadu.workspace.MistypedException;

/**
 * How a command that gives rows writes them: by a layout of its own, or as any format of export.
 *
 * @param own    the layout of the command
 * @param export the format of export, where it has no layout of that name
 * @param <E>    the layouts of the command
 */
record FormatChoice<E extends Enum<E>>(Optional<E> own, Optional<ExportFormat> export) {

	/** The choice that the user typed; the formats of plug-ins have to be there already. */
	static <E extends Enum<E>> FormatChoice<E> of(Class<E> layouts, String typed) throws MistypedException {
		Optional<E> own = Stream.of(layouts.getEnumConstants()).filter(each -> each.name().equals(typed)).findFirst();
		Optional<ExportFormat> export = own.isPresent() ? Optional.empty() : ExportFormats.named(typed);
		if (own.isEmpty() && export.isEmpty()) {
			throw new MistypedException(NLS.bind(Messages.ReportRunCommand_format, typed, String.join("|", names(layouts))));
		}
		return new FormatChoice<>(own, export);
	}

	/** The names of all, those of the command first. */
	static <E extends Enum<E>> List<String> names(Class<E> layouts) {
		return Stream.concat(Stream.of(layouts.getEnumConstants()).map(Enum::name),
				ExportFormats.all().stream().map(ExportFormat::name)).distinct().toList();
	}

}
