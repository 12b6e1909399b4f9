package fadu.workspace.rule;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.PlugInManifest;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;

/** Files are text in UTF-8, and none of them is a program. */
final class EncodingRule implements PlugInRule {

	private static final List<String> TEXTS = List.of(".fadu", ".xml", ".ecore", ".rptdesign", ".properties", ".mf", ".csv",
			".tsv");
	private static final List<String> CODE = List.of(".class", ".jar", ".java", ".so", ".dll", ".exe", ".sh", ".bat", ".js");
	private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
	private static final Pattern OTHER_ENCODING = Pattern
			.compile("(?s)^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-8))[^>]*\\?>.*");
	private static final int HEAD = 200;

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		boolean ofCode = plugIn.bytes(PlugInManifest.FILE).filter(EncodingRule::declaresCode).isPresent();
		for (String file : plugIn.files()) {
			String name = file.toLowerCase(Locale.ROOT);
			if (!ofCode && CODE.stream().anyMatch(name::endsWith)) {
				found.at(file, 0, Messages.EncodingRule_code, Messages.EncodingRule_codeRemedy);
			} else if (TEXTS.stream().anyMatch(name::endsWith)) {
				plugIn.bytes(file).ifPresent(bytes -> check(file, bytes, found));
			}
		}
		return found.all();
	}

	private static boolean declaresCode(byte[] manifest) {
		try {
			return PlugInManifest.of(manifest).bringsCode();
		} catch (Exception e) {
			return false; // told by the inspection
		}
	}

	private static void check(String file, byte[] bytes, Found found) {
		boolean marked = bytes.length >= MARK.length && ByteBuffer.wrap(bytes, 0, MARK.length).equals(ByteBuffer.wrap(MARK));
		if (marked && !file.endsWith("sv")) {
			found.at(file, 1, Messages.EncodingRule_mark, Messages.EncodingRule_markRemedy);
		}
		int broken = firstBroken(bytes);
		if (broken > 0) {
			found.at(file, broken, Messages.EncodingRule_otherEncoding, Messages.EncodingRule_otherEncodingRemedy);
		} else if (OTHER_ENCODING.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8)).matches()) {
			found.at(file, 1, Messages.EncodingRule_declared, Messages.EncodingRule_otherEncodingRemedy);
		}
	}

	/** The first line that is no UTF-8; 0 where all are. */
	private static int firstBroken(byte[] bytes) {
		if (isText(bytes, 0, bytes.length)) {
			return 0;
		}
		int line = 1;
		int from = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				if (!isText(bytes, from, i - from)) {
					return line;
				}
				line++;
				from = i + 1;
			}
		}
		return line;
	}

	private static boolean isText(byte[] bytes, int from, int length) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

}
