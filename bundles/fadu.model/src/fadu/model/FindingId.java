package fadu.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The identity of a finding: the same rule on the same figures is the same finding, in every run.
 *
 * @param rule    id of the rule
 * @param figures the figures concerned, of plug-ins or of a workspace, in the order that the rule gives them
 */
public record FindingId(String rule, List<FigureId> figures) {

	private static final int SHORT = 8;

	public FindingId {
		figures = List.copyOf(figures);
	}

	/** SHA-256 of rule and figures, 64 hexadecimal digits. */
	public String digest() {
		try {
			byte[] text = (rule + '\n' + figures).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The first eight of these digits, by which a user may name it. */
	public String shortId() {
		return digest().substring(0, SHORT);
	}

}
