package fadu.cli.trace;

import org.eclipse.osgi.util.NLS;

/** The rules of the reader in the user's language, by their keys. */
final class RuleText {

	private RuleText() {
	}

	static String of(String rule) {
		return switch (rule) {
		case "quantity.measure_word" -> Messages.RuleText_quantity_measure_word;
		case "quantity.range" -> Messages.RuleText_quantity_range;
		case "quantity.percent_word" -> Messages.RuleText_quantity_percent_word;
		case "quantity.chinese_counting" -> Messages.RuleText_quantity_chinese_counting;
		case "quantity.unit_by_word" -> Messages.RuleText_quantity_unit_by_word;
		case "quantity.unit_by_header" -> Messages.RuleText_quantity_unit_by_header;
		case "quantity.first_of_kind" -> Messages.RuleText_quantity_first_of_kind;
		case "quantity.rank" -> Messages.RuleText_quantity_rank;
		case "quantity.deadline" -> Messages.RuleText_quantity_deadline;
		case "quantity.service_circle" -> Messages.RuleText_quantity_service_circle;
		case "kind.unit" -> Messages.RuleText_kind_unit;
		case "kind.word" -> Messages.RuleText_kind_word;
		case "kind.difference" -> Messages.RuleText_kind_difference;
		case "kind.threshold" -> Messages.RuleText_kind_threshold;
		case "kind.aim" -> Messages.RuleText_kind_aim;
		case "kind.limit" -> Messages.RuleText_kind_limit;
		case "kind.head" -> Messages.RuleText_kind_head;
		case "kind.ahead" -> Messages.RuleText_kind_ahead;
		case "period.before_change", "period.before_change_guessed" -> Messages.RuleText_period_before_change;
		case "period.adverbial" -> Messages.RuleText_period_adverbial;
		case "period.average" -> Messages.RuleText_period_average;
		case "period.base_of_comparison" -> Messages.RuleText_period_base_of_comparison;
		case "period.change" -> Messages.RuleText_period_change;
		case "period.deadline" -> Messages.RuleText_period_deadline;
		case "period.document" -> Messages.RuleText_period_document;
		case "period.heading" -> Messages.RuleText_period_heading;
		case "period.last_years" -> Messages.RuleText_period_last_years;
		case "period.law_in_force" -> Messages.RuleText_period_law_in_force;
		case "period.now" -> Messages.RuleText_period_now;
		case "period.open_start" -> Messages.RuleText_period_open_start;
		case "period.paragraph" -> Messages.RuleText_period_paragraph;
		case "period.plan" -> Messages.RuleText_period_plan;
		case "period.published" -> Messages.RuleText_period_published;
		case "period.related" -> Messages.RuleText_period_related;
		case "period.since" -> Messages.RuleText_period_since;
		case "period.stock" -> Messages.RuleText_period_stock;
		case "period.table_head" -> Messages.RuleText_period_table_head;
		case "period.this_year" -> Messages.RuleText_period_this_year;
		case "period.until" -> Messages.RuleText_period_until;
		case "period.until_now" -> Messages.RuleText_period_until_now;
		case "period.year_before" -> Messages.RuleText_period_year_before;
		case "district.document" -> Messages.RuleText_district_document;
		case "district.named" -> Messages.RuleText_district_named;
		case "district.section" -> Messages.RuleText_district_section;
		case "district.related" -> Messages.RuleText_district_related;
		case "district.whole" -> Messages.RuleText_district_whole;
		case "scope.selected" -> Messages.RuleText_scope_selected;
		case "scope.agent" -> Messages.RuleText_scope_agent;
		case "scope.level" -> Messages.RuleText_scope_level;
		case "domain.metric" -> Messages.RuleText_domain_metric;
		case "domain.none" -> Messages.RuleText_domain_none;
		case "domain.common_work" -> Messages.RuleText_domain_common_work;
		case "domain.speaker" -> Messages.RuleText_domain_speaker;
		case "domain.text" -> Messages.RuleText_domain_text;
		case "domain.related" -> Messages.RuleText_domain_related;
		case "domain.vocabulary" -> Messages.RuleText_domain_vocabulary;
		case "metric.wording" -> Messages.RuleText_metric_wording;
		case "metric.change" -> Messages.RuleText_metric_change;
		case "metric.narrowed" -> Messages.RuleText_metric_narrowed;
		case "metric.other_head" -> Messages.RuleText_metric_other_head;
		case "metric.other_agent" -> Messages.RuleText_metric_other_agent;
		case "metric.added" -> Messages.RuleText_metric_added;
		case "metric.cumulative" -> Messages.RuleText_metric_cumulative;
		case "relation.none" -> Messages.RuleText_relation_none;
		case "metric.none" -> Messages.RuleText_metric_none;
		case "relation.all" -> Messages.RuleText_relation_all;
		case "relation.among" -> Messages.RuleText_relation_among;
		case "relation.arithmetic" -> Messages.RuleText_relation_arithmetic;
		case "relation.bracket" -> Messages.RuleText_relation_bracket;
		case "relation.change" -> Messages.RuleText_relation_change;
		case "relation.divided" -> Messages.RuleText_relation_divided;
		case "relation.same_noun" -> Messages.RuleText_relation_same_noun;
		case "relation.share" -> Messages.RuleText_relation_share;
		case "relation.spelled_out" -> Messages.RuleText_relation_spelled_out;
		case "relation.stage" -> Messages.RuleText_relation_stage;
		case "relation.sum" -> Messages.RuleText_relation_sum;
		case "district.row" -> Messages.RuleText_district_row;
		case "kind.sign" -> Messages.RuleText_kind_sign;
		case "period.anaphora" -> Messages.RuleText_period_anaphora;
		case "period.behind" -> Messages.RuleText_period_behind;
		case "period.bracket" -> Messages.RuleText_period_bracket;
		case "period.day" -> Messages.RuleText_period_day;
		case "period.founded" -> Messages.RuleText_period_founded;
		case "period.listed" -> Messages.RuleText_period_listed;
		case "period.plan_of_year" -> Messages.RuleText_period_plan_of_year;
		case "period.point" -> Messages.RuleText_period_point;
		case "period.section" -> Messages.RuleText_period_section;
		case "period.stock_at" -> Messages.RuleText_period_stock_at;
		case "relation.indent" -> Messages.RuleText_relation_indent;
		case "relation.list" -> Messages.RuleText_relation_list;
		case "relation.named" -> Messages.RuleText_relation_named;
		case "relation.narrowed" -> Messages.RuleText_relation_narrowed;
		case "relation.of_all" -> Messages.RuleText_relation_of_all;
		case "relation.rate" -> Messages.RuleText_relation_rate;
		case "relation.remark" -> Messages.RuleText_relation_remark;
		case "relation.share_total" -> Messages.RuleText_relation_share_total;
		case "relation.which" -> Messages.RuleText_relation_which;
		case "scope.own_level" -> Messages.RuleText_scope_own_level;
		default -> NLS.bind(Messages.RuleText_other, rule);
		};
	}

}
