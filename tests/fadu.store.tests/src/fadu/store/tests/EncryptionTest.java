package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.store.ObservationStore;
import fadu.store.StoreException;
import fadu.store.StoreLocation;
import fadu.testing.PostgresServer;

/** A server with a certificate of its own, one without, and what a user is told of the line between. */
class EncryptionTest {

	@TempDir
	static Path folder;

	private static PostgresServer plain;
	private static PostgresServer encrypting;
	private static Path certificate;

	@BeforeAll
	static void twoServers() throws IOException, InterruptedException {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		plain = PostgresServer.another("listen_addresses=*").orElseThrow();
		encrypting = PostgresServer.another("listen_addresses=*").orElseThrow();
		certificate = selfSigned("server");
		encrypting.encrypt(certificate, folder.resolve("server.key"));
	}

	private static Path selfSigned(String name) throws IOException, InterruptedException {
		Path file = folder.resolve(name + ".crt");
		Process openssl = new ProcessBuilder("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
				"/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", folder.resolve(name + ".key").toString(),
				"-out", file.toString()).redirectErrorStream(true).start();
		String said = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(openssl.waitFor()).as(said).isZero();
		return file;
	}

	@Test
	void anOpenLineToAnotherHostIsSaid() throws IOException {
		Optional<InetAddress> address = ownAddress();
		assumeTrue(address.isPresent(), "this machine has no address but the loopback");
		String host = address.get().getHostAddress();
		assertThat(notices(plain.newUrl().replace("127.0.0.1", host))).contains("sslmode=verify-full");
		assertThat(notices(encrypting.newUrl().replace("127.0.0.1", host))).isEmpty();
		assertThat(notices(encrypting.newUrl().replace("127.0.0.1", host) + "&sslmode=disable")).contains("sslmode=verify-full");
		assertThat(notices(plain.newUrl())).as("a line within this machine").isEmpty();
	}

	private static Optional<InetAddress> ownAddress() throws IOException {
		return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
				.filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress()).findFirst();
	}

	private static String notices(String url) {
		try (ObservationStore store = ObservationStore.open(Engine.init(new StoreLocation.Server(url)))) {
			return String.join(" ", store.notices());
		}
	}

	@Test
	void whatIsWrongWithTheEncryptionAskedForIsNamedAsSuch() throws Exception {
		assertOneLine(plain.newUrl() + "&sslmode=always", "sslmode 不对", "sslmode in the address");
		assertOneLine(plain.newUrl() + "&sslmode=require", "不提供加密连接", "offers no encryption");
		String localhost = encrypting.newUrl().replace("127.0.0.1", "localhost");
		assertOneLine(localhost + "&sslmode=verify-full&sslrootcert=" + folder.resolve("nowhere.crt"), "证书不可信", "not trusted");
		Path other = selfSigned("other");
		assertOneLine(localhost + "&sslmode=verify-full&sslrootcert=" + other, "证书不可信", "not trusted");
		assertOneLine(encrypting.newUrl() + "&sslmode=verify-full&sslrootcert=" + certificate, "证书不可信", "not trusted");
		Engine.init(new StoreLocation.Server(localhost + "&sslmode=verify-full&sslrootcert=" + certificate));
		assertOneLine(encrypting.address() + "postgres?user=stranger&sslmode=require", "提供密码", "asks the user");
	}

	private static void assertOneLine(String url, String chinese, String english) {
		assertThatThrownBy(() -> ObservationStore.open(new StoreLocation.Server(url))).isInstanceOf(StoreException.class)
				.hasMessageNotContaining("\n")
				.satisfies(failure -> assertThat(failure.getMessage()).containsAnyOf(chinese, english));
	}

}
