package fadu.register.expression;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import fadu.register.expression.Token.Kind;

/** Goes over the words of an expression, one after the other. */
final class TokenCursor {

	private final List<Token> tokens;
	private int next;

	/** @param tokens the words, the last of which is the end */
	TokenCursor(List<Token> tokens) {
		this.tokens = tokens;
	}

	Token peek() {
		return tokens.get(next);
	}

	Token take() {
		Token token = tokens.get(next);
		next = Math.min(next + 1, tokens.size() - 1);
		return token;
	}

	/** Goes behind the word where it is next, and says whether it was. */
	boolean accept(String word) {
		boolean there = peek().is(word);
		next += there ? 1 : 0;
		return there;
	}

	void expect(String word) throws ExpressionRefused {
		word(word);
	}

	/** Goes behind the one of the words that is next. */
	String word(String... words) throws ExpressionRefused {
		for (String word : words) {
			if (accept(word)) {
				return word;
			}
		}
		throw unexpected();
	}

	ExpressionRefused unexpected() {
		return unexpected(peek());
	}

	static ExpressionRefused unexpected(Token at) {
		return at.kind() == Kind.END
				? ExpressionParser.refused(Messages.ExpressionParser_end, at)
				: new ExpressionRefused(NLS.bind(Messages.ExpressionParser_unexpected, Integer.toString(at.at()), at.text()));
	}

}
