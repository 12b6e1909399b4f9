package fadu.reading.tests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** A number and one of the ways in which a report may write it, made up from a seed. */
record WrittenNumber(String text, BigDecimal value) {

	private static final String DIGITS = "零一二三四五六七八九";
	private static final String[] SCALES = {"", "十", "百", "千"};
	private static final String[] SECTIONS = {"", "万", "亿"};

	static WrittenNumber any(Random random) {
		return switch (random.nextInt(8)) {
		case 0 -> arabic(random.nextInt(1_000_000));
		case 1 -> grouped(1000 + random.nextInt(900_000_000));
		case 2 -> decimal(random);
		case 3 -> scaled(random, "万", 10_000);
		case 4 -> scaled(random, "亿", 100_000_000);
		case 5 -> chinese(2 + random.nextInt(9_998));
		case 6 -> chinese(10_001 + random.nextInt(99_999_998));
		default -> fullWidth(random.nextInt(100_000));
		};
	}

	static WrittenNumber arabic(int value) {
		return new WrittenNumber(Integer.toString(value), BigDecimal.valueOf(value));
	}

	/** 1,234,567 */
	static WrittenNumber grouped(int value) {
		return new WrittenNumber(String.format("%,d", value), BigDecimal.valueOf(value));
	}

	static WrittenNumber fullWidth(int value) {
		StringBuilder text = new StringBuilder();
		Integer.toString(value).chars().forEach(c -> text.append((char) (c + 0xfee0)));
		return new WrittenNumber(text.toString(), BigDecimal.valueOf(value));
	}

	private static WrittenNumber decimal(Random random) {
		BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000_000), 1 + random.nextInt(3));
		return new WrittenNumber(value.toPlainString(), value);
	}

	private static WrittenNumber scaled(Random random, String scale, long factor) {
		WrittenNumber number = random.nextBoolean() ? decimal(random) : arabic(1 + random.nextInt(9999));
		return new WrittenNumber(number.text() + scale, number.value().multiply(BigDecimal.valueOf(factor)));
	}

	/** 三千零五十六万七千二百: sections of four digits, 零 where a place is empty. */
	static WrittenNumber chinese(int value) {
		StringBuilder text = new StringBuilder();
		int rest = value;
		for (int section = 2; section >= 0; section--) {
			int unit = (int) Math.pow(10_000, section);
			int part = rest / unit;
			rest %= unit;
			if (part > 0) {
				boolean gap = !text.isEmpty() && part < 1000;
				text.append(gap ? "零" : "").append(section(part)).append(SECTIONS[section]);
			}
		}
		String written = text.toString();
		return new WrittenNumber(written.startsWith("一十") ? written.substring(1) : written, BigDecimal.valueOf(value));
	}

	private static String section(int value) {
		StringBuilder text = new StringBuilder();
		boolean gap = false;
		for (int place = 3; place >= 0; place--) {
			int digit = value / (int) Math.pow(10, place) % 10;
			if (digit == 0) {
				gap = !text.isEmpty();
			} else {
				text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(SCALES[place]);
				gap = false;
			}
		}
		return text.toString();
	}

	/** A share in words: 百分之…, 千分之…, …成. */
	static WrittenNumber share(Random random) {
		int part = 1 + random.nextInt(99);
		List<WrittenNumber> ways = List.of(new WrittenNumber("百分之" + chinese(part).text(), BigDecimal.valueOf(part)),
				new WrittenNumber("千分之" + chinese(part).text(), BigDecimal.valueOf(part, 1)),
				new WrittenNumber(part + "%", BigDecimal.valueOf(part)), new WrittenNumber("3成", BigDecimal.valueOf(30)));
		return ways.get(random.nextInt(ways.size()));
	}

}
