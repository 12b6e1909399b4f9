package fadu.analysis.check;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Ceiling_base;
	public static String Ceiling_found;
	public static String Ceiling_name;
	public static String Ceiling_noBase;
	public static String Containment_found;
	public static String Containment_metrics;
	public static String Containment_name;
	public static String Containment_periods;
	public static String Containment_summed;
	public static String ContradictoryZero_found;
	public static String ContradictoryZero_name;
	public static String ContradictoryZero_noScope;
	public static String ContradictoryZero_remark;
	public static String ContradictoryZero_scope;
	public static String CountedAgain_advice;
	public static String CountedAgain_found;
	public static String CountedAgain_name;
	public static String CountedAgain_remark;
	public static String Decline_advice;
	public static String Decline_found;
	public static String Decline_name;
	public static String Disagreement_advice;
	public static String Disagreement_documents;
	public static String Disagreement_found;
	public static String Disagreement_name;
	public static String Fix_change;
	public static String Fix_remark;
	public static String Fix_share;
	public static String GrowthOfCount_before;
	public static String GrowthOfCount_cause;
	public static String GrowthOfCount_difference;
	public static String GrowthOfCount_name;
	public static String GrowthOfCount_none;
	public static String GrowthOfCount_several;
	public static String MoneyWithoutUnit_advice;
	public static String MoneyWithoutUnit_found;
	public static String MoneyWithoutUnit_name;
	public static String NegativeCount_advice;
	public static String NegativeCount_found;
	public static String NegativeCount_name;
	public static String PartBeyondTotal_advice;
	public static String PartBeyondTotal_found;
	public static String PartBeyondTotal_name;
	public static String PercentOrPoints_advice;
	public static String PercentOrPoints_ambiguous;
	public static String PercentOrPoints_clear;
	public static String PercentOrPoints_name;
	public static String PercentOrPoints_noRate;
	public static String PercentOrPoints_points;
	public static String PercentOrPoints_readings;
	public static String PeriodAfterPublication_advice;
	public static String PeriodAfterPublication_found;
	public static String PeriodAfterPublication_name;
	public static String ShareOfCount_assumed;
	public static String ShareOfCount_base;
	public static String ShareOfCount_cause;
	public static String ShareOfCount_cut;
	public static String ShareOfCount_cutOff;
	public static String ShareOfCount_differs;
	public static String ShareOfCount_fits;
	public static String ShareOfCount_name;
	public static String ShareOfCount_nearest;
	public static String ShareOfCount_noBase;
	public static String ShareOfCount_noShare;
	public static String ShareOfCount_onlyBase;
	public static String ShareOfCount_severalBases;
	public static String ShareOfCount_share;
	public static String ShareOfCount_solutions;
	public static String ShareOfCount_stateBase;
	public static String SmallBase_advice;
	public static String SmallBase_found;
	public static String SmallBase_name;
	public static String StatedElsewhere_advice;
	public static String StatedElsewhere_found;
	public static String StatedElsewhere_name;
	public static String StatedInWords_advice;
	public static String StatedInWords_found;
	public static String StatedInWords_name;
	public static String StatedTwice_advice;
	public static String StatedTwice_found;
	public static String StatedTwice_name;
	public static String StatedTwice_remark;
	public static String SubsetOfBase_advice;
	public static String SubsetOfBase_base;
	public static String SubsetOfBase_beyond;
	public static String SubsetOfBase_found;
	public static String SubsetOfBase_name;
	public static String SumOfParts_added;
	public static String SumOfParts_agrees;
	public static String SumOfParts_cause;
	public static String SumOfParts_breakdowns;
	public static String SumOfParts_differs;
	public static String SumOfParts_name;
	public static String UnitOfMetric_advice;
	public static String UnitOfMetric_found;
	public static String UnitOfMetric_name;
	public static String Wording_separator;

	static {
		NLS.initializeMessages("fadu.analysis.check.messages", Messages.class);
	}

	private Messages() {
	}

}
