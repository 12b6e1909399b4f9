/**
 */
package fadu.model.impl;

import fadu.model.*;

import fadu.model.value.Period;
import fadu.model.value.Quantity;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FaduFactoryImpl extends EFactoryImpl implements FaduFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static FaduFactory init() {
		try {
			FaduFactory theFaduFactory = (FaduFactory)EPackage.Registry.INSTANCE.getEFactory(FaduPackage.eNS_URI);
			if (theFaduFactory != null) {
				return theFaduFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new FaduFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FaduFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case FaduPackage.CATALOGUE_MODEL: return createCatalogueModel();
			case FaduPackage.DOMAIN: return createDomain();
			case FaduPackage.METRIC: return createMetric();
			case FaduPackage.SERIES_BREAK: return createSeriesBreak();
			case FaduPackage.THEME: return createTheme();
			case FaduPackage.PROGRAMME: return createProgramme();
			case FaduPackage.ASSESSMENT_MODEL: return createAssessmentModel();
			case FaduPackage.COMPOSITE_INDEX: return createCompositeIndex();
			case FaduPackage.PILLAR: return createPillar();
			case FaduPackage.INDEX_INDICATOR: return createIndexIndicator();
			case FaduPackage.SCORECARD: return createScorecard();
			case FaduPackage.GRADE_BAND: return createGradeBand();
			case FaduPackage.SCORE_ITEM: return createScoreItem();
			case FaduPackage.SCORE_RULE: return createScoreRule();
			case FaduPackage.EVIDENCE_SLOT: return createEvidenceSlot();
			case FaduPackage.REGISTER_MODEL: return createRegisterModel();
			case FaduPackage.REGISTER: return createRegister();
			case FaduPackage.INDICATOR: return createIndicator();
			case FaduPackage.BOUNDARY: return createBoundary();
			case FaduPackage.SPLIT: return createSplit();
			case FaduPackage.SPLIT_PART: return createSplitPart();
			case FaduPackage.DISTRICT_MODEL: return createDistrictModel();
			case FaduPackage.DISTRICT: return createDistrict();
			case FaduPackage.DENOMINATOR: return createDenominator();
			case FaduPackage.SOURCE_DOCUMENT: return createSourceDocument();
			case FaduPackage.OBSERVATION: return createObservation();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case FaduPackage.AGGREGATION:
				return createAggregationFromString(eDataType, initialValue);
			case FaduPackage.AGGREGATE:
				return createAggregateFromString(eDataType, initialValue);
			case FaduPackage.PER_PEOPLE:
				return createPerPeopleFromString(eDataType, initialValue);
			case FaduPackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case FaduPackage.GRADE:
				return createGradeFromString(eDataType, initialValue);
			case FaduPackage.LEVEL:
				return createLevelFromString(eDataType, initialValue);
			case FaduPackage.FIGURE_KIND:
				return createFigureKindFromString(eDataType, initialValue);
			case FaduPackage.RELATION_TYPE:
				return createRelationTypeFromString(eDataType, initialValue);
			case FaduPackage.REVIEW_STATUS:
				return createReviewStatusFromString(eDataType, initialValue);
			case FaduPackage.SCALING:
				return createScalingFromString(eDataType, initialValue);
			case FaduPackage.COMBINATION:
				return createCombinationFromString(eDataType, initialValue);
			case FaduPackage.IMPUTATION:
				return createImputationFromString(eDataType, initialValue);
			case FaduPackage.TREATMENT:
				return createTreatmentFromString(eDataType, initialValue);
			case FaduPackage.RULE_KIND:
				return createRuleKindFromString(eDataType, initialValue);
			case FaduPackage.CROSSING:
				return createCrossingFromString(eDataType, initialValue);
			case FaduPackage.QUANTITY:
				return createQuantityFromString(eDataType, initialValue);
			case FaduPackage.PERIOD:
				return createPeriodFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case FaduPackage.AGGREGATION:
				return convertAggregationToString(eDataType, instanceValue);
			case FaduPackage.AGGREGATE:
				return convertAggregateToString(eDataType, instanceValue);
			case FaduPackage.PER_PEOPLE:
				return convertPerPeopleToString(eDataType, instanceValue);
			case FaduPackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case FaduPackage.GRADE:
				return convertGradeToString(eDataType, instanceValue);
			case FaduPackage.LEVEL:
				return convertLevelToString(eDataType, instanceValue);
			case FaduPackage.FIGURE_KIND:
				return convertFigureKindToString(eDataType, instanceValue);
			case FaduPackage.RELATION_TYPE:
				return convertRelationTypeToString(eDataType, instanceValue);
			case FaduPackage.REVIEW_STATUS:
				return convertReviewStatusToString(eDataType, instanceValue);
			case FaduPackage.SCALING:
				return convertScalingToString(eDataType, instanceValue);
			case FaduPackage.COMBINATION:
				return convertCombinationToString(eDataType, instanceValue);
			case FaduPackage.IMPUTATION:
				return convertImputationToString(eDataType, instanceValue);
			case FaduPackage.TREATMENT:
				return convertTreatmentToString(eDataType, instanceValue);
			case FaduPackage.RULE_KIND:
				return convertRuleKindToString(eDataType, instanceValue);
			case FaduPackage.CROSSING:
				return convertCrossingToString(eDataType, instanceValue);
			case FaduPackage.QUANTITY:
				return convertQuantityToString(eDataType, instanceValue);
			case FaduPackage.PERIOD:
				return convertPeriodToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogueModel createCatalogueModel() {
		CatalogueModelImpl catalogueModel = new CatalogueModelImpl();
		return catalogueModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Domain createDomain() {
		DomainImpl domain = new DomainImpl();
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric createMetric() {
		MetricImpl metric = new MetricImpl();
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SeriesBreak createSeriesBreak() {
		SeriesBreakImpl seriesBreak = new SeriesBreakImpl();
		return seriesBreak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Theme createTheme() {
		ThemeImpl theme = new ThemeImpl();
		return theme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme createProgramme() {
		ProgrammeImpl programme = new ProgrammeImpl();
		return programme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssessmentModel createAssessmentModel() {
		AssessmentModelImpl assessmentModel = new AssessmentModelImpl();
		return assessmentModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CompositeIndex createCompositeIndex() {
		CompositeIndexImpl compositeIndex = new CompositeIndexImpl();
		return compositeIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pillar createPillar() {
		PillarImpl pillar = new PillarImpl();
		return pillar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndexIndicator createIndexIndicator() {
		IndexIndicatorImpl indexIndicator = new IndexIndicatorImpl();
		return indexIndicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scorecard createScorecard() {
		ScorecardImpl scorecard = new ScorecardImpl();
		return scorecard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradeBand createGradeBand() {
		GradeBandImpl gradeBand = new GradeBandImpl();
		return gradeBand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreItem createScoreItem() {
		ScoreItemImpl scoreItem = new ScoreItemImpl();
		return scoreItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreRule createScoreRule() {
		ScoreRuleImpl scoreRule = new ScoreRuleImpl();
		return scoreRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceSlot createEvidenceSlot() {
		EvidenceSlotImpl evidenceSlot = new EvidenceSlotImpl();
		return evidenceSlot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegisterModel createRegisterModel() {
		RegisterModelImpl registerModel = new RegisterModelImpl();
		return registerModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Register createRegister() {
		RegisterImpl register = new RegisterImpl();
		return register;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator createIndicator() {
		IndicatorImpl indicator = new IndicatorImpl();
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boundary createBoundary() {
		BoundaryImpl boundary = new BoundaryImpl();
		return boundary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Split createSplit() {
		SplitImpl split = new SplitImpl();
		return split;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SplitPart createSplitPart() {
		SplitPartImpl splitPart = new SplitPartImpl();
		return splitPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DistrictModel createDistrictModel() {
		DistrictModelImpl districtModel = new DistrictModelImpl();
		return districtModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District createDistrict() {
		DistrictImpl district = new DistrictImpl();
		return district;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Denominator createDenominator() {
		DenominatorImpl denominator = new DenominatorImpl();
		return denominator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceDocument createSourceDocument() {
		SourceDocumentImpl sourceDocument = new SourceDocumentImpl();
		return sourceDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Observation createObservation() {
		ObservationImpl observation = new ObservationImpl();
		return observation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Aggregation createAggregationFromString(EDataType eDataType, String initialValue) {
		Aggregation result = Aggregation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAggregationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Aggregate createAggregateFromString(EDataType eDataType, String initialValue) {
		Aggregate result = Aggregate.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAggregateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PerPeople createPerPeopleFromString(EDataType eDataType, String initialValue) {
		PerPeople result = PerPeople.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPerPeopleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Grade createGradeFromString(EDataType eDataType, String initialValue) {
		Grade result = Grade.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGradeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Level createLevelFromString(EDataType eDataType, String initialValue) {
		Level result = Level.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FigureKind createFigureKindFromString(EDataType eDataType, String initialValue) {
		FigureKind result = FigureKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFigureKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationType createRelationTypeFromString(EDataType eDataType, String initialValue) {
		RelationType result = RelationType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewStatus createReviewStatusFromString(EDataType eDataType, String initialValue) {
		ReviewStatus result = ReviewStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scaling createScalingFromString(EDataType eDataType, String initialValue) {
		Scaling result = Scaling.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScalingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Combination createCombinationFromString(EDataType eDataType, String initialValue) {
		Combination result = Combination.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCombinationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Imputation createImputationFromString(EDataType eDataType, String initialValue) {
		Imputation result = Imputation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImputationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Treatment createTreatmentFromString(EDataType eDataType, String initialValue) {
		Treatment result = Treatment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTreatmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RuleKind createRuleKindFromString(EDataType eDataType, String initialValue) {
		RuleKind result = RuleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRuleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Crossing createCrossingFromString(EDataType eDataType, String initialValue) {
		Crossing result = Crossing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCrossingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Quantity createQuantityFromString(EDataType eDataType, String initialValue) {
		return (Quantity)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuantityToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriodFromString(EDataType eDataType, String initialValue) {
		return (Period)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriodToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FaduPackage getFaduPackage() {
		return (FaduPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static FaduPackage getPackage() {
		return FaduPackage.eINSTANCE;
	}

} //FaduFactoryImpl
