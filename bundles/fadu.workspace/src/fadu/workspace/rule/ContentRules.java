package fadu.workspace.rule;

import java.util.List;

import fadu.catalogue.PlugInRule;

/** The rules that the plug-ins of a user are held against. */
public final class ContentRules {

	private static final List<PlugInRule> ALL = List.of(new EncodingRule(), new ManifestRule(), new RegistrationRule(),
			new TextsRule(),
			new MetricRule(), new FormulaRule(), new DistrictRule(), new DocumentRule(), new FigureRule(), new RelationRule(),
			new ProgrammeRule(), new SchemaRule(), new AssessmentRule());

	private ContentRules() {
	}

	/** All of them. */
	public static List<PlugInRule> all() {
		return ALL;
	}

}
