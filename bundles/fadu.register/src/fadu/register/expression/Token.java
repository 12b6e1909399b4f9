package fadu.register.expression;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text the word itself; of a text what stands between its quotes
 * @param at   its first character, from 1
 */
record Token(Kind kind, String text, int at) {

	private static final String SIGNS = "()+-*,=<>!";

	/** What a word is. */
	enum Kind {
		NAME, NUMBER, TEXT, SIGN, END
	}

	boolean is(String word) {
		return kind != Kind.TEXT && text.equals(word);
	}

	static List<Token> of(String text) throws ExpressionRefused {
		List<Token> tokens = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			char first = text.charAt(at);
			if (Character.isWhitespace(first)) {
				at++;
			} else {
				Token token = next(text, at);
				tokens.add(token);
				at = end(text, token, at);
			}
		}
		tokens.add(new Token(Kind.END, "", text.length() + 1));
		return tokens;
	}

	private static Token next(String text, int at) throws ExpressionRefused {
		char first = text.charAt(at);
		if (first == '\'' || first == '"') {
			return new Token(Kind.TEXT, quoted(text, at), at + 1);
		}
		if (first >= '0' && first <= '9') {
			return new Token(Kind.NUMBER, run(text, at, true), at + 1);
		}
		if (Character.isLetter(first)) {
			return new Token(Kind.NAME, run(text, at, false), at + 1);
		}
		if (SIGNS.indexOf(first) >= 0) {
			boolean two = at + 1 < text.length() && text.charAt(at + 1) == '=' && "<>!".indexOf(first) >= 0;
			return new Token(Kind.SIGN, text.substring(at, at + (two ? 2 : 1)), at + 1);
		}
		throw new ExpressionRefused(NLS.bind(Messages.Token_sign, Integer.toString(at + 1), first));
	}

	private static int end(String text, Token token, int at) {
		if (token.kind != Kind.TEXT) {
			return at + token.text.length();
		}
		int length = token.text.length();
		char quote = text.charAt(at);
		return at + length + (int) token.text.chars().filter(each -> each == quote).count() + 2;
	}

	private static String run(String text, int at, boolean number) {
		int end = at;
		while (end < text.length() && (number
				? text.charAt(end) == '.' || text.charAt(end) >= '0' && text.charAt(end) <= '9'
				: Character.isLetterOrDigit(text.charAt(end)))) {
			end++;
		}
		return text.substring(at, end);
	}

	/** A quote within is written twice. */
	private static String quoted(String text, int at) throws ExpressionRefused {
		char quote = text.charAt(at);
		StringBuilder inner = new StringBuilder();
		for (int i = at + 1; i < text.length(); i++) {
			if (text.charAt(i) != quote) {
				inner.append(text.charAt(i));
			} else if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
				inner.append(quote);
				i++;
			} else {
				return inner.toString();
			}
		}
		throw new ExpressionRefused(NLS.bind(Messages.Token_open, Integer.toString(at + 1)));
	}

}
