package fadu.cli.trace;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Explanation_figure;
	public static String Explanation_step;
	public static String Explanation_turned_down;
	public static String Explanation_words;
	public static String RelationText_change;
	public static String RelationText_change_since;
	public static String RelationText_of_which;
	public static String RelationText_part;
	public static String RelationText_share;
	public static String RuleText_district_document;
	public static String RuleText_district_named;
	public static String RuleText_district_related;
	public static String RuleText_district_whole;
	public static String RuleText_domain_metric;
	public static String RuleText_domain_none;
	public static String RuleText_domain_common_work;
	public static String RuleText_domain_speaker;
	public static String RuleText_domain_text;
	public static String RuleText_domain_related;
	public static String RuleText_domain_vocabulary;
	public static String RuleText_kind_ahead;
	public static String RuleText_kind_aim;
	public static String RuleText_kind_difference;
	public static String RuleText_kind_limit;
	public static String RuleText_kind_threshold;
	public static String RuleText_kind_unit;
	public static String RuleText_kind_word;
	public static String RuleText_metric_change;
	public static String RuleText_metric_cumulative;
	public static String RuleText_metric_narrowed;
	public static String RuleText_metric_none;
	public static String RuleText_relation_none;
	public static String RuleText_metric_other_agent;
	public static String RuleText_metric_other_head;
	public static String RuleText_metric_target;
	public static String RuleText_metric_wording;
	public static String RuleText_other;
	public static String RuleText_period_before_change;
	public static String RuleText_period_adverbial;
	public static String RuleText_period_average;
	public static String RuleText_period_base_of_comparison;
	public static String RuleText_period_change;
	public static String RuleText_period_deadline;
	public static String RuleText_period_document;
	public static String RuleText_period_heading;
	public static String RuleText_period_last_years;
	public static String RuleText_period_law_in_force;
	public static String RuleText_period_now;
	public static String RuleText_period_open_start;
	public static String RuleText_period_paragraph;
	public static String RuleText_period_plan;
	public static String RuleText_period_published;
	public static String RuleText_period_related;
	public static String RuleText_period_since;
	public static String RuleText_period_stock;
	public static String RuleText_period_table_head;
	public static String RuleText_period_this_year;
	public static String RuleText_period_until;
	public static String RuleText_period_until_now;
	public static String RuleText_period_year_before;
	public static String RuleText_quantity_chinese_counting;
	public static String RuleText_quantity_deadline;
	public static String RuleText_quantity_first_of_kind;
	public static String RuleText_quantity_measure_word;
	public static String RuleText_quantity_percent_word;
	public static String RuleText_quantity_range;
	public static String RuleText_quantity_rank;
	public static String RuleText_quantity_service_circle;
	public static String RuleText_quantity_unit_by_header;
	public static String RuleText_quantity_unit_by_word;
	public static String RuleText_relation_all;
	public static String RuleText_relation_among;
	public static String RuleText_relation_arithmetic;
	public static String RuleText_relation_bracket;
	public static String RuleText_relation_change;
	public static String RuleText_relation_divided;
	public static String RuleText_relation_same_noun;
	public static String RuleText_relation_share;
	public static String RuleText_relation_spelled_out;
	public static String RuleText_relation_stage;
	public static String RuleText_district_row;
	public static String RuleText_kind_sign;
	public static String RuleText_period_anaphora;
	public static String RuleText_period_behind;
	public static String RuleText_period_bracket;
	public static String RuleText_period_day;
	public static String RuleText_period_founded;
	public static String RuleText_period_listed;
	public static String RuleText_period_plan_of_year;
	public static String RuleText_period_point;
	public static String RuleText_period_section;
	public static String RuleText_period_stock_at;
	public static String RuleText_relation_indent;
	public static String RuleText_relation_list;
	public static String RuleText_relation_named;
	public static String RuleText_relation_narrowed;
	public static String RuleText_relation_of_all;
	public static String RuleText_relation_rate;
	public static String RuleText_relation_remark;
	public static String RuleText_relation_share_total;
	public static String RuleText_relation_which;
	public static String RuleText_scope_own_level;
	public static String RuleText_relation_sum;
	public static String RuleText_scope_selected;
	public static String StageText_district;
	public static String StageText_domain;
	public static String StageText_kind;
	public static String StageText_metric;
	public static String StageText_period;
	public static String StageText_quantity;
	public static String StageText_relation;
	public static String StageText_scope;

	static {
		initializeMessages("fadu.cli.trace.messages", Messages.class);
	}

	private Messages() {
	}

}
