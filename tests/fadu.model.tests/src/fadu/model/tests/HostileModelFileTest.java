package fadu.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.CatalogueModel;
import fadu.model.xml.ModelFile;
import fadu.model.xml.ModelFile.Cost;
import fadu.model.xml.ModelFile.Fault;

/** A model file from a stranger opens no file and no connection, and fills neither memory nor time. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileModelFileTest {

	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			%s<fadu:CatalogueModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1"
			 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" %s>
			%s
			</fadu:CatalogueModel>
			""";

	@TempDir
	Path folder;

	private ServerSocket stranger;
	private String address;

	@BeforeEach
	void listen() throws IOException {
		stranger = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		stranger.setSoTimeout(1);
		address = "http://127.0.0.1:" + stranger.getLocalPort() + "/stranger.ecore";
	}

	@AfterEach
	void nobodyWasCalled() throws IOException {
		try (ServerSocket ears = stranger) {
			assertThatThrownBy(ears::accept).isInstanceOf(SocketTimeoutException.class);
		}
	}

	@Test
	void aModelWithoutTricksIsTaken() {
		Loading.good(model("", "", domain("法律援助")), CatalogueModel.class);
	}

	@Test
	void aDoctypeIsRefused() {
		refused("<!DOCTYPE x>", "", domain("法律援助"));
	}

	@Test
	void anEntityFromAFileIsRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
		assertThat(refused("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", "", domain("&e;")))
				.noneMatch(fault -> fault.message().contains("the secret"));
	}

	@Test
	void anEntityFromTheNetworkIsRefused() {
		refused("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>", "", domain("&e;"));
		refused("<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + address + "\"> %e;]>", "", domain("法律援助"));
		refused("<!DOCTYPE x SYSTEM \"" + address + "\">", "", domain("法律援助"));
	}

	@Test
	void entitiesThatGrowWithoutEndAreRefused() {
		StringBuilder entities = new StringBuilder("<!ENTITY e0 \"laugh\">");
		for (int i = 1; i < 30; i++) {
			entities.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
		}
		refused("<!DOCTYPE x [" + entities + "]>", "", domain("&e29;"));
	}

	@Test
	void aNamespaceIsNotAnAddress() throws IOException {
		for (String namespace : List.of(address, foreignPackage().toUri().toString())) {
			assertThat(Loading.refused("<s:Stranger xmlns:s=\"" + namespace + "\"/>", CatalogueModel.class)).isNotEmpty();
			assertThat(faults("", "xmlns:s=\"" + namespace + "\"", "<domains xsi:type=\"s:Stranger\" code=\"X\"/>")).isNotEmpty();
		}
	}

	@Test
	void aSchemaLocationIsNotFollowed() throws IOException {
		for (String location : List.of(address, foreignPackage().toUri().toString())) {
			String attributes = "xmlns:s=\"urn:stranger\" xsi:schemaLocation=\"urn:stranger " + location + "\"";
			assertThat(faults("", attributes, "<domains xsi:type=\"s:Stranger\" code=\"X\"/>")).isNotEmpty();
		}
	}

	@Test
	void aReferenceToAnotherFileIsRefused() throws IOException {
		Path other = Files.writeString(folder.resolve("other.fadu"), model("", "", domain("法律援助")));
		assertThat(faults("", "", "<domains href=\"" + other.toUri() + "#//@domains.0\"/>")).singleElement()
				.satisfies(fault -> assertThat(fault.message()).contains("不得引用其他资源"));
		faults("", "", "<domains href=\"" + address + "#//@domains.0\"/>");
	}

	@Test
	void aFileWithoutEndIsGivenUp() throws IOException {
		try (InputStream endless = new EndlessFile("<domains code='LA' name='n' nameEn='n'>\n", "          \n".repeat(1000))) {
			assertThat(refused(endless)).singleElement().satisfies(fault -> assertThat(fault.message()).contains("64 MB"));
		}
	}

	@Test
	void aFileFullOfFaultsIsGivenUpEarly() throws IOException {
		try (InputStream faults = new EndlessFile("", "<nothing/>\n".repeat(1000))) {
			assertThat(refused(faults)).singleElement().satisfies(fault -> assertThat(fault.message()).contains("1000"));
		}
	}

	@Test
	void aDoctypeIsOneFaultWithItsLine() {
		assertThat(refused("<!DOCTYPE x [<!ENTITY e \"x\">]>\n", "", domain("&e;"))).singleElement().satisfies(fault -> {
			assertThat(fault.line()).isEqualTo(2);
			assertThat(fault.message()).contains("DOCTYPE");
			assertThat(fault.cost()).isEqualTo(Cost.FILE);
		});
	}

	@Test
	void aMillionElementsAreGivenUpBeforeTheyFillTheMemory() throws IOException {
		try (InputStream million = new EndlessFile("", (domain("行业") + '\n').repeat(1000))) {
			assertThat(refused(million)).singleElement().satisfies(fault -> assertThat(fault.line()).isGreaterThan(1000));
		}
	}

	@Test
	void elementsWithoutAnEndAreGivenUp() throws IOException {
		for (String endless : List.of("<domains>", "<nothing>", "<domains code='A' name='A' nameEn='A'><metrics>")) {
			try (InputStream deep = new EndlessFile("", endless.repeat(1000))) {
				assertThat(refused(deep)).singleElement().satisfies(fault -> assertThat(fault.message()).isNotBlank());
			}
		}
	}

	@Test
	void aValueWithoutAnEndIsNotRepeated() {
		String value = "很".repeat(1_000_000);
		assertThat(faults("", "", domain("x").replace("/>", " position=\"" + value + "\"/>"))).singleElement()
				.satisfies(fault -> assertThat(fault.message()).hasSizeLessThan(200));
	}

	private Path foreignPackage() throws IOException {
		return Files.writeString(folder.resolve("stranger.ecore"),
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
						 xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="stranger" nsURI="urn:stranger" nsPrefix="s">
						<eClassifiers xsi:type="ecore:EClass" name="Stranger"/>
						</ecore:EPackage>
						""");
	}

	private static String domain(String name) {
		return "<domains code=\"LA\" name=\"" + name + "\" nameEn=\"Legal aid\"/>";
	}

	private static String model(String doctype, String attributes, String content) {
		return MODEL.formatted(doctype, attributes, content);
	}

	private static List<Fault> faults(String doctype, String attributes, String content) {
		return Loading.faults(model(doctype, attributes, content), CatalogueModel.class);
	}

	private static List<Fault> refused(String doctype, String attributes, String content) {
		return Loading.refused(model(doctype, attributes, content), CatalogueModel.class);
	}

	private static List<Fault> refused(InputStream content) {
		ModelFile<CatalogueModel> file = ModelFile.load(content, "endless.fadu", CatalogueModel.class);
		assertThat(file).isInstanceOf(ModelFile.Refused.class);
		return ((ModelFile.Refused<CatalogueModel>) file).faults();
	}

	/** A model file that begins well and then repeats itself for ever. */
	private static final class EndlessFile extends InputStream {

		private final byte[] again;
		private byte[] current;
		private int position;

		EndlessFile(String opening, String again) {
			this.current = model("", "", "\u0000").split("\u0000")[0].concat(opening).getBytes(StandardCharsets.UTF_8);
			this.again = again.getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public int read() {
			if (position == current.length) {
				current = again;
				position = 0;
			}
			return current[position++];
		}
	}

}
