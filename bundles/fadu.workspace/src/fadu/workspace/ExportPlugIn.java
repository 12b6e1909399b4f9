package fadu.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.place.Division;
import fadu.model.District;
import fadu.model.DistrictModel;
import fadu.model.FaduFactory;
import fadu.model.Level;
import fadu.model.xml.ModelWriter;

/**
 * Writes what is known of a district as a district plug-in: the district, its documents and the figures that a person has
 * reviewed, never the text of a report and never who reviewed it. What an installed plug-in says of the district is taken over;
 * figures reviewed in the workspace go before it.
 */
public final class ExportPlugIn {

	private static final String SYMBOLIC_NAME = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";
	private static final String CODE = "\\d{6}|\\d{9}";

	private final Workspace workspace;

	/** Exports from the workspace and the plug-ins that it sees. */
	public ExportPlugIn(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * What to write where.
	 *
	 * @param target       the folder of the plug-in or, for a model alone, the file
	 * @param modelAlone   whether only the model file is wanted
	 * @param replace      whether files that are there already may be replaced; other files of the folder stay in any case
	 * @param symbolicName of the plug-in; otherwise {@code fadu.district.}, the name in Latin letters and the code
	 * @param code         GB/T 2260 code of a district that no plug-in describes
	 * @param nameEn       English name of a district that no plug-in describes
	 */
	public record Order(Path target, boolean modelAlone, boolean replace, Optional<String> symbolicName, Optional<String> code,
			Optional<String> nameEn) {
	}

	/**
	 * What was written.
	 *
	 * @param target   the folder or file
	 * @param figures  how many figures it holds
	 * @param waiting  how many of the district's figures in the workspace nobody has reviewed; they are left out
	 * @param rejected how many were rejected; they are left out
	 */
	public record Result(Path target, int figures, int waiting, int rejected) {
	}

	/**
	 * Writes the plug-in: whole, or not at all.
	 *
	 * @param district code or name
	 * @throws UserException where there is no such district, nothing reviewed, no code for it, or the target is there or cannot be
	 *                           written
	 */
	public Result run(String district, Order order) throws UserException {
		District known = Selection.of(workspace, List.of(), List.of(district), Optional.empty()).districts().getFirst();
		District described = described(known, order);
		String symbolicName = order.symbolicName().orElse("fadu.district." + latinName(described) + described.getCode());
		if (!symbolicName.matches(SYMBOLIC_NAME)) {
			throw new MistypedException(NLS.bind(Messages.ExportPlugIn_badSymbolicName, symbolicName));
		}
		DistrictExport export = new DistrictExport(workspace, known.getCode(), described);
		DistrictModel model = export.model();
		int figures = model.getDocuments().stream().mapToInt(document -> document.getObservations().size()).sum();
		if (figures == 0) {
			throw new UserException(NLS.bind(Messages.ExportPlugIn_nothingReviewed, described.getName()));
		}
		String content = ModelWriter.write(model);
		write(order, new PlugInFiles(symbolicName, described, latinName(described)), content);
		return new Result(order.target(), figures, export.waiting(), export.rejected());
	}

	private static void write(Order order, PlugInFiles files, String model) throws UserException {
		NewFiles target = new NewFiles(order.target(), order.replace());
		try {
			if (order.modelAlone()) {
				target.writeFile(model);
			} else {
				target.writeFolder(files.with(model));
			}
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ExportPlugIn_unwritable, order.target(), e.getLocalizedMessage()), e);
		}
	}

	/** The district as a plug-in describes it or, known by its name alone so far, with what the user adds. */
	private District described(District known, Order order) throws UserException {
		if (workspace.catalogue().district(known.getCode()).isPresent()) {
			return known;
		}
		Optional<Division> listed = workspace.areas().places().division(order.code().orElse(known.getCode()));
		Optional<String> told = order.code().or(() -> listed.map(Division::code));
		if (told.isEmpty() || order.nameEn().isEmpty()) {
			throw new UserException(NLS.bind(Messages.ExportPlugIn_notDescribed, known.getName()));
		}
		String code = told.get();
		if (!code.matches(CODE)) {
			throw new MistypedException(NLS.bind(Messages.ExportPlugIn_badCode, code));
		}
		District district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode(code);
		district.setName(known.getName());
		district.setNameEn(order.nameEn().get().strip());
		district.setLevel(listed.map(Division::level)
				.orElse(code.endsWith("0000") ? Level.PROVINCE : code.endsWith("00") ? Level.CITY : Level.DISTRICT));
		listed.ifPresent(division -> {
			district.setFullName(workspace.areas().fullName(division));
			division.parent().ifPresent(district::setParent);
		});
		return district;
	}

	/** laoshan for Laoshan District; empty for a name without such letters. */
	private static String latinName(District district) {
		return district.getNameEn().replaceFirst(" (District|City|County|Province)$", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z]", "");
	}

}
