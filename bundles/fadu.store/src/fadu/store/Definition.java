package fadu.store;

/**
 * What a user defines in a workspace beside plug-ins.
 *
 * @param kind    what it is
 * @param code    unique among those of its kind
 * @param content as its kind says
 */
public record Definition(DefinitionKind kind, String code, String content) {

	String id() {
		return id(kind, code);
	}

	static String id(DefinitionKind kind, String code) {
		return kind.name() + ' ' + code;
	}

}
