package fadu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.PlugInSignature;
import fadu.workspace.UserException;

/** What is said of a plug-in on the command line. */
final class PlugInWords {

	private PlugInWords() {
	}

	/** Who signed a package. */
	static String signature(Path file) throws UserException {
		try {
			return signature(PlugInSignature.of(file));
		} catch (IOException e) {
			throw new UserException(e.getLocalizedMessage(), e);
		}
	}

	/** Who signed it, with the fingerprint that tells it for certain. */
	static String signature(PlugInSignature signature) {
		return switch (signature.state()) {
		case UNSIGNED -> Messages.PlugInWords_unsigned;
		case SIGNED -> NLS.bind(signature.isExpired(LocalDate.now()) ? Messages.PlugInWords_expired : Messages.PlugInWords_signed,
				new Object[]{signature.signer(), signature.fingerprint(), signature.validUntil().orElseThrow()});
		case BROKEN -> NLS.bind(Messages.PlugInWords_broken, signature.fault());
		};
	}

}
