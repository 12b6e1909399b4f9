package fadu.catalogue.place;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The lists of divisions that plug-ins bring by the element {@code places} of the extension point. */
public final class ContributedPlaces {

	/** The element. */
	public static final String ELEMENT = "places";

	/** Its attribute for the list down to the counties. */
	public static final String DIVISIONS = "divisions";

	/** Its attribute for the list of towns. */
	public static final String TOWNS = "towns";

	private ContributedPlaces() {
	}

	/** A gazetteer of the lists that are installed now; none of them is read yet. */
	public static Gazetteer of(IExtensionRegistry registry, String extensionPoint) {
		List<IConfigurationElement> elements = Stream.of(registry.getConfigurationElementsFor(extensionPoint))
				.filter(element -> ELEMENT.equals(element.getName())).toList();
		return elements.isEmpty() ? Gazetteer.EMPTY : new Gazetteer(() -> texts(elements, DIVISIONS), () -> texts(elements, TOWNS));
	}

	/** Whether an extension brings lists of places. */
	public static boolean isIn(IExtension extension) {
		return Stream.of(extension.getConfigurationElements()).anyMatch(element -> ELEMENT.equals(element.getName()));
	}

	private static String texts(List<IConfigurationElement> elements, String attribute) {
		return elements.stream().map(element -> text(element, attribute)).collect(Collectors.joining("\n"));
	}

	/** A list that is not there or cannot be read holds nothing; that it is not there is told as a problem of the plug-in. */
	private static String text(IConfigurationElement element, String attribute) {
		String path = element.getAttribute(attribute);
		Bundle bundle = Platform.getBundle(element.getContributor().getName());
		URL location = path == null || bundle == null ? null : bundle.getEntry(path);
		if (location == null) {
			return "";
		}
		try (InputStream in = location.openStream()) {
			return PlaceList.text(in.readAllBytes());
		} catch (IOException e) {
			return "";
		}
	}

}
