package fadu.workspace.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.osgi.framework.Version;

import fadu.workspace.Digests;
import fadu.workspace.UserException;

/** A p2 repository on the web: the list of its artifacts, and the bundles that it names with their digests. */
record WebRepository(String address) {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int MOST_LIST = 64 << 20;
	private static final int MOST_BUNDLE = 200 << 20;
	private static final int FOUND = 200;

	private record Artifact(String id, Version version, Optional<String> sha256) {
	}

	Path newest(String plugIn, Path into) throws IOException, UserException {
		try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NORMAL)
				.build()) {
			List<Artifact> all = artifacts(client);
			Optional<Artifact> newest = all.stream().filter(each -> each.id().equals(plugIn))
					.max(Comparator.comparing(Artifact::version));
			if (newest.isEmpty()) {
				throw PlugInRepository.unknown(address, plugIn, all.stream().map(Artifact::id).toList());
			}
			String name = plugIn + '_' + newest.get().version() + ".jar";
			byte[] bytes = get(client, PlugInRepository.PLUG_INS + '/' + name, MOST_BUNDLE)
					.orElseThrow(() -> new IOException(name));
			Path file = Files.write(into.resolve(name), bytes);
			if (newest.get().sha256().filter(said -> !said.equalsIgnoreCase(Digests.sha256(file))).isPresent()) {
				throw new IOException(name + ": SHA-256");
			}
			return file;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} catch (XMLStreamException | IllegalArgumentException e) {
			throw new IOException(e);
		}
	}

	private List<Artifact> artifacts(HttpClient client) throws IOException, InterruptedException, XMLStreamException {
		Optional<byte[]> packed = get(client, "artifacts.jar", MOST_LIST);
		if (packed.isPresent()) {
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed.get()))) {
				zip.getNextEntry();
				return artifacts(zip.readNBytes(MOST_LIST));
			}
		}
		return artifacts(get(client, "artifacts.xml", MOST_LIST).orElseThrow(() -> new IOException(address + "/artifacts.xml")));
	}

	private static List<Artifact> artifacts(byte[] list) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(list));
		List<Artifact> artifacts = new ArrayList<>();
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("artifact")
					&& "osgi.bundle".equals(xml.getAttributeValue(null, "classifier"))) {
				String id = String.valueOf(xml.getAttributeValue(null, "id"));
				Version version = Version.parseVersion(xml.getAttributeValue(null, "version"));
				artifacts.add(new Artifact(id, version, digest(xml)));
			}
		}
		return artifacts;
	}

	private static Optional<String> digest(XMLStreamReader xml) throws XMLStreamException {
		Optional<String> digest = Optional.empty();
		while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("artifact")) {
			if (xml.isStartElement() && "download.checksum.sha-256".equals(xml.getAttributeValue(null, "name"))) {
				digest = Optional.ofNullable(xml.getAttributeValue(null, "value"));
			}
		}
		return digest;
	}

	private Optional<byte[]> get(HttpClient client, String path, int most) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address + '/' + path)).timeout(PATIENCE).build();
		HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
		try (InputStream body = answer.body()) {
			if (answer.statusCode() != FOUND) {
				return Optional.empty();
			}
			byte[] bytes = body.readNBytes(most + 1);
			if (bytes.length > most) {
				throw new IOException(path + ": > " + (most >> 20) + " MB");
			}
			return Optional.of(bytes);
		}
	}

}
