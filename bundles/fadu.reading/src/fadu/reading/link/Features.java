package fadu.reading.link;

import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.tree.Clause;
import fadu.reading.tree.DocumentTree;

/**
 * Kinds that an analysis picks out: below 全年调解纠纷1284件 each kind that opens a sentence (物业纠纷63件; 医疗纠纷增多,全年调解9件) is some of
 * the first total that the text tells.
 */
final class Features {

	private static final Cues ANALYSES = Cues.of("analysis_title");
	private static final Cues KINDS = Cues.of("kind_of_matter");
	private static final String RULE = "relation.feature";
	private static final String COPULAS = "达为共有约";
	private static final int TITLE = 60;
	private static final int NEAR = 12;

	private final Passage passage;
	private final Findings findings;
	private final DocumentTree tree;

	Features(Passage passage, Findings findings, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tree = tree;
	}

	void relate() {
		int titleEnd = passage.find('\n', 0, TITLE).orElse(TITLE);
		if (findings.size() == 0 || !ANALYSES.standIn(passage.text(), 0, titleEnd)) {
			return;
		}
		int total = 0;
		while (total < findings.size() && !(isFree(total) && opens(total))) {
			total++;
		}
		for (int i = total + 1; i < findings.size(); i++) {
			if (isFree(i) && isKind(total, i) && opens(i) && findings.canBePart(total, i)
					&& findings.value(total).compareTo(findings.value(i)) > 0) {
				findings.link(i, Link.part(total, RULE, tree.clause(i).core().start(), findings.get(i).start()));
			}
		}
	}

	private boolean isFree(int i) {
		return findings.isCount(i) && !findings.isLinked(i) && !findings.isCell(i) && !findings.isAverage(i);
	}

	/** Whether nothing of its sort is counted before it in its sentence. */
	private boolean opens(int i) {
		for (int j = i - 1; j >= 0 && j >= i - NEAR && findings.sameSentence(j, i); j--) {
			if (findings.isAmount(j) && findings.alike(j, i)) {
				return false;
			}
		}
		return true;
	}

	/** 非法集资问题127件, 物业管理类615件, or what the total says was done (调解), in the same time. */
	private boolean isKind(int total, int i) {
		Finding finding = findings.get(i);
		int end = finding.start();
		while (COPULAS.indexOf(passage.at(end - 1)) >= 0) {
			end--;
		}
		Clause clause = tree.clause(i);
		boolean kind = KINDS.endBefore(passage.text(), end);
		boolean deed = !clause.verbs().isEmpty() && clause.verbs().getLast().end() == finding.start()
				&& tree.clause(total).verbs().stream()
						.anyMatch(verb -> verb.of(passage.text()).equals(clause.verbs().getLast().of(passage.text())));
		return (kind || deed) && finding.period().equals(findings.get(total).period());
	}

}
