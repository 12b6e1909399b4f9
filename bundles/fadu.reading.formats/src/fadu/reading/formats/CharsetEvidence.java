package fadu.reading.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which encoding bytes are in, by what they say in each: of a Chinese text in its own encoding a third of the characters are among
 * the most common ones, in another hardly any.
 */
final class CharsetEvidence {

	private static final Charset GB18030 = Charset.forName("GB18030");
	/** In this order where nothing speaks for one more than for another. */
	private static final List<Charset> CHINESE = List.of(GB18030, Charset.forName("Big5-HKSCS"), StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);
	private static final int LOOKED_AT = 1 << 16;
	private static final int FEW = 12;
	private static final double LEAST = 0.04;
	private static final double CLEAR = 0.02;
	private static final String COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家"
			+ "电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最"
			+ "這為個國時來們對會發動後經進電裡現實體機當點從業應開還無與關數質氣條結問總萬億區縣鎮辦理調解案件審委員會報處項萬餘次達率長增降收受援助律師所證務總計司局宣傳治區市省万亿县镇办审委员报处项余达长受援助律师证务总计司局宣传";

	private CharsetEvidence() {
	}

	/** UTF-8, where the bytes are that and more than plain ASCII. */
	static Optional<Charset> utf8(byte[] bytes) {
		boolean ascii = true;
		for (int i = 0; i < bytes.length && ascii; i++) {
			ascii = bytes[i] >= 0;
		}
		return !ascii && Encoding.decode(bytes, StandardCharsets.UTF_8).isPresent()
				? Optional.of(StandardCharsets.UTF_8)
				: Optional.empty();
	}

	/** Whether the bytes may be a text, though nothing tells in which encoding. */
	static boolean isText(byte[] bytes) {
		return Encoding.decode(bytes, GB18030).filter(Encoding::isText).isPresent();
	}

	/** The encoding that most speaks for; nothing where the bytes fit none, or nothing speaks for any. */
	static Optional<Charset> best(byte[] bytes) {
		boolean zeros = false;
		for (int i = 0; i < Math.min(bytes.length, LOOKED_AT) && !zeros; i++) {
			zeros = bytes[i] == 0;
		}
		if (!zeros && Encoding.decode(bytes, StandardCharsets.UTF_8).isPresent()) {
			return Optional.of(StandardCharsets.UTF_8);
		}
		Charset best = GB18030;
		double most = -1;
		int characters = 0;
		byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
		for (Charset charset : CHINESE) {
			boolean wide = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
			if (wide && (!zeros || bytes.length % 2 != 0) || zeros && !wide) {
				continue;
			}
			String text = new String(sample, charset);
			double evidence = evidence(text);
			if (evidence > most + CLEAR && Encoding.decode(bytes, charset).isPresent()) {
				best = charset;
				most = evidence;
				characters = (int) text.codePoints().filter(Characters::isHan).count();
			}
		}
		boolean unknown = most < 0 || characters > FEW && most < LEAST;
		return unknown ? Optional.empty() : Optional.of(best);
	}

	/** The part of the Chinese characters that are common ones. */
	private static double evidence(String text) {
		int all = 0;
		int common = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Characters.isHan(c) || c == '\uFFFD') {
				all++;
				common += COMMON.indexOf(c) >= 0 ? 1 : 0;
			}
		}
		return all == 0 ? 0 : (double) common / all;
	}

}
