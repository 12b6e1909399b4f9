package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.DropFolder;

/** Who made a package is told where it is signed; what was changed afterwards is refused; plug-ins are fetched by name. */
class PlugInSigningTest {

	private static final String NAME = "fadu.register.dukoudengji";

	@TempDir
	static Path keys;

	@TempDir
	Path folder;

	private DropFolder drop;

	@BeforeAll
	static void makeKeys() throws IOException, InterruptedException {
		key("one", "CN=海曙区司法局", "-0d");
		key("other", "CN=Somebody Else", "-0d");
		key("old", "CN=海曙区司法局", "-90d");
		Files.writeString(keys.resolve("password"), "secret-17\n");
	}

	private static void key(String name, String owner, String start) throws IOException, InterruptedException {
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
				"-keystore", keys.resolve(name + ".p12").toString(), "-storepass", "secret-17", "-alias", name, "-keyalg", "EC",
				"-dname", owner, "-startdate", start, "-validity", "30").redirectErrorStream(true).start();
		String said = new String(keytool.getInputStream().readAllBytes());
		assertThat(keytool.waitFor()).as(said).isZero();
	}

	@BeforeEach
	void open() throws IOException {
		drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")));
		Terminal.succeed("plugin", "new", "register", "渡口登记", "-o", folder);
	}

	@AfterEach
	void close() {
		drop.close();
	}

	@Test
	void whoSignedIsToldWhenItIsPackedInstalledAndListed() {
		assertThat(packed("one")).contains("海曙区司法局", "SHA-256");
		assertThat(Terminal.type("plugin", "check", jar()).status()).isZero();
		assertThat(Terminal.succeed("plugin", "install", jar())).contains("海曙区司法局");
		assertThat(Terminal.array(Terminal.succeed("plugin", "list", "--format", "json")))
				.filteredOn(row -> row.get("id").equals(NAME)).singleElement()
				.satisfies(row -> assertThat(String.valueOf(row.get("signed_by"))).contains("海曙区司法局"));
	}

	@Test
	void theLastDayOfTheCertificateIsToldAndThatItIsOver() {
		LocalDate today = LocalDate.now();
		assertThat(packed("one")).contains("有效期至 " + today.plusDays(30));
		assertThat(packed("old")).contains("已于 " + today.minusDays(60) + " 到期");
		assertThat(Terminal.succeed("plugin", "install", jar())).contains("到期");
		assertThat(Terminal.array(Terminal.succeed("plugin", "list", "--format", "json")))
				.filteredOn(row -> row.get("id").equals(NAME)).singleElement()
				.satisfies(row -> assertThat(row).containsEntry("signed_until", today.minusDays(60).toString()));
	}

	@Test
	void whatIsNotSignedSaysSo() {
		assertThat(Terminal.succeed("plugin", "pack", folder.resolve(NAME))).contains("未签名");
		assertThat(Terminal.succeed("plugin", "install", folder.resolve(NAME + "-1.0.0.zip"))).contains("未签名");
	}

	@Test
	void whatWasChangedOrAddedAfterSigningIsRefused() throws IOException {
		packed("one");
		for (String changed : List.of("plugin.properties", "model/added.fadu")) {
			Path copy = Files.copy(jar(), folder.resolve("changed-" + changed.length() + ".jar"));
			try (FileSystem zip = FileSystems.newFileSystem(copy)) {
				Files.writeString(zip.getPath(changed), "Bundle-Name = x\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			}
			for (String verb : List.of("install", "check")) {
				assertThat(Terminal.type("plugin", verb, copy)).as(verb + changed).satisfies(refused -> {
					assertThat(refused.status()).isEqualTo(1);
					assertThat(refused.err()).contains("签名", changed).hasLineCount(1);
				});
			}
		}
		assertThat(Terminal.succeed("plugin", "list")).doesNotContain(NAME);
	}

	@Test
	void nobodyElseReplacesWhatIsSigned() throws IOException {
		packed("one");
		Terminal.succeed("plugin", "install", jar());
		Terminal.succeed("plugin", "pack", folder.resolve(NAME));
		Path zip = folder.resolve(NAME + "-1.0.0.zip");
		Files.delete(jar());
		packed("other");
		for (Path sent : List.of(zip, jar())) {
			assertThat(Terminal.type("plugin", "install", sent)).satisfies(refused -> {
				assertThat(refused.status()).isEqualTo(1);
				assertThat(refused.err()).contains("海曙区司法局").hasLineCount(1);
			});
		}
		Terminal.succeed("plugin", "remove", NAME);
		assertThat(Terminal.succeed("plugin", "install", jar())).contains("Somebody Else");
	}

	@Test
	void aWrongPasswordOrKeyIsToldInOneLine() throws IOException {
		Path wrong = Files.writeString(keys.resolve("wrong"), "secret-18");
		for (Object[] words : List.of(new Object[]{"--password-file", wrong},
				new Object[]{"--password-file", keys.resolve("password"), "--alias", "third"})) {
			assertThat(Terminal.type(Stream.concat(
					Stream.of("plugin", "pack", folder.resolve(NAME), "--key", keys.resolve("one.p12")), Stream.of(words))
					.toArray()))
					.satisfies(refused -> {
						assertThat(refused.status()).isEqualTo(1);
						assertThat(refused.err()).contains("one.p12").hasLineCount(1);
					});
		}
		assertThat(jar()).doesNotExist();
	}

	@Test
	void theNewestIsFetchedByNameFromAFolder() throws IOException {
		Path shelf = Files.createDirectories(folder.resolve("shelf"));
		for (String version : List.of("1.0.0", "1.10.0", "1.9.0")) {
			Path manifest = folder.resolve(NAME).resolve("META-INF/MANIFEST.MF");
			Files.writeString(manifest, Files.readString(manifest).replaceAll("Bundle-Version: .*", "Bundle-Version: " + version));
			Terminal.succeed("plugin", "pack", folder.resolve(NAME), "-o", shelf.resolve(NAME + '-' + version + ".zip"));
		}
		assertThat(Terminal.succeed("plugin", "install", NAME, "--from", shelf)).contains("1.10.0");
		assertThat(Terminal.type("plugin", "install", "fadu.register.nowhere", "--from", shelf)).satisfies(refused -> {
			assertThat(refused.status()).isEqualTo(1);
			assertThat(refused.err()).contains(NAME).hasLineCount(1);
		});
	}

	@Test
	void aRepositoryOnTheWebIsReadByItsListAndItsDigests() throws IOException {
		packed("one");
		byte[] jar = Files.readAllBytes(jar());
		String digest = Files.readString(folder.resolve(NAME + "-1.0.0.jar.sha256")).substring(0, 64);
		String[] said = {digest};
		try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
			Thread.ofVirtual().start(() -> serve(server, path -> switch (path) {
			case "/artifacts.xml" -> ("<?xml version='1.0'?><repository><artifacts><artifact classifier='osgi.bundle' id='" + NAME
					+ "' version='1.0.0'><properties size='1'><property name='download.checksum.sha-256' value='" + said[0]
					+ "'/></properties></artifact></artifacts></repository>").getBytes(StandardCharsets.UTF_8);
			case "/plugins/fadu.register.dukoudengji_1.0.0.jar" -> jar;
			default -> new byte[0];
			}));
			String address = "http://localhost:" + server.getLocalPort() + "/";
			assertThat(Terminal.succeed("plugin", "install", NAME, "--from", address)).contains("1.0.0", "海曙区司法局");
			said[0] = "0".repeat(64);
			assertThat(Terminal.type("plugin", "install", NAME, "--from", address)).satisfies(refused -> {
				assertThat(refused.status()).isEqualTo(1);
				assertThat(refused.err()).contains("SHA-256").hasLineCount(1);
			});
		}
	}

	/** A server for one test: it knows GET, and answers one request for each connection. */
	private static void serve(ServerSocket server, Function<String, byte[]> content) {
		while (!server.isClosed()) {
			try (Socket socket = server.accept();
					BufferedReader in = new BufferedReader(
							new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
				byte[] answer = content.apply(in.readLine().split(" ")[1]);
				while (!in.readLine().isEmpty()) {
					continue;
				}
				OutputStream out = socket.getOutputStream();
				out.write(("HTTP/1.1 " + (answer.length == 0 ? "404 Not Found" : "200 OK")
						+ "\r\nConnection: close\r\nContent-Length: "
						+ answer.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
				out.write(answer);
				out.flush();
			} catch (IOException e) {
				continue; // closed
			}
		}
	}

	private String packed(String key) {
		return Terminal.succeed("plugin", "pack", folder.resolve(NAME), "--key", keys.resolve(key + ".p12"), "--password-file",
				keys.resolve("password"));
	}

	private Path jar() {
		return folder.resolve(NAME + "-1.0.0.jar");
	}

}
