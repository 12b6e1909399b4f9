package fadu.store;

/**
 * What a user defines in a workspace beside plug-ins.
 *
 * @param kind    what it is, a word
 * @param code    unique among those of its kind
 * @param content as JSON
 */
public record Definition(String kind, String code, String content) {

	String id() {
		return kind + ' ' + code;
	}

}
