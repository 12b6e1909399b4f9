package fadu.register.table;

import java.math.BigDecimal;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** Knows what the words of a table mean. An implementation answers the same question always the same way. */
public interface TableLabels {

	/** What a head, a label, the name of a sheet says by itself; nothing for what means nothing. */
	Optional<LabelMeaning> meaning(String label);

	/** What a line above a table says, such as its title or 单位：件; only what it says without doubt. */
	LabelMeaning title(String line);

	/** What the column of a long table holds; nothing for one that is not needed. */
	Optional<ColumnRole> role(String heading);

	/** The code of the one district that is called so. */
	Optional<String> district(String name);

	/** The code of the one metric that is called so. */
	Optional<String> metric(String name);

	/** The time that is called so. */
	Optional<Period> period(String name);

	/** The unit of a metric. */
	String unit(String metric);

	/** How many of the metric's unit one of the other is: 10000 for 万元 of 元; nothing where they measure different things. */
	Optional<BigDecimal> factor(String unit, String metric);

	/** What an amount says that is more than digits: 400余万元 in base units. */
	Optional<Quantity> amount(String text);

	/** What is said of all cells of which nothing else tells. */
	LabelMeaning otherwise();

	/** Whether a sheet is looked at. */
	boolean isWanted(String sheet);

}
