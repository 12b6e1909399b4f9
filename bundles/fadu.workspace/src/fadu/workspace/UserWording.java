package fadu.workspace;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;

import fadu.wording.Wording;

/** The words of the language that this program was started in: English with {@code -nl en}, Chinese otherwise. */
public final class UserWording {

	private UserWording() {
	}

	/** The wording of the language of the platform. */
	public static Wording get() {
		return Wording.of(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
	}

}
