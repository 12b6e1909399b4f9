package fadu.wording;

import java.util.Optional;

import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Verdict;

/** A verdict at a glance: in a word, with the reason that weighs most. */
public final class VerdictWords {

	private final Wording say;
	private final Texts texts;

	/** Speaks as the wording does. */
	public VerdictWords(Wording say) {
		this.say = say;
		texts = new Texts("reasons", say.english());
	}

	/** The verdict in two or three words; one whose reserves are remarks only is told from the others. */
	public String display(Verdict verdict) {
		return verdict.isRemarked() ? remarked() : say.display(verdict.comparability());
	}

	/** What a verdict is called whose reserves are remarks only. */
	public String remarked() {
		return texts.text("brief.remarked");
	}

	/** A reason in two or three words. */
	public String brief(Reason reason) {
		return new ReasonWords(texts, say).brief(reason.cause());
	}

	/** The reason that weighs most, in two or three words; nothing where there is no reserve. */
	public Optional<String> gravest(Verdict verdict) {
		return verdict.gravest().map(this::brief);
	}

}
