package fadu.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Who signed a plug-in. Nobody vouches for names: whoever wants to be sure compares the fingerprint with one that he got another
 * way.
 *
 * @param state       whether it is signed
 * @param signer      the name in the certificate, as X.500 writes it; empty where it is not signed
 * @param fingerprint the SHA-256 of the certificate, in hexadecimal; empty where it is not signed
 * @param validUntil  the last day of the certificate; a signature that was made before stays what it is, but nobody renewed it
 * @param fault       the file that is not as it was signed; empty where there is none
 */
public record PlugInSignature(State state, String signer, String fingerprint, Optional<LocalDate> validUntil, String fault) {

	private static final PlugInSignature NONE = new PlugInSignature(State.UNSIGNED, "", "", Optional.empty(), "");
	private static final String META = "META-INF/";

	/** Whether a plug-in is signed. */
	public enum State {
		/** It is not. */
		UNSIGNED,
		/** All of it is, and as it was signed. */
		SIGNED,
		/** It was, and something was changed or added afterwards. */
		BROKEN
	}

	/**
	 * Looks at a jar, or at a folder, which cannot be signed.
	 *
	 * @throws IOException where it cannot be read
	 */
	public static PlugInSignature of(Path plugIn) throws IOException {
		if (!Files.isRegularFile(plugIn)) {
			return NONE;
		}
		try (JarFile jar = new JarFile(plugIn.toFile(), true)) {
			return jar.stream().anyMatch(entry -> isSignature(entry.getName())) ? of(jar) : NONE;
		} catch (SecurityException e) {
			return broken(e.getLocalizedMessage());
		}
	}

	private static PlugInSignature of(JarFile jar) throws IOException {
		Optional<X509Certificate> certificate = Optional.empty();
		for (JarEntry entry : Collections.list(jar.entries())) {
			try (InputStream in = jar.getInputStream(entry)) {
				in.transferTo(OutputStream.nullOutputStream());
			} catch (SecurityException e) {
				return broken(entry.getName());
			}
			if (entry.isDirectory() || isSignature(entry.getName()) || entry.getName().equals(PlugInCopy.MANIFEST)) {
				continue;
			}
			CodeSigner[] signers = entry.getCodeSigners();
			if (signers == null || certificate.isPresent() && !certificate.get().equals(certificate(signers[0]))) {
				return broken(entry.getName());
			}
			certificate = Optional.of(certificate(signers[0]));
		}
		return certificate.isEmpty()
				? broken(PlugInCopy.MANIFEST)
				: new PlugInSignature(State.SIGNED, certificate.get().getSubjectX500Principal().getName(),
						fingerprint(certificate.get()), certificate.map(PlugInSignature::lastDay), "");
	}

	private static X509Certificate certificate(CodeSigner signer) {
		return (X509Certificate) signer.getSignerCertPath().getCertificates().getFirst();
	}

	private static LocalDate lastDay(X509Certificate certificate) {
		return LocalDate.ofInstant(certificate.getNotAfter().toInstant(), ZoneId.systemDefault());
	}

	/** Whether the certificate had expired before that day. */
	public boolean isExpired(LocalDate today) {
		return validUntil.filter(today::isAfter).isPresent();
	}

	private static String fingerprint(X509Certificate certificate) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	private static PlugInSignature broken(String file) {
		return new PlugInSignature(State.BROKEN, "", "", Optional.empty(), file);
	}

	/** Whether a file of a jar belongs to a signature, and not to what is signed. */
	static boolean isSignature(String name) {
		String file = name.toUpperCase(Locale.ROOT);
		return file.startsWith(META) && file.indexOf('/', META.length()) < 0
				&& (file.endsWith(".SF") || file.endsWith(".RSA") || file.endsWith(".DSA") || file.endsWith(".EC"));
	}

}
