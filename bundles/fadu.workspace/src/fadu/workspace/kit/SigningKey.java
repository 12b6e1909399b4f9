package fadu.workspace.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPath;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;

/**
 * The key with which packages are signed, out of a key store as {@code keytool} makes it.
 *
 * @param key          the private key
 * @param certificates its certificate, and those of who vouches for it
 */
public record SigningKey(PrivateKey key, CertPath certificates) {

	/** The part of the JDK that signs jars; a runtime that was cut down may lack it. */
	private static final String SIGNER = "jdk.security.jarsigner.JarSigner$Builder";

	/** What the files of the signature are called in a jar. */
	private static final String NAME = "FADU";

	/**
	 * Opens a key store.
	 *
	 * @param alias    the name of the key; may be left out where there is one only
	 * @param password of the store and of the key
	 * @throws UserException where the store cannot be opened with the password, or the key is not in it
	 */
	public static SigningKey of(Path file, Optional<String> alias, char[] password) throws UserException {
		try {
			KeyStore store = KeyStore.getInstance(file.toFile(), password);
			List<String> keys = Collections.list(store.aliases()).stream().filter(name -> isKey(store, name)).toList();
			String name = alias.orElseGet(() -> keys.size() == 1 ? keys.getFirst() : "");
			if (!keys.contains(name)) {
				throw new UserException(NLS.bind(Messages.SigningKey_alias, file, String.join(" ", keys)));
			}
			CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(store.getCertificateChain(name)));
			return new SigningKey((PrivateKey) store.getKey(name, password), path);
		} catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
			throw new UserException(NLS.bind(Messages.SigningKey_unreadable, file, e.getLocalizedMessage()), e);
		}
	}

	private static boolean isKey(KeyStore store, String name) {
		try {
			return store.entryInstanceOf(name, KeyStore.PrivateKeyEntry.class);
		} catch (GeneralSecurityException e) {
			return false;
		}
	}

	/** Signs a jar; fails where the runtime cannot, with one line. */
	void sign(Path jar, Path signed) throws IOException, UserException {
		try (ZipFile unsigned = new ZipFile(jar.toFile()); OutputStream out = Files.newOutputStream(signed)) {
			Class<?> type = ClassLoader.getSystemClassLoader().loadClass(SIGNER);
			Object builder = type.getConstructor(PrivateKey.class, CertPath.class).newInstance(key, certificates);
			type.getMethod("signerName", String.class).invoke(builder, NAME);
			Object signer = type.getMethod("build").invoke(builder);
			signer.getClass().getMethod("sign", ZipFile.class, OutputStream.class).invoke(signer, unsigned, out);
		} catch (ReflectiveOperationException e) {
			throw new UserException(NLS.bind(Messages.SigningKey_unable,
					e.getCause() == null ? e.getLocalizedMessage() : e.getCause().getLocalizedMessage()), e);
		}
	}

}
