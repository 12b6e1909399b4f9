package fadu.export.table;

/** The names of the sheets, by the question that a sheet answers. */
final class Titles {

	private Titles() {
	}

	/** The name; that of the question itself where it has no other. */
	static String of(String question) {
		return switch (question) {
		case "matrix" -> Messages.Titles_matrix;
		case "comparison" -> Messages.Titles_comparison;
		case "chart" -> Messages.Titles_chart;
		case "charts" -> Messages.Titles_charts;
		case "grounds", "verdicts" -> Messages.Titles_verdicts;
		case "sources" -> Messages.Titles_sources;
		case "documents" -> Messages.Titles_documents;
		case "districts" -> Messages.Titles_districts;
		case "figures" -> Messages.Titles_figures;
		case "domains" -> Messages.Titles_domains;
		case "trend" -> Messages.Titles_trend;
		case "derived" -> Messages.Titles_derived;
		case "findings" -> Messages.Titles_findings;
		case "provenance" -> Messages.Titles_provenance;
		case "programmes" -> Messages.Titles_programmes;
		case "peers" -> Messages.Titles_peers;
		case "statements" -> Messages.Titles_statements;
		case "quality" -> Messages.Titles_quality;
		case "annual" -> Messages.Titles_annual;
		case "notice" -> Messages.Titles_notice;
		case "rectifications" -> Messages.Titles_rectifications;
		case "scorecard" -> Messages.Titles_scorecard;
		case "targets" -> Messages.Titles_targets;
		case "yearchart" -> Messages.Titles_yearchart;
		case "yearly" -> Messages.Titles_yearly;
		case "years" -> Messages.Titles_years;
		case "yearspan" -> Messages.Titles_yearspan;
		case "overview" -> Messages.Titles_overview;
		case "problems" -> Messages.Titles_problems;
		case "plans" -> Messages.Titles_plans;
		case "unused" -> Messages.Titles_unused;
		case "replies" -> Messages.Titles_replies;
		case "draft" -> Messages.Titles_draft;
		case "changechart" -> Messages.Titles_changechart;
		default -> question;
		};
	}

}
