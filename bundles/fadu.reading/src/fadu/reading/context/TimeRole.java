package fadu.reading.context;

/** What a time is doing in a text, where the time of the whole text is looked for. */
enum TimeRole {
	/** In the title: 2024年上半年工作总结. */
	TITLE,
	/** In a line that says over which time was counted: 统计区间为2022年上半年. */
	STATISTICS,
	/** Up to when was counted: 数据截至10月底; 截至10月底,有关情况如下. */
	CUTOFF,
	/** The first words of the text below the title. */
	OPENING,
	/** At the start of a clause or right before a verb. */
	ADVERBIAL,
	/** A day in a short line near the top: when it was written or posted. */
	DATELINE,
	/** A day without a year on which a newspaper wrote: 1月17日讯. */
	NEWS_DAY,
	/** A day in a short line at the end, beside who wrote it. */
	SIGNATURE,
	/** From when on: 自2006年承担以来, 2019年创办. */
	START,
	/** What a number is held against: 较2023年. */
	BASE,
	/** What is still to come. */
	PLAN,
	/** Part of a name or of an attribute. */
	MENTION
}
