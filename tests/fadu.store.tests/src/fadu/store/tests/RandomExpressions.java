package fadu.store.tests;

import java.util.Random;

/** Writes expressions over the columns of {@link LedgerOfBoats}, as an author could. */
record RandomExpressions(Random random) {

	private static final String[] COMPARING = {"=", "!=", "<", "<=", ">", ">="};

	String condition(int depth) {
		if (depth <= 0) {
			return comparison();
		}
		return switch (random.nextInt(5)) {
		case 0 -> condition(depth - 1) + " and " + condition(depth - 1);
		case 1 -> condition(depth - 1) + " or " + condition(depth - 1);
		case 2 -> "not (" + condition(depth - 1) + ')';
		case 3 -> '(' + condition(depth - 1) + " or " + comparison() + ") and " + comparison();
		default -> comparison();
		};
	}

	private String comparison() {
		return switch (random.nextInt(10)) {
		case 0 -> number(2) + one(COMPARING) + number(1);
		case 1 -> "harbour" + one("=", "!=") + one("'east'", "'west'", "'北港'");
		case 2 -> "harbour" + one(" in ", " not in ") + one("('east')", "('east', 'north')");
		case 3 -> one("from", "until") + one(COMPARING) + one("from", "until", "'2024-02-29'", "'2023-12-31'");
		case 4 -> one("order", "amount", "group", "harbour", "from", "until", "paid")
				+ one(" is missing", " is present", " is not missing");
		case 5 -> one("paid", "not paid");
		case 6 -> "group" + one("=", "!=") + one("'甲组'", "'select'", "'O''Neil'", "\"丁 组\"");
		case 8 -> "group" + one(" contains ", " not contains ") + one("'组'", "'e'", "'O'''", "'%'", "'_'");
		case 7 -> "group in ('乙组', 'O''Neil')";
		default -> "order in (1, 2, " + random.nextInt(100) + ", -7)";
		};
	}

	String number(int depth) {
		if (depth <= 0) {
			return one("order", "amount", Integer.toString(random.nextInt(100)), "0.5", "12.25");
		}
		return switch (random.nextInt(8)) {
		case 0 -> number(depth - 1) + " + " + number(depth - 1);
		case 1 -> number(depth - 1) + " - " + number(depth - 1);
		case 2 -> "order * " + one("3", "0.25", "amount");
		case 3 -> "-(" + number(depth - 1) + ')';
		case 4 -> "days(" + one("from", "until") + ", " + one("until", "from", "'2024-03-01'") + ')';
		case 5 -> "year(" + one("from", "until") + ')';
		default -> number(0);
		};
	}

	private String one(String... choices) {
		return choices[random.nextInt(choices.length)];
	}

}
