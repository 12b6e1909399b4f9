package fadu.report;

import java.util.List;
import java.util.stream.Stream;

import fadu.catalogue.PlugInRule;
import fadu.workspace.rule.ContentRules;

/** All rules that plug-ins of users are held against: those of models, and that of designs. */
public final class HeldRules {

	private HeldRules() {
	}

	/** All of them. */
	public static List<PlugInRule> all() {
		return Stream.concat(ContentRules.all().stream(), Stream.of(new DesignRule())).toList();
	}

}
