package fadu.reading.link;

import java.util.List;

import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables;
import fadu.reading.tree.DocumentTree;

/**
 * Tells how the quantities of a text stand to each other: parts behind 其中, in brackets or in a list that adds up to the total; a
 * share behind what it is a share of; a change behind what changed; the cells of a table to each other and to the total that the
 * table divides.
 */
public final class Relations {

	private Relations() {
	}

	/** The relations of the findings, by their place in the list; {@code null} where one stands alone. */
	public static Link[] of(String text, List<Finding> list, Tables tables, DocumentTree tree) {
		Passage passage = new Passage(text);
		Findings findings = new Findings(passage, list, tables);
		Sums sums = new Sums(passage, findings);
		sums.before();
		new TableGroups(findings, tables).relate();
		new Breakdowns(passage, findings, tree).relate();
		new Remarks(passage, findings, tables, tree).relate();
		new ShareTotals(passage, findings, tree).relate();
		new Subsets(passage, findings, tree).relate();
		new Narrower(passage, findings, tree).relate();
		Parts parts = new Parts(passage, findings);
		Shares shares = new Shares(passage, findings);
		Changes changes = new Changes(passage, findings, tree);
		CellsByName cells = new CellsByName(passage, findings, tables);
		ChangesOfCells ofCells = new ChangesOfCells(passage, findings, cells);
		ofCells.relateNear();
		for (int i = 0; i < findings.size(); i++) {
			if (findings.isRelative(i)) {
				if (!findings.isLinked(i) && !changes.relate(i)) {
					shares.relate(i);
				}
			} else {
				parts.relate(i);
			}
		}
		new MeasuredChanges(passage, findings, tree).relate();
		new Remainders(passage, findings).relate();
		ofCells.relate();
		sums.relate();
		new Siblings(passage, findings).relate();
		new Features(passage, findings, tree).relate();
		new PartsOfCells(passage, findings, cells).relate();
		new TableTotals(passage, findings, tables).relate();
		new Members(passage, findings).tell();
		return findings.links();
	}

}
