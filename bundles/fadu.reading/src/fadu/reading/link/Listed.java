package fadu.reading.link;

import java.util.List;

import fadu.reading.language.Passage;
import fadu.reading.tree.DocumentTree;
import fadu.reading.tree.ItemList;
import fadu.reading.tree.Opening;

/**
 * A list with what is the same of it whatever it may divide.
 *
 * @param list    by whose signs its members stand together
 * @param members those that belong to it by signs and words, whether or not numbers add up
 * @param sum     of their values
 * @param largest the place of the largest of them
 * @param words   those that open it: 审结案件中
 * @param name    the last of them, which the total may bear
 */
record Listed(ItemList list, List<Integer> members, double sum, int largest, Stretch words, String name) {

	private static final int NAME = 4;
	private static final int SHORT = 2;
	private static final String INSIDE = "中里面";
	private static final String FILLERS = ",:中里面当之 ";

	/** Of a list that nothing opens numbers tell how far it reaches: no more is looked for. */
	static Listed of(ItemList list, Passage passage, Findings findings, DocumentTree tree) {
		if (!list.isOpened()) {
			return new Listed(list, list.members(), 0, list.first(), new Stretch(-1, -1), "");
		}
		List<Integer> certain = list.members().subList(0, list.certain());
		List<Integer> members = list.opening() == Opening.SOME ? certain.subList(0, untilDeed(certain, findings, tree)) : certain;
		double sum = members.stream().mapToDouble(i -> findings.value(i).doubleValue()).sum();
		int largest = members.stream().reduce((a, b) -> findings.notLarger(a, b) ? a : b).orElseThrow();
		Stretch words = words(list, passage, tree);
		return new Listed(list, members, sum, largest, words, name(words, passage));
	}

	/** 其中进入程序50件,调解成功48件: what became of a member is no member beside it. */
	private static int untilDeed(List<Integer> members, Findings findings, DocumentTree tree) {
		int end = 1;
		while (end < members.size() && !(tree.clause(members.get(end)).isDeed() && tree.clause(members.get(end)).closing()
				&& !tree.clause(members.get(end - 1)).isDeed() && findings.notLarger(members.get(end - 1), members.get(end)))) {
			end++;
		}
		return end;
	}

	private static Stretch words(ItemList list, Passage passage, DocumentTree tree) {
		boolean inside = INSIDE.indexOf(passage.at(list.sign().end() - 1)) >= 0;
		int first = tree.leaves().get(list.first()).label().start();
		return new Stretch(list.sign().start(), inside ? list.sign().end() : Math.max(list.sign().end(), first));
	}

	private static String name(Stretch words, Passage passage) {
		int end = words.end();
		while (end > words.start() && FILLERS.indexOf(passage.at(end - 1)) >= 0) {
			end--;
		}
		int least = passage.startsAt(words.start(), "这", "上述", "以上") ? SHORT : NAME;
		return end - words.start() < least ? "" : passage.text().substring(end - least, end);
	}

}
