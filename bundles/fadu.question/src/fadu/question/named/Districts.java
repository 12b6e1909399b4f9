package fadu.question.named;

import java.util.List;
import java.util.stream.Collectors;

import fadu.model.District;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Names of several districts in one text. */
final class Districts {

	private static final Wording WORDS = UserWording.get();

	/** More names than these nobody reads in a sentence. */
	private static final int MOST = 12;

	private Districts() {
	}

	/** The names with a separator between them; of many, the first and how many there are. */
	static String names(List<District> districts) {
		return several(districts.stream().map(WORDS::name).toList());
	}

	/** The texts with a separator between them; of many, the first and how many there are. */
	static String several(List<String> texts) {
		String first = texts.stream().limit(MOST).collect(Collectors.joining(Messages.separator));
		return texts.size() <= MOST ? first : Messages.bind(Messages.Districts_more, first, texts.size());
	}

}
