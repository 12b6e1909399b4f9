package fadu.reading.language;

import java.util.Locale;

/** What a measure word or unit does with the number before it. */
public enum MeasureClass {
	/** Counts things, persons or events: 件, 名, 场次. */
	COUNT,
	/** Points of an assessment: 96.8分; 十分 and 三分 are ordinary words. */
	SCORE,
	/** Money: 元. */
	MONEY,
	/** Per cent. */
	PERCENT,
	/** Percentage points. */
	POINT,
	/** A change that the words themselves tell: 翻一番. */
	CHANGE,
	/** A multiple: 倍. */
	RATIO,
	/** A stretch of time: 个月, 分钟. */
	TIME,
	/** A place in an order: 位次. */
	RANK,
	/** Length, area, weight. */
	MEASURE,
	/** Kinds, levels, parties: counted only where they are listed (三级机构, 五类力量), else part of a name. */
	STRUCTURE,
	/** Makes a name of the number: 12号, 3楼, 五周年. */
	NAME,
	/** None stands there. */
	NONE;

	static MeasureClass of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}
}
