package fadu.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.EntryContent;
import fadu.catalogue.PlugInInspection;
import fadu.store.KeptRegisters;
import fadu.store.ObservationStore;

/** Registers of which the workspace keeps rows while no plug-in that is in use describes them. */
public final class AbandonedRegisters {

	private static final Pattern MODEL = Pattern.compile("<register\\s[^>]*model\\s*=\\s*[\"']([^\"']+)[\"']");

	private AbandonedRegisters() {
	}

	/**
	 * How many rows there are of each, by code.
	 *
	 * @throws UserException where the database fails
	 */
	public static Map<String, Integer> of(Workspace workspace) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isEmpty()) {
			return Map.of();
		}
		Map<String, Integer> left = new TreeMap<>(Workspace.ask(() -> KeptRegisters.of(store.get())));
		workspace.catalogue().registers().forEach(register -> left.remove(register.code()));
		return left;
	}

	/**
	 * What to say of a register that nobody describes: which plug-in did, how to bring it back, and that the rows are kept; nothing
	 * where there are no rows of it.
	 *
	 * @throws UserException where the database or the folder of plug-ins cannot be read
	 */
	public static Optional<String> told(Workspace workspace, String code) throws UserException {
		Integer rows = of(workspace).get(code);
		if (rows == null) {
			return Optional.empty();
		}
		Optional<String> aside = described(ManagePlugIns.disabled(), code);
		if (aside.isPresent()) {
			return Optional.of(NLS.bind(Messages.AbandonedRegisters_disabled, new Object[]{code, aside.get(), rows}));
		}
		Optional<String> removed = described(ManagePlugIns.removed(), code)
				.filter(plugIn -> workspace.catalogue().plugIns().stream().noneMatch(used -> used.id().equals(plugIn)));
		return Optional.of(removed.isPresent()
				? NLS.bind(Messages.AbandonedRegisters_removed, new Object[]{code, removed.get(), rows})
				: NLS.bind(Messages.AbandonedRegisters_gone, code, rows));
	}

	/** The plug-in among those that describes the register. */
	private static Optional<String> described(List<Path> plugIns, String code) {
		Pattern register = Pattern.compile("<registers\\s[^>]*code\\s*=\\s*[\"']" + Pattern.quote(code) + "[\"']");
		for (Path plugIn : plugIns) {
			try {
				EntryContent content = EntryContent.of(plugIn);
				for (String model : MODEL.matcher(text(content, "plugin.xml")).results().map(found -> found.group(1)).toList()) {
					if (register.matcher(text(content, model)).find()) {
						return Optional.of(PlugInInspection.of(plugIn).plugIn());
					}
				}
			} catch (IOException e) {
				continue; // what cannot be read describes nothing
			}
		}
		return Optional.empty();
	}

	private static String text(EntryContent content, String path) throws IOException {
		return content.read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
	}

}
