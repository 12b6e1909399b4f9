package fadu.question.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import fadu.question.ReportData;
import fadu.question.ScopedFigures;
import fadu.question.statement.Statement.Kind;
import fadu.workspace.UserException;

/** Chooses the sentences of a brief: one of each kind and, where a kind has no material, further ones of the others. */
public final class Statements {

	private Statements() {
	}

	/**
	 * The sentences, ordered by kind; the last says what is missing.
	 *
	 * @param most how many at most, from one
	 */
	public static List<Statement> of(ReportData data, ScopedFigures scoped, int most) throws UserException {
		Map<Kind, List<Statement>> candidates = new EnumMap<>(Kind.class);
		candidates.put(Kind.COMPARISON, ComparedDistricts.of(scoped));
		candidates.put(Kind.CHANGE, Changes.of(data, scoped));
		candidates.put(Kind.RATIO, Ratios.of(scoped));
		candidates.put(Kind.FINDING, OpenFindings.of(scoped));
		List<String> without = candidates.entrySet().stream().filter(entry -> entry.getValue().isEmpty())
				.map(entry -> entry.getKey().title()).toList();
		List<Statement> chosen = new ArrayList<>();
		for (int round = 0; chosen.size() < most - 1 && anyAt(candidates, round); round++) {
			for (List<Statement> ofKind : candidates.values()) {
				if (round < ofKind.size() && chosen.size() < most - 1) {
					chosen.add(ofKind.get(round));
				}
			}
		}
		chosen.sort(Comparator.comparing(Statement::kind));
		String note = without.isEmpty() ? "" : NLS.bind(Messages.Statements_without, String.join(Messages.separator, without));
		chosen.add(Gaps.of(scoped, note));
		return chosen;
	}

	private static boolean anyAt(Map<Kind, List<Statement>> candidates, int round) {
		return candidates.values().stream().anyMatch(ofKind -> round < ofKind.size());
	}

}
