package fadu.question;

import java.util.ArrayList;
import java.util.List;

import fadu.model.District;

/** Cuts many districts into tables of even width, because a page is only so wide. */
public final class Blocks {

	/** The most districts that one table holds. */
	public static final int WIDEST = 8;

	private Blocks() {
	}

	/** The districts of each table, in order. */
	public static List<List<District>> of(List<District> districts) {
		int width = width(districts.size());
		List<List<District>> blocks = new ArrayList<>();
		for (int from = 0; from < districts.size(); from += width) {
			blocks.add(districts.subList(from, Math.min(from + width, districts.size())));
		}
		return blocks;
	}

	/** How many district columns each table has: ten districts make two tables of five, not one of eight and one of two. */
	public static int width(int districts) {
		int blocks = Math.max(1, Math.ceilDiv(districts, WIDEST));
		return Math.max(1, Math.ceilDiv(districts, blocks));
	}

}
