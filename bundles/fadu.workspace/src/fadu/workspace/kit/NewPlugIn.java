package fadu.workspace.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Assessments;
import fadu.catalogue.Catalogue;
import fadu.catalogue.place.Division;
import fadu.catalogue.place.Gazetteer;
import fadu.catalogue.place.NamedLevel;
import fadu.model.District;
import fadu.model.Level;
import fadu.workspace.NewFiles;
import fadu.workspace.UserException;

/**
 * Writes the folder of a new plug-in, which passes its own check; it holds no figure, and says where something is to be written.
 */
public final class NewPlugIn {

	private static final String MADE_UP = "99\\d{4}";
	private static final String DOMAIN = "[A-Z][A-Z0-9]{1,9}";

	private final Catalogue catalogue;

	/** New beside what a catalogue holds. */
	public NewPlugIn(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * What is wanted.
	 *
	 * @param kind   what it is for
	 * @param name   of the district as people call it, or of the line of business, register, scorecard or report
	 * @param code   of the district, where the name has several meanings or it is made up (99…); of the line of business or
	 *                   scorecard otherwise
	 * @param nameEn English name; pinyin where it is not told
	 * @param folder in which the folder is made
	 */
	public record Order(PlugInKind kind, String name, Optional<String> code, Optional<String> nameEn, Path folder) {
	}

	/**
	 * Writes the folder, whole or not at all.
	 *
	 * @return the folder, called as the plug-in is
	 * @throws UserException where the district is not known or the name means several, a code is taken, or something is in the way
	 */
	public Path run(Order order) throws UserException {
		Map<String, String> words = order.kind() == PlugInKind.district ? district(order) : other(order);
		Path target = order.folder().resolve(words.get("id"));
		if (catalogue.plugIns().stream().anyMatch(plugIn -> plugIn.id().equals(words.get("id")))) {
			throw new UserException(NLS.bind(Messages.NewPlugIn_there, words.get("id")));
		}
		try {
			new NewFiles(target, false).writeFolder(PlugInTemplate.files(order.kind(), words));
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.NewPlugIn_unwritable, target, e.getLocalizedMessage()), e);
		}
		return target;
	}

	private Map<String, String> district(Order order) throws UserException {
		Optional<Division> found = division(order);
		String name = found.map(Division::name).orElse(order.name());
		String code = found.map(Division::code).or(order::code).orElseThrow();
		String latin = latin(order, found.flatMap(Division::shortName).orElse(NamedLevel.withoutSign(name)));
		Level level = found.map(Division::level).filter(known -> known != Level.UNKNOWN).orElse(Level.DISTRICT);
		Map<String, String> words = new LinkedHashMap<>();
		words.put("id", PlugInKind.district.prefix() + latin + code);
		words.put("code", code);
		words.put("name", name);
		words.put("fullName", found.map(catalogue.places()::fullName).orElse(name));
		words.put("nameEn", order.nameEn().orElseGet(() -> capitalised(latin) + sign(name)));
		words.put("latin", latin);
		words.put("level", level.getLiteral());
		words.put("parent", found.flatMap(Division::parent).map(parent -> " parent=\"" + parent + '"').orElse(""));
		return words;
	}

	private Optional<Division> division(Order order) throws UserException {
		Gazetteer places = catalogue.places();
		if (order.code().isPresent()) {
			Optional<Division> coded = places.division(order.code().get());
			if (coded.isEmpty() && !order.code().get().matches(MADE_UP)) {
				throw new UserException(NLS.bind(Messages.NewPlugIn_code, order.code().get()));
			}
			return coded;
		}
		List<Division> meanings = places.find(order.name());
		if (meanings.size() != 1) {
			String choice = meanings.stream().map(each -> each.code() + ' ' + places.fullName(each))
					.collect(Collectors.joining(", "));
			throw new UserException(meanings.isEmpty()
					? NLS.bind(Messages.NewPlugIn_unknown, order.name())
					: NLS.bind(Messages.NewPlugIn_several, order.name(), choice));
		}
		return Optional.of(meanings.getFirst());
	}

	private static String sign(String name) {
		return switch (name.charAt(name.length() - 1)) {
		case '区' -> " District";
		case '县' -> " County";
		case '市' -> " City";
		case '省' -> " Province";
		default -> "";
		};
	}

	private Map<String, String> other(Order order) throws UserException {
		String latin = latin(order, order.name());
		String domain = order.code().orElseGet(() -> LatinName.of(order.name()).initials());
		boolean needed = order.kind() != PlugInKind.report;
		if (needed && !domain.matches(DOMAIN)) {
			throw new UserException(NLS.bind(Messages.NewPlugIn_domain, domain));
		}
		if (order.kind() == PlugInKind.scorecard && Assessments.of(catalogue).scorecards().stream()
				.anyMatch(known -> known.getCode().equals("KH." + domain))) {
			throw new UserException(NLS.bind(Messages.NewPlugIn_scorecardTaken, "KH." + domain));
		}
		if (needed && order.kind() != PlugInKind.scorecard
				&& catalogue.domains().stream().anyMatch(known -> known.getCode().equals(domain))) {
			throw new UserException(NLS.bind(Messages.NewPlugIn_domainTaken, domain));
		}
		Map<String, String> words = new LinkedHashMap<>();
		words.put("id", order.kind().prefix() + latin);
		words.put("domain", domain);
		words.put("name", order.name());
		words.put("nameEn", order.nameEn().orElse(capitalised(latin)));
		words.put("latin", latin);
		words.put("anyDistrict", catalogue.districts().stream().map(District::getCode).findFirst().orElse(""));
		return words;
	}

	private static String latin(Order order, String name) throws UserException {
		String latin = order.nameEn().map(LatinName::of).filter(english -> order.kind() != PlugInKind.district)
				.orElseGet(() -> LatinName.of(name)).whole();
		if (latin.isEmpty() || !Character.isLetter(latin.charAt(0))) {
			throw new UserException(NLS.bind(Messages.NewPlugIn_latin, name));
		}
		return latin;
	}

	private static String capitalised(String latin) {
		return LatinName.of(latin).capitalised();
	}

}
