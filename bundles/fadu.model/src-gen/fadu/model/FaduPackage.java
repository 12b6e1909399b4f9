/**
 */
package fadu.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What public agencies report: the catalogue of metrics, the districts, the documents they publish and every figure observed in them.
 * <!-- end-model-doc -->
 * @see fadu.model.FaduFactory
 * @model kind="package"
 * @generated
 */
public interface FaduPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:fadu:model:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "fadu";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FaduPackage eINSTANCE = fadu.model.impl.FaduPackageImpl.init();

	/**
	 * The meta object id for the '{@link fadu.model.impl.CatalogueModelImpl <em>Catalogue Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.CatalogueModelImpl
	 * @see fadu.model.impl.FaduPackageImpl#getCatalogueModel()
	 * @generated
	 */
	int CATALOGUE_MODEL = 0;

	/**
	 * The feature id for the '<em><b>Domains</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_MODEL__DOMAINS = 0;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_MODEL__THEMES = 1;

	/**
	 * The feature id for the '<em><b>Programmes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_MODEL__PROGRAMMES = 2;

	/**
	 * The number of structural features of the '<em>Catalogue Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_MODEL_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Catalogue Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_MODEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.DomainImpl <em>Domain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.DomainImpl
	 * @see fadu.model.impl.FaduPackageImpl#getDomain()
	 * @generated
	 */
	int DOMAIN = 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__POSITION = 3;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__METRICS = 4;

	/**
	 * The feature id for the '<em><b>Breaks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__BREAKS = 5;

	/**
	 * The number of structural features of the '<em>Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.MetricImpl <em>Metric</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.MetricImpl
	 * @see fadu.model.impl.FaduPackageImpl#getMetric()
	 * @generated
	 */
	int METRIC = 2;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DOMAIN = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__CODE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__NAME = 2;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__NAME_EN = 3;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DEFINITION = 4;

	/**
	 * The feature id for the '<em><b>Definition En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DEFINITION_EN = 5;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__LEGAL_BASIS = 6;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__UNIT = 7;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__AGGREGATION = 8;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DIRECTION = 9;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__ALIASES = 10;

	/**
	 * The feature id for the '<em><b>Shared Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__SHARED_ALIASES = 11;

	/**
	 * The feature id for the '<em><b>Part Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__PART_OF = 12;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__FORMULA = 13;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__VERSION = 14;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__GRADE = 15;

	/**
	 * The feature id for the '<em><b>Caveat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__CAVEAT = 16;

	/**
	 * The feature id for the '<em><b>Caveat En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__CAVEAT_EN = 17;

	/**
	 * The feature id for the '<em><b>Per People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__PER_PEOPLE = 18;

	/**
	 * The feature id for the '<em><b>Breaks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__BREAKS = 19;

	/**
	 * The number of structural features of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_FEATURE_COUNT = 20;

	/**
	 * The number of operations of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.SeriesBreakImpl <em>Series Break</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.SeriesBreakImpl
	 * @see fadu.model.impl.FaduPackageImpl#getSeriesBreak()
	 * @generated
	 */
	int SERIES_BREAK = 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_BREAK__DATE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_BREAK__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_BREAK__NAME_EN = 2;

	/**
	 * The number of structural features of the '<em>Series Break</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_BREAK_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Series Break</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_BREAK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.ThemeImpl <em>Theme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.ThemeImpl
	 * @see fadu.model.impl.FaduPackageImpl#getTheme()
	 * @generated
	 */
	int THEME = 4;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__GRADE = 3;

	/**
	 * The feature id for the '<em><b>Caveat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__CAVEAT = 4;

	/**
	 * The feature id for the '<em><b>Caveat En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__CAVEAT_EN = 5;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__METRICS = 6;

	/**
	 * The number of structural features of the '<em>Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.ProgrammeImpl <em>Programme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.ProgrammeImpl
	 * @see fadu.model.impl.FaduPackageImpl#getProgramme()
	 * @generated
	 */
	int PROGRAMME = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PURPOSE = 3;

	/**
	 * The feature id for the '<em><b>Purpose En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PURPOSE_EN = 4;

	/**
	 * The feature id for the '<em><b>District</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__DISTRICT = 5;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__METRICS = 6;

	/**
	 * The feature id for the '<em><b>Served By</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__SERVED_BY = 7;

	/**
	 * The number of structural features of the '<em>Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.AssessmentModelImpl <em>Assessment Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.AssessmentModelImpl
	 * @see fadu.model.impl.FaduPackageImpl#getAssessmentModel()
	 * @generated
	 */
	int ASSESSMENT_MODEL = 6;

	/**
	 * The feature id for the '<em><b>Indices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_MODEL__INDICES = 0;

	/**
	 * The feature id for the '<em><b>Scorecards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_MODEL__SCORECARDS = 1;

	/**
	 * The number of structural features of the '<em>Assessment Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_MODEL_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Assessment Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_MODEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.CompositeIndexImpl <em>Composite Index</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.CompositeIndexImpl
	 * @see fadu.model.impl.FaduPackageImpl#getCompositeIndex()
	 * @generated
	 */
	int COMPOSITE_INDEX = 7;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__DEFINITION = 3;

	/**
	 * The feature id for the '<em><b>Definition En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__DEFINITION_EN = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__SOURCE = 5;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__SCALING = 6;

	/**
	 * The feature id for the '<em><b>Combination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__COMBINATION = 7;

	/**
	 * The feature id for the '<em><b>Imputation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__IMPUTATION = 8;

	/**
	 * The feature id for the '<em><b>Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__TREATMENT = 9;

	/**
	 * The feature id for the '<em><b>Winsorised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__WINSORISED = 10;

	/**
	 * The feature id for the '<em><b>Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__AVAILABILITY = 11;

	/**
	 * The feature id for the '<em><b>Pillars</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX__PILLARS = 12;

	/**
	 * The number of structural features of the '<em>Composite Index</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Composite Index</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INDEX_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.PillarImpl <em>Pillar</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.PillarImpl
	 * @see fadu.model.impl.FaduPackageImpl#getPillar()
	 * @generated
	 */
	int PILLAR = 8;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PILLAR__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PILLAR__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PILLAR__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PILLAR__WEIGHT = 3;

	/**
	 * The feature id for the '<em><b>Pillars</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PILLAR__PILLARS = 4;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PILLAR__INDICATORS = 5;

	/**
	 * The number of structural features of the '<em>Pillar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PILLAR_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Pillar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PILLAR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.IndexIndicatorImpl <em>Index Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.IndexIndicatorImpl
	 * @see fadu.model.impl.FaduPackageImpl#getIndexIndicator()
	 * @generated
	 */
	int INDEX_INDICATOR = 9;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_INDICATOR__METRIC = 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_INDICATOR__WEIGHT = 1;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_INDICATOR__DIRECTION = 2;

	/**
	 * The feature id for the '<em><b>Per</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_INDICATOR__PER = 3;

	/**
	 * The feature id for the '<em><b>Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_INDICATOR__TREATMENT = 4;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_INDICATOR__TARGET = 5;

	/**
	 * The feature id for the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_INDICATOR__LEAST = 6;

	/**
	 * The feature id for the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_INDICATOR__MOST = 7;

	/**
	 * The number of structural features of the '<em>Index Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_INDICATOR_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Index Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_INDICATOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.ScorecardImpl <em>Scorecard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.ScorecardImpl
	 * @see fadu.model.impl.FaduPackageImpl#getScorecard()
	 * @generated
	 */
	int SCORECARD = 10;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__DEFINITION = 3;

	/**
	 * The feature id for the '<em><b>Definition En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__DEFINITION_EN = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__SOURCE = 5;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__POINTS = 6;

	/**
	 * The feature id for the '<em><b>Weights Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__WEIGHTS_OPEN = 7;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__ITEMS = 8;

	/**
	 * The feature id for the '<em><b>Grades</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__GRADES = 9;

	/**
	 * The number of structural features of the '<em>Scorecard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Scorecard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.GradeBandImpl <em>Grade Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.GradeBandImpl
	 * @see fadu.model.impl.FaduPackageImpl#getGradeBand()
	 * @generated
	 */
	int GRADE_BAND = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__NAME = 0;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__NAME_EN = 1;

	/**
	 * The feature id for the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__LEAST = 2;

	/**
	 * The number of structural features of the '<em>Grade Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Grade Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.ScoreItemImpl <em>Score Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.ScoreItemImpl
	 * @see fadu.model.impl.FaduPackageImpl#getScoreItem()
	 * @generated
	 */
	int SCORE_ITEM = 12;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_ITEM__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_ITEM__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_ITEM__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_ITEM__POINTS = 3;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_ITEM__ITEMS = 4;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_ITEM__RULES = 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_ITEM__EVIDENCE = 6;

	/**
	 * The number of structural features of the '<em>Score Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_ITEM_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Score Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_ITEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.ScoreRuleImpl <em>Score Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.ScoreRuleImpl
	 * @see fadu.model.impl.FaduPackageImpl#getScoreRule()
	 * @generated
	 */
	int SCORE_RULE = 13;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__METRIC = 1;

	/**
	 * The feature id for the '<em><b>Per</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__PER = 2;

	/**
	 * The feature id for the '<em><b>Test</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__TEST = 3;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__LIMIT = 4;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__POINTS = 5;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__CAP = 6;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__TARGET = 7;

	/**
	 * The feature id for the '<em><b>Ceiling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__CEILING = 8;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__BASIS = 9;

	/**
	 * The feature id for the '<em><b>Basis En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE__BASIS_EN = 10;

	/**
	 * The number of structural features of the '<em>Score Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Score Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.EvidenceSlotImpl <em>Evidence Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.EvidenceSlotImpl
	 * @see fadu.model.impl.FaduPackageImpl#getEvidenceSlot()
	 * @generated
	 */
	int EVIDENCE_SLOT = 14;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_SLOT__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_SLOT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_SLOT__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_SLOT__METRIC = 3;

	/**
	 * The feature id for the '<em><b>Register</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_SLOT__REGISTER = 4;

	/**
	 * The number of structural features of the '<em>Evidence Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_SLOT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Evidence Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_SLOT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.RegisterModelImpl <em>Register Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.RegisterModelImpl
	 * @see fadu.model.impl.FaduPackageImpl#getRegisterModel()
	 * @generated
	 */
	int REGISTER_MODEL = 15;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_MODEL__SCHEMA = 0;

	/**
	 * The feature id for the '<em><b>Registers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_MODEL__REGISTERS = 1;

	/**
	 * The number of structural features of the '<em>Register Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_MODEL_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Register Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_MODEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.RegisterImpl <em>Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.RegisterImpl
	 * @see fadu.model.impl.FaduPackageImpl#getRegister()
	 * @generated
	 */
	int REGISTER = 16;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__TYPE = 3;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__DEFINITION = 4;

	/**
	 * The feature id for the '<em><b>Definition En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__DEFINITION_EN = 5;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__SAMPLE = 6;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__INDICATORS = 7;

	/**
	 * The number of structural features of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.IndicatorImpl
	 * @see fadu.model.impl.FaduPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 17;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__METRIC = 0;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FILTER = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Aggregate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__AGGREGATE = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NOTE = 4;

	/**
	 * The feature id for the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NOTE_EN = 5;

	/**
	 * The feature id for the '<em><b>Boundaries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BOUNDARIES = 6;

	/**
	 * The feature id for the '<em><b>Splits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SPLITS = 7;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.BoundaryImpl <em>Boundary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.BoundaryImpl
	 * @see fadu.model.impl.FaduPackageImpl#getBoundary()
	 * @generated
	 */
	int BOUNDARY = 18;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__DATE = 0;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__AFTER = 1;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__BEFORE = 2;

	/**
	 * The feature id for the '<em><b>Keep Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__KEEP_MISSING = 3;

	/**
	 * The number of structural features of the '<em>Boundary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Boundary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.SplitImpl <em>Split</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.SplitImpl
	 * @see fadu.model.impl.FaduPackageImpl#getSplit()
	 * @generated
	 */
	int SPLIT = 19;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__ATTRIBUTE = 0;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__PARTS = 1;

	/**
	 * The number of structural features of the '<em>Split</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Split</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.SplitPartImpl <em>Split Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.SplitPartImpl
	 * @see fadu.model.impl.FaduPackageImpl#getSplitPart()
	 * @generated
	 */
	int SPLIT_PART = 20;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_PART__CODES = 0;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_PART__METRIC = 1;

	/**
	 * The number of structural features of the '<em>Split Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_PART_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Split Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_PART_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.DistrictModelImpl <em>District Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.DistrictModelImpl
	 * @see fadu.model.impl.FaduPackageImpl#getDistrictModel()
	 * @generated
	 */
	int DISTRICT_MODEL = 21;

	/**
	 * The feature id for the '<em><b>District</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_MODEL__DISTRICT = 0;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_MODEL__DOCUMENTS = 1;

	/**
	 * The feature id for the '<em><b>Programmes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_MODEL__PROGRAMMES = 2;

	/**
	 * The number of structural features of the '<em>District Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_MODEL_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>District Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_MODEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.DistrictImpl <em>District</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.DistrictImpl
	 * @see fadu.model.impl.FaduPackageImpl#getDistrict()
	 * @generated
	 */
	int DISTRICT = 22;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Full Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__FULL_NAME = 3;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__LEVEL = 4;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__PARENT = 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__NOTE = 6;

	/**
	 * The feature id for the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__NOTE_EN = 7;

	/**
	 * The feature id for the '<em><b>Denominators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__DENOMINATORS = 8;

	/**
	 * The number of structural features of the '<em>District</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>District</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.DenominatorImpl <em>Denominator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.DenominatorImpl
	 * @see fadu.model.impl.FaduPackageImpl#getDenominator()
	 * @generated
	 */
	int DENOMINATOR = 23;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENOMINATOR__NAME = 0;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENOMINATOR__QUANTITY = 1;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENOMINATOR__PERIOD = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENOMINATOR__SOURCE = 3;

	/**
	 * The number of structural features of the '<em>Denominator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENOMINATOR_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Denominator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENOMINATOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.SourceDocumentImpl
	 * @see fadu.model.impl.FaduPackageImpl#getSourceDocument()
	 * @generated
	 */
	int SOURCE_DOCUMENT = 24;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__SHA256 = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__PUBLISHER = 2;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__PUBLISHED = 3;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__FILE_NAME = 4;

	/**
	 * The feature id for the '<em><b>District</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__DISTRICT = 5;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__PERIOD = 6;

	/**
	 * The feature id for the '<em><b>Cut Off Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__CUT_OFF_STATED = 7;

	/**
	 * The feature id for the '<em><b>Least Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__LEAST_MONTHS = 8;

	/**
	 * The feature id for the '<em><b>Truncated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__TRUNCATED = 9;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__NOTE = 10;

	/**
	 * The feature id for the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__NOTE_EN = 11;

	/**
	 * The feature id for the '<em><b>Contributor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__CONTRIBUTOR = 12;

	/**
	 * The feature id for the '<em><b>Observations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__OBSERVATIONS = 13;

	/**
	 * The number of structural features of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.impl.ObservationImpl <em>Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.impl.ObservationImpl
	 * @see fadu.model.impl.FaduPackageImpl#getObservation()
	 * @generated
	 */
	int OBSERVATION = 25;

	/**
	 * The feature id for the '<em><b>Document</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ID = 1;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__METRIC = 2;

	/**
	 * The feature id for the '<em><b>Metric Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__METRIC_NAME = 3;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__DOMAIN = 4;

	/**
	 * The feature id for the '<em><b>District</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__DISTRICT = 5;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__QUANTITY = 6;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__KIND = 7;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__PERIOD = 8;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__START = 9;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__END = 10;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__TEXT = 11;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__PLACE = 12;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__SCOPE = 13;

	/**
	 * The feature id for the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__RELATION = 14;

	/**
	 * The feature id for the '<em><b>Related To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__RELATED_TO = 15;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__NOTE = 16;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__CONFIDENCE = 17;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__STATUS = 18;

	/**
	 * The feature id for the '<em><b>Reviewed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__REVIEWED_BY = 19;

	/**
	 * The feature id for the '<em><b>Reviewed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__REVIEWED_AT = 20;

	/**
	 * The number of structural features of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FEATURE_COUNT = 21;

	/**
	 * The number of operations of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fadu.model.Aggregation <em>Aggregation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.Aggregation
	 * @see fadu.model.impl.FaduPackageImpl#getAggregation()
	 * @generated
	 */
	int AGGREGATION = 26;

	/**
	 * The meta object id for the '{@link fadu.model.Aggregate <em>Aggregate</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.Aggregate
	 * @see fadu.model.impl.FaduPackageImpl#getAggregate()
	 * @generated
	 */
	int AGGREGATE = 27;

	/**
	 * The meta object id for the '{@link fadu.model.PerPeople <em>Per People</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.PerPeople
	 * @see fadu.model.impl.FaduPackageImpl#getPerPeople()
	 * @generated
	 */
	int PER_PEOPLE = 28;

	/**
	 * The meta object id for the '{@link fadu.model.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.Direction
	 * @see fadu.model.impl.FaduPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 29;

	/**
	 * The meta object id for the '{@link fadu.model.Grade <em>Grade</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.Grade
	 * @see fadu.model.impl.FaduPackageImpl#getGrade()
	 * @generated
	 */
	int GRADE = 30;

	/**
	 * The meta object id for the '{@link fadu.model.Level <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.Level
	 * @see fadu.model.impl.FaduPackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 31;

	/**
	 * The meta object id for the '{@link fadu.model.FigureKind <em>Figure Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.FigureKind
	 * @see fadu.model.impl.FaduPackageImpl#getFigureKind()
	 * @generated
	 */
	int FIGURE_KIND = 32;

	/**
	 * The meta object id for the '{@link fadu.model.RelationType <em>Relation Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.RelationType
	 * @see fadu.model.impl.FaduPackageImpl#getRelationType()
	 * @generated
	 */
	int RELATION_TYPE = 33;

	/**
	 * The meta object id for the '{@link fadu.model.ReviewStatus <em>Review Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.ReviewStatus
	 * @see fadu.model.impl.FaduPackageImpl#getReviewStatus()
	 * @generated
	 */
	int REVIEW_STATUS = 34;

	/**
	 * The meta object id for the '{@link fadu.model.Scaling <em>Scaling</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.Scaling
	 * @see fadu.model.impl.FaduPackageImpl#getScaling()
	 * @generated
	 */
	int SCALING = 35;

	/**
	 * The meta object id for the '{@link fadu.model.Combination <em>Combination</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.Combination
	 * @see fadu.model.impl.FaduPackageImpl#getCombination()
	 * @generated
	 */
	int COMBINATION = 36;

	/**
	 * The meta object id for the '{@link fadu.model.Imputation <em>Imputation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.Imputation
	 * @see fadu.model.impl.FaduPackageImpl#getImputation()
	 * @generated
	 */
	int IMPUTATION = 37;

	/**
	 * The meta object id for the '{@link fadu.model.Treatment <em>Treatment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.Treatment
	 * @see fadu.model.impl.FaduPackageImpl#getTreatment()
	 * @generated
	 */
	int TREATMENT = 38;

	/**
	 * The meta object id for the '{@link fadu.model.RuleKind <em>Rule Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.RuleKind
	 * @see fadu.model.impl.FaduPackageImpl#getRuleKind()
	 * @generated
	 */
	int RULE_KIND = 39;

	/**
	 * The meta object id for the '{@link fadu.model.Crossing <em>Crossing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.Crossing
	 * @see fadu.model.impl.FaduPackageImpl#getCrossing()
	 * @generated
	 */
	int CROSSING = 40;

	/**
	 * The meta object id for the '<em>Quantity</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.value.Quantity
	 * @see fadu.model.impl.FaduPackageImpl#getQuantity()
	 * @generated
	 */
	int QUANTITY = 41;

	/**
	 * The meta object id for the '<em>Period</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fadu.model.value.Period
	 * @see fadu.model.impl.FaduPackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 42;


	/**
	 * Returns the meta object for class '{@link fadu.model.CatalogueModel <em>Catalogue Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Catalogue Model</em>'.
	 * @see fadu.model.CatalogueModel
	 * @generated
	 */
	EClass getCatalogueModel();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.CatalogueModel#getDomains <em>Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Domains</em>'.
	 * @see fadu.model.CatalogueModel#getDomains()
	 * @see #getCatalogueModel()
	 * @generated
	 */
	EReference getCatalogueModel_Domains();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.CatalogueModel#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Themes</em>'.
	 * @see fadu.model.CatalogueModel#getThemes()
	 * @see #getCatalogueModel()
	 * @generated
	 */
	EReference getCatalogueModel_Themes();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.CatalogueModel#getProgrammes <em>Programmes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Programmes</em>'.
	 * @see fadu.model.CatalogueModel#getProgrammes()
	 * @see #getCatalogueModel()
	 * @generated
	 */
	EReference getCatalogueModel_Programmes();

	/**
	 * Returns the meta object for class '{@link fadu.model.Domain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Domain</em>'.
	 * @see fadu.model.Domain
	 * @generated
	 */
	EClass getDomain();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Domain#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see fadu.model.Domain#getCode()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Code();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Domain#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.Domain#getName()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Domain#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.Domain#getNameEn()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Domain#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see fadu.model.Domain#getPosition()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Position();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Domain#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metrics</em>'.
	 * @see fadu.model.Domain#getMetrics()
	 * @see #getDomain()
	 * @generated
	 */
	EReference getDomain_Metrics();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Domain#getBreaks <em>Breaks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Breaks</em>'.
	 * @see fadu.model.Domain#getBreaks()
	 * @see #getDomain()
	 * @generated
	 */
	EReference getDomain_Breaks();

	/**
	 * Returns the meta object for class '{@link fadu.model.Metric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metric</em>'.
	 * @see fadu.model.Metric
	 * @generated
	 */
	EClass getMetric();

	/**
	 * Returns the meta object for the container reference '{@link fadu.model.Metric#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Domain</em>'.
	 * @see fadu.model.Metric#getDomain()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_Domain();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see fadu.model.Metric#getCode()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Code();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.Metric#getName()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.Metric#getNameEn()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see fadu.model.Metric#getDefinition()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Definition();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getDefinitionEn <em>Definition En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition En</em>'.
	 * @see fadu.model.Metric#getDefinitionEn()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_DefinitionEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see fadu.model.Metric#getLegalBasis()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_LegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see fadu.model.Metric#getUnit()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Unit();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getAggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregation</em>'.
	 * @see fadu.model.Metric#getAggregation()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Aggregation();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see fadu.model.Metric#getDirection()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Direction();

	/**
	 * Returns the meta object for the attribute list '{@link fadu.model.Metric#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see fadu.model.Metric#getAliases()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Aliases();

	/**
	 * Returns the meta object for the attribute list '{@link fadu.model.Metric#getSharedAliases <em>Shared Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Shared Aliases</em>'.
	 * @see fadu.model.Metric#getSharedAliases()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_SharedAliases();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getPartOf <em>Part Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part Of</em>'.
	 * @see fadu.model.Metric#getPartOf()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_PartOf();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see fadu.model.Metric#getFormula()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Formula();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see fadu.model.Metric#getVersion()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Version();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see fadu.model.Metric#getGrade()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Grade();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getCaveat <em>Caveat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caveat</em>'.
	 * @see fadu.model.Metric#getCaveat()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Caveat();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getCaveatEn <em>Caveat En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caveat En</em>'.
	 * @see fadu.model.Metric#getCaveatEn()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_CaveatEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Metric#getPerPeople <em>Per People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per People</em>'.
	 * @see fadu.model.Metric#getPerPeople()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_PerPeople();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Metric#getBreaks <em>Breaks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Breaks</em>'.
	 * @see fadu.model.Metric#getBreaks()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_Breaks();

	/**
	 * Returns the meta object for class '{@link fadu.model.SeriesBreak <em>Series Break</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Series Break</em>'.
	 * @see fadu.model.SeriesBreak
	 * @generated
	 */
	EClass getSeriesBreak();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SeriesBreak#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fadu.model.SeriesBreak#getDate()
	 * @see #getSeriesBreak()
	 * @generated
	 */
	EAttribute getSeriesBreak_Date();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SeriesBreak#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.SeriesBreak#getName()
	 * @see #getSeriesBreak()
	 * @generated
	 */
	EAttribute getSeriesBreak_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SeriesBreak#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.SeriesBreak#getNameEn()
	 * @see #getSeriesBreak()
	 * @generated
	 */
	EAttribute getSeriesBreak_NameEn();

	/**
	 * Returns the meta object for class '{@link fadu.model.Theme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theme</em>'.
	 * @see fadu.model.Theme
	 * @generated
	 */
	EClass getTheme();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Theme#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see fadu.model.Theme#getCode()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Code();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Theme#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.Theme#getName()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Theme#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.Theme#getNameEn()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Theme#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see fadu.model.Theme#getGrade()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Grade();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Theme#getCaveat <em>Caveat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caveat</em>'.
	 * @see fadu.model.Theme#getCaveat()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Caveat();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Theme#getCaveatEn <em>Caveat En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caveat En</em>'.
	 * @see fadu.model.Theme#getCaveatEn()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_CaveatEn();

	/**
	 * Returns the meta object for the attribute list '{@link fadu.model.Theme#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Metrics</em>'.
	 * @see fadu.model.Theme#getMetrics()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Metrics();

	/**
	 * Returns the meta object for class '{@link fadu.model.Programme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Programme</em>'.
	 * @see fadu.model.Programme
	 * @generated
	 */
	EClass getProgramme();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Programme#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see fadu.model.Programme#getId()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Id();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Programme#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.Programme#getName()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Programme#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.Programme#getNameEn()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Programme#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see fadu.model.Programme#getPurpose()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Programme#getPurposeEn <em>Purpose En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose En</em>'.
	 * @see fadu.model.Programme#getPurposeEn()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_PurposeEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Programme#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>District</em>'.
	 * @see fadu.model.Programme#getDistrict()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_District();

	/**
	 * Returns the meta object for the attribute list '{@link fadu.model.Programme#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Metrics</em>'.
	 * @see fadu.model.Programme#getMetrics()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Metrics();

	/**
	 * Returns the meta object for the attribute list '{@link fadu.model.Programme#getServedBy <em>Served By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Served By</em>'.
	 * @see fadu.model.Programme#getServedBy()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_ServedBy();

	/**
	 * Returns the meta object for class '{@link fadu.model.AssessmentModel <em>Assessment Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment Model</em>'.
	 * @see fadu.model.AssessmentModel
	 * @generated
	 */
	EClass getAssessmentModel();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.AssessmentModel#getIndices <em>Indices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indices</em>'.
	 * @see fadu.model.AssessmentModel#getIndices()
	 * @see #getAssessmentModel()
	 * @generated
	 */
	EReference getAssessmentModel_Indices();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.AssessmentModel#getScorecards <em>Scorecards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scorecards</em>'.
	 * @see fadu.model.AssessmentModel#getScorecards()
	 * @see #getAssessmentModel()
	 * @generated
	 */
	EReference getAssessmentModel_Scorecards();

	/**
	 * Returns the meta object for class '{@link fadu.model.CompositeIndex <em>Composite Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Composite Index</em>'.
	 * @see fadu.model.CompositeIndex
	 * @generated
	 */
	EClass getCompositeIndex();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see fadu.model.CompositeIndex#getCode()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_Code();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.CompositeIndex#getName()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.CompositeIndex#getNameEn()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see fadu.model.CompositeIndex#getDefinition()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_Definition();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getDefinitionEn <em>Definition En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition En</em>'.
	 * @see fadu.model.CompositeIndex#getDefinitionEn()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_DefinitionEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fadu.model.CompositeIndex#getSource()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_Source();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getScaling <em>Scaling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scaling</em>'.
	 * @see fadu.model.CompositeIndex#getScaling()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_Scaling();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getCombination <em>Combination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Combination</em>'.
	 * @see fadu.model.CompositeIndex#getCombination()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_Combination();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getImputation <em>Imputation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imputation</em>'.
	 * @see fadu.model.CompositeIndex#getImputation()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_Imputation();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getTreatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatment</em>'.
	 * @see fadu.model.CompositeIndex#getTreatment()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_Treatment();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getWinsorised <em>Winsorised</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Winsorised</em>'.
	 * @see fadu.model.CompositeIndex#getWinsorised()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_Winsorised();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.CompositeIndex#getAvailability <em>Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Availability</em>'.
	 * @see fadu.model.CompositeIndex#getAvailability()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EAttribute getCompositeIndex_Availability();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.CompositeIndex#getPillars <em>Pillars</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pillars</em>'.
	 * @see fadu.model.CompositeIndex#getPillars()
	 * @see #getCompositeIndex()
	 * @generated
	 */
	EReference getCompositeIndex_Pillars();

	/**
	 * Returns the meta object for class '{@link fadu.model.Pillar <em>Pillar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pillar</em>'.
	 * @see fadu.model.Pillar
	 * @generated
	 */
	EClass getPillar();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Pillar#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see fadu.model.Pillar#getCode()
	 * @see #getPillar()
	 * @generated
	 */
	EAttribute getPillar_Code();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Pillar#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.Pillar#getName()
	 * @see #getPillar()
	 * @generated
	 */
	EAttribute getPillar_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Pillar#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.Pillar#getNameEn()
	 * @see #getPillar()
	 * @generated
	 */
	EAttribute getPillar_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Pillar#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see fadu.model.Pillar#getWeight()
	 * @see #getPillar()
	 * @generated
	 */
	EAttribute getPillar_Weight();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Pillar#getPillars <em>Pillars</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pillars</em>'.
	 * @see fadu.model.Pillar#getPillars()
	 * @see #getPillar()
	 * @generated
	 */
	EReference getPillar_Pillars();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Pillar#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see fadu.model.Pillar#getIndicators()
	 * @see #getPillar()
	 * @generated
	 */
	EReference getPillar_Indicators();

	/**
	 * Returns the meta object for class '{@link fadu.model.IndexIndicator <em>Index Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Index Indicator</em>'.
	 * @see fadu.model.IndexIndicator
	 * @generated
	 */
	EClass getIndexIndicator();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.IndexIndicator#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see fadu.model.IndexIndicator#getMetric()
	 * @see #getIndexIndicator()
	 * @generated
	 */
	EAttribute getIndexIndicator_Metric();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.IndexIndicator#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see fadu.model.IndexIndicator#getWeight()
	 * @see #getIndexIndicator()
	 * @generated
	 */
	EAttribute getIndexIndicator_Weight();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.IndexIndicator#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see fadu.model.IndexIndicator#getDirection()
	 * @see #getIndexIndicator()
	 * @generated
	 */
	EAttribute getIndexIndicator_Direction();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.IndexIndicator#getPer <em>Per</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per</em>'.
	 * @see fadu.model.IndexIndicator#getPer()
	 * @see #getIndexIndicator()
	 * @generated
	 */
	EAttribute getIndexIndicator_Per();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.IndexIndicator#getTreatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatment</em>'.
	 * @see fadu.model.IndexIndicator#getTreatment()
	 * @see #getIndexIndicator()
	 * @generated
	 */
	EAttribute getIndexIndicator_Treatment();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.IndexIndicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see fadu.model.IndexIndicator#getTarget()
	 * @see #getIndexIndicator()
	 * @generated
	 */
	EAttribute getIndexIndicator_Target();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.IndexIndicator#getLeast <em>Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Least</em>'.
	 * @see fadu.model.IndexIndicator#getLeast()
	 * @see #getIndexIndicator()
	 * @generated
	 */
	EAttribute getIndexIndicator_Least();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.IndexIndicator#getMost <em>Most</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most</em>'.
	 * @see fadu.model.IndexIndicator#getMost()
	 * @see #getIndexIndicator()
	 * @generated
	 */
	EAttribute getIndexIndicator_Most();

	/**
	 * Returns the meta object for class '{@link fadu.model.Scorecard <em>Scorecard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scorecard</em>'.
	 * @see fadu.model.Scorecard
	 * @generated
	 */
	EClass getScorecard();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Scorecard#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see fadu.model.Scorecard#getCode()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_Code();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Scorecard#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.Scorecard#getName()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Scorecard#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.Scorecard#getNameEn()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Scorecard#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see fadu.model.Scorecard#getDefinition()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_Definition();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Scorecard#getDefinitionEn <em>Definition En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition En</em>'.
	 * @see fadu.model.Scorecard#getDefinitionEn()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_DefinitionEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Scorecard#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fadu.model.Scorecard#getSource()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_Source();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Scorecard#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see fadu.model.Scorecard#getPoints()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_Points();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Scorecard#isWeightsOpen <em>Weights Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weights Open</em>'.
	 * @see fadu.model.Scorecard#isWeightsOpen()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_WeightsOpen();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Scorecard#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see fadu.model.Scorecard#getItems()
	 * @see #getScorecard()
	 * @generated
	 */
	EReference getScorecard_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Scorecard#getGrades <em>Grades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Grades</em>'.
	 * @see fadu.model.Scorecard#getGrades()
	 * @see #getScorecard()
	 * @generated
	 */
	EReference getScorecard_Grades();

	/**
	 * Returns the meta object for class '{@link fadu.model.GradeBand <em>Grade Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade Band</em>'.
	 * @see fadu.model.GradeBand
	 * @generated
	 */
	EClass getGradeBand();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.GradeBand#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.GradeBand#getName()
	 * @see #getGradeBand()
	 * @generated
	 */
	EAttribute getGradeBand_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.GradeBand#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.GradeBand#getNameEn()
	 * @see #getGradeBand()
	 * @generated
	 */
	EAttribute getGradeBand_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.GradeBand#getLeast <em>Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Least</em>'.
	 * @see fadu.model.GradeBand#getLeast()
	 * @see #getGradeBand()
	 * @generated
	 */
	EAttribute getGradeBand_Least();

	/**
	 * Returns the meta object for class '{@link fadu.model.ScoreItem <em>Score Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score Item</em>'.
	 * @see fadu.model.ScoreItem
	 * @generated
	 */
	EClass getScoreItem();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreItem#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see fadu.model.ScoreItem#getCode()
	 * @see #getScoreItem()
	 * @generated
	 */
	EAttribute getScoreItem_Code();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreItem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.ScoreItem#getName()
	 * @see #getScoreItem()
	 * @generated
	 */
	EAttribute getScoreItem_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreItem#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.ScoreItem#getNameEn()
	 * @see #getScoreItem()
	 * @generated
	 */
	EAttribute getScoreItem_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreItem#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see fadu.model.ScoreItem#getPoints()
	 * @see #getScoreItem()
	 * @generated
	 */
	EAttribute getScoreItem_Points();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.ScoreItem#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see fadu.model.ScoreItem#getItems()
	 * @see #getScoreItem()
	 * @generated
	 */
	EReference getScoreItem_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.ScoreItem#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see fadu.model.ScoreItem#getRules()
	 * @see #getScoreItem()
	 * @generated
	 */
	EReference getScoreItem_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.ScoreItem#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see fadu.model.ScoreItem#getEvidence()
	 * @see #getScoreItem()
	 * @generated
	 */
	EReference getScoreItem_Evidence();

	/**
	 * Returns the meta object for class '{@link fadu.model.ScoreRule <em>Score Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score Rule</em>'.
	 * @see fadu.model.ScoreRule
	 * @generated
	 */
	EClass getScoreRule();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fadu.model.ScoreRule#getKind()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see fadu.model.ScoreRule#getMetric()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_Metric();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getPer <em>Per</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per</em>'.
	 * @see fadu.model.ScoreRule#getPer()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_Per();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getTest <em>Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test</em>'.
	 * @see fadu.model.ScoreRule#getTest()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_Test();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getLimit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit</em>'.
	 * @see fadu.model.ScoreRule#getLimit()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_Limit();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see fadu.model.ScoreRule#getPoints()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_Points();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getCap <em>Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cap</em>'.
	 * @see fadu.model.ScoreRule#getCap()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_Cap();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see fadu.model.ScoreRule#getTarget()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_Target();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getCeiling <em>Ceiling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ceiling</em>'.
	 * @see fadu.model.ScoreRule#getCeiling()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_Ceiling();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see fadu.model.ScoreRule#getBasis()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_Basis();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.ScoreRule#getBasisEn <em>Basis En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis En</em>'.
	 * @see fadu.model.ScoreRule#getBasisEn()
	 * @see #getScoreRule()
	 * @generated
	 */
	EAttribute getScoreRule_BasisEn();

	/**
	 * Returns the meta object for class '{@link fadu.model.EvidenceSlot <em>Evidence Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence Slot</em>'.
	 * @see fadu.model.EvidenceSlot
	 * @generated
	 */
	EClass getEvidenceSlot();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.EvidenceSlot#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see fadu.model.EvidenceSlot#getCode()
	 * @see #getEvidenceSlot()
	 * @generated
	 */
	EAttribute getEvidenceSlot_Code();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.EvidenceSlot#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.EvidenceSlot#getName()
	 * @see #getEvidenceSlot()
	 * @generated
	 */
	EAttribute getEvidenceSlot_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.EvidenceSlot#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.EvidenceSlot#getNameEn()
	 * @see #getEvidenceSlot()
	 * @generated
	 */
	EAttribute getEvidenceSlot_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.EvidenceSlot#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see fadu.model.EvidenceSlot#getMetric()
	 * @see #getEvidenceSlot()
	 * @generated
	 */
	EAttribute getEvidenceSlot_Metric();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.EvidenceSlot#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Register</em>'.
	 * @see fadu.model.EvidenceSlot#getRegister()
	 * @see #getEvidenceSlot()
	 * @generated
	 */
	EAttribute getEvidenceSlot_Register();

	/**
	 * Returns the meta object for class '{@link fadu.model.RegisterModel <em>Register Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register Model</em>'.
	 * @see fadu.model.RegisterModel
	 * @generated
	 */
	EClass getRegisterModel();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.RegisterModel#getSchema <em>Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema</em>'.
	 * @see fadu.model.RegisterModel#getSchema()
	 * @see #getRegisterModel()
	 * @generated
	 */
	EAttribute getRegisterModel_Schema();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.RegisterModel#getRegisters <em>Registers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Registers</em>'.
	 * @see fadu.model.RegisterModel#getRegisters()
	 * @see #getRegisterModel()
	 * @generated
	 */
	EReference getRegisterModel_Registers();

	/**
	 * Returns the meta object for class '{@link fadu.model.Register <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register</em>'.
	 * @see fadu.model.Register
	 * @generated
	 */
	EClass getRegister();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Register#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see fadu.model.Register#getCode()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_Code();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Register#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.Register#getName()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Register#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.Register#getNameEn()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Register#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see fadu.model.Register#getType()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_Type();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Register#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see fadu.model.Register#getDefinition()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_Definition();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Register#getDefinitionEn <em>Definition En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition En</em>'.
	 * @see fadu.model.Register#getDefinitionEn()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_DefinitionEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Register#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample</em>'.
	 * @see fadu.model.Register#getSample()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_Sample();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Register#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see fadu.model.Register#getIndicators()
	 * @see #getRegister()
	 * @generated
	 */
	EReference getRegister_Indicators();

	/**
	 * Returns the meta object for class '{@link fadu.model.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see fadu.model.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Indicator#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see fadu.model.Indicator#getMetric()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Metric();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Indicator#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see fadu.model.Indicator#getFilter()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Filter();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Indicator#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see fadu.model.Indicator#getValue()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Value();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Indicator#getAggregate <em>Aggregate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregate</em>'.
	 * @see fadu.model.Indicator#getAggregate()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Aggregate();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Indicator#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see fadu.model.Indicator#getNote()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Note();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Indicator#getNoteEn <em>Note En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note En</em>'.
	 * @see fadu.model.Indicator#getNoteEn()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_NoteEn();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Indicator#getBoundaries <em>Boundaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Boundaries</em>'.
	 * @see fadu.model.Indicator#getBoundaries()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Boundaries();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Indicator#getSplits <em>Splits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Splits</em>'.
	 * @see fadu.model.Indicator#getSplits()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Splits();

	/**
	 * Returns the meta object for class '{@link fadu.model.Boundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boundary</em>'.
	 * @see fadu.model.Boundary
	 * @generated
	 */
	EClass getBoundary();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Boundary#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fadu.model.Boundary#getDate()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_Date();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Boundary#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see fadu.model.Boundary#getAfter()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_After();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Boundary#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see fadu.model.Boundary#getBefore()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_Before();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Boundary#isKeepMissing <em>Keep Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep Missing</em>'.
	 * @see fadu.model.Boundary#isKeepMissing()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_KeepMissing();

	/**
	 * Returns the meta object for class '{@link fadu.model.Split <em>Split</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Split</em>'.
	 * @see fadu.model.Split
	 * @generated
	 */
	EClass getSplit();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Split#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see fadu.model.Split#getAttribute()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Attribute();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.Split#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see fadu.model.Split#getParts()
	 * @see #getSplit()
	 * @generated
	 */
	EReference getSplit_Parts();

	/**
	 * Returns the meta object for class '{@link fadu.model.SplitPart <em>Split Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Split Part</em>'.
	 * @see fadu.model.SplitPart
	 * @generated
	 */
	EClass getSplitPart();

	/**
	 * Returns the meta object for the attribute list '{@link fadu.model.SplitPart#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Codes</em>'.
	 * @see fadu.model.SplitPart#getCodes()
	 * @see #getSplitPart()
	 * @generated
	 */
	EAttribute getSplitPart_Codes();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SplitPart#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see fadu.model.SplitPart#getMetric()
	 * @see #getSplitPart()
	 * @generated
	 */
	EAttribute getSplitPart_Metric();

	/**
	 * Returns the meta object for class '{@link fadu.model.DistrictModel <em>District Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>District Model</em>'.
	 * @see fadu.model.DistrictModel
	 * @generated
	 */
	EClass getDistrictModel();

	/**
	 * Returns the meta object for the containment reference '{@link fadu.model.DistrictModel#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>District</em>'.
	 * @see fadu.model.DistrictModel#getDistrict()
	 * @see #getDistrictModel()
	 * @generated
	 */
	EReference getDistrictModel_District();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.DistrictModel#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see fadu.model.DistrictModel#getDocuments()
	 * @see #getDistrictModel()
	 * @generated
	 */
	EReference getDistrictModel_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.DistrictModel#getProgrammes <em>Programmes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Programmes</em>'.
	 * @see fadu.model.DistrictModel#getProgrammes()
	 * @see #getDistrictModel()
	 * @generated
	 */
	EReference getDistrictModel_Programmes();

	/**
	 * Returns the meta object for class '{@link fadu.model.District <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>District</em>'.
	 * @see fadu.model.District
	 * @generated
	 */
	EClass getDistrict();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.District#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see fadu.model.District#getCode()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_Code();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.District#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.District#getName()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.District#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see fadu.model.District#getNameEn()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.District#getFullName <em>Full Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Name</em>'.
	 * @see fadu.model.District#getFullName()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_FullName();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.District#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see fadu.model.District#getLevel()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_Level();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.District#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see fadu.model.District#getParent()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_Parent();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.District#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see fadu.model.District#getNote()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_Note();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.District#getNoteEn <em>Note En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note En</em>'.
	 * @see fadu.model.District#getNoteEn()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_NoteEn();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.District#getDenominators <em>Denominators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Denominators</em>'.
	 * @see fadu.model.District#getDenominators()
	 * @see #getDistrict()
	 * @generated
	 */
	EReference getDistrict_Denominators();

	/**
	 * Returns the meta object for class '{@link fadu.model.Denominator <em>Denominator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Denominator</em>'.
	 * @see fadu.model.Denominator
	 * @generated
	 */
	EClass getDenominator();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Denominator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fadu.model.Denominator#getName()
	 * @see #getDenominator()
	 * @generated
	 */
	EAttribute getDenominator_Name();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Denominator#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see fadu.model.Denominator#getQuantity()
	 * @see #getDenominator()
	 * @generated
	 */
	EAttribute getDenominator_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Denominator#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see fadu.model.Denominator#getPeriod()
	 * @see #getDenominator()
	 * @generated
	 */
	EAttribute getDenominator_Period();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Denominator#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fadu.model.Denominator#getSource()
	 * @see #getDenominator()
	 * @generated
	 */
	EAttribute getDenominator_Source();

	/**
	 * Returns the meta object for class '{@link fadu.model.SourceDocument <em>Source Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Document</em>'.
	 * @see fadu.model.SourceDocument
	 * @generated
	 */
	EClass getSourceDocument();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see fadu.model.SourceDocument#getSha256()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see fadu.model.SourceDocument#getTitle()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Title();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see fadu.model.SourceDocument#getPublisher()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see fadu.model.SourceDocument#getPublished()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Published();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see fadu.model.SourceDocument#getFileName()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_FileName();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>District</em>'.
	 * @see fadu.model.SourceDocument#getDistrict()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_District();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see fadu.model.SourceDocument#getPeriod()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Period();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#isCutOffStated <em>Cut Off Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cut Off Stated</em>'.
	 * @see fadu.model.SourceDocument#isCutOffStated()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_CutOffStated();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getLeastMonths <em>Least Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Least Months</em>'.
	 * @see fadu.model.SourceDocument#getLeastMonths()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_LeastMonths();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#isTruncated <em>Truncated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Truncated</em>'.
	 * @see fadu.model.SourceDocument#isTruncated()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Truncated();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see fadu.model.SourceDocument#getNote()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Note();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getNoteEn <em>Note En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note En</em>'.
	 * @see fadu.model.SourceDocument#getNoteEn()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_NoteEn();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.SourceDocument#getContributor <em>Contributor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contributor</em>'.
	 * @see fadu.model.SourceDocument#getContributor()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Contributor();

	/**
	 * Returns the meta object for the containment reference list '{@link fadu.model.SourceDocument#getObservations <em>Observations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Observations</em>'.
	 * @see fadu.model.SourceDocument#getObservations()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EReference getSourceDocument_Observations();

	/**
	 * Returns the meta object for class '{@link fadu.model.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation</em>'.
	 * @see fadu.model.Observation
	 * @generated
	 */
	EClass getObservation();

	/**
	 * Returns the meta object for the container reference '{@link fadu.model.Observation#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Document</em>'.
	 * @see fadu.model.Observation#getDocument()
	 * @see #getObservation()
	 * @generated
	 */
	EReference getObservation_Document();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see fadu.model.Observation#getId()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Id();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see fadu.model.Observation#getMetric()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Metric();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getMetricName <em>Metric Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric Name</em>'.
	 * @see fadu.model.Observation#getMetricName()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_MetricName();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see fadu.model.Observation#getDomain()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Domain();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>District</em>'.
	 * @see fadu.model.Observation#getDistrict()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_District();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see fadu.model.Observation#getQuantity()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fadu.model.Observation#getKind()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see fadu.model.Observation#getPeriod()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Period();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see fadu.model.Observation#getStart()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Start();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see fadu.model.Observation#getEnd()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_End();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see fadu.model.Observation#getText()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Text();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see fadu.model.Observation#getPlace()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Place();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see fadu.model.Observation#getScope()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Scope();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getRelation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relation</em>'.
	 * @see fadu.model.Observation#getRelation()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Relation();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getRelatedTo <em>Related To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Related To</em>'.
	 * @see fadu.model.Observation#getRelatedTo()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_RelatedTo();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see fadu.model.Observation#getNote()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Note();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see fadu.model.Observation#getConfidence()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see fadu.model.Observation#getStatus()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Status();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getReviewedBy <em>Reviewed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed By</em>'.
	 * @see fadu.model.Observation#getReviewedBy()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_ReviewedBy();

	/**
	 * Returns the meta object for the attribute '{@link fadu.model.Observation#getReviewedAt <em>Reviewed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed At</em>'.
	 * @see fadu.model.Observation#getReviewedAt()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_ReviewedAt();

	/**
	 * Returns the meta object for enum '{@link fadu.model.Aggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aggregation</em>'.
	 * @see fadu.model.Aggregation
	 * @generated
	 */
	EEnum getAggregation();

	/**
	 * Returns the meta object for enum '{@link fadu.model.Aggregate <em>Aggregate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aggregate</em>'.
	 * @see fadu.model.Aggregate
	 * @generated
	 */
	EEnum getAggregate();

	/**
	 * Returns the meta object for enum '{@link fadu.model.PerPeople <em>Per People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Per People</em>'.
	 * @see fadu.model.PerPeople
	 * @generated
	 */
	EEnum getPerPeople();

	/**
	 * Returns the meta object for enum '{@link fadu.model.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see fadu.model.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link fadu.model.Grade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Grade</em>'.
	 * @see fadu.model.Grade
	 * @generated
	 */
	EEnum getGrade();

	/**
	 * Returns the meta object for enum '{@link fadu.model.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see fadu.model.Level
	 * @generated
	 */
	EEnum getLevel();

	/**
	 * Returns the meta object for enum '{@link fadu.model.FigureKind <em>Figure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Figure Kind</em>'.
	 * @see fadu.model.FigureKind
	 * @generated
	 */
	EEnum getFigureKind();

	/**
	 * Returns the meta object for enum '{@link fadu.model.RelationType <em>Relation Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Type</em>'.
	 * @see fadu.model.RelationType
	 * @generated
	 */
	EEnum getRelationType();

	/**
	 * Returns the meta object for enum '{@link fadu.model.ReviewStatus <em>Review Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review Status</em>'.
	 * @see fadu.model.ReviewStatus
	 * @generated
	 */
	EEnum getReviewStatus();

	/**
	 * Returns the meta object for enum '{@link fadu.model.Scaling <em>Scaling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scaling</em>'.
	 * @see fadu.model.Scaling
	 * @generated
	 */
	EEnum getScaling();

	/**
	 * Returns the meta object for enum '{@link fadu.model.Combination <em>Combination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Combination</em>'.
	 * @see fadu.model.Combination
	 * @generated
	 */
	EEnum getCombination();

	/**
	 * Returns the meta object for enum '{@link fadu.model.Imputation <em>Imputation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Imputation</em>'.
	 * @see fadu.model.Imputation
	 * @generated
	 */
	EEnum getImputation();

	/**
	 * Returns the meta object for enum '{@link fadu.model.Treatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Treatment</em>'.
	 * @see fadu.model.Treatment
	 * @generated
	 */
	EEnum getTreatment();

	/**
	 * Returns the meta object for enum '{@link fadu.model.RuleKind <em>Rule Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Kind</em>'.
	 * @see fadu.model.RuleKind
	 * @generated
	 */
	EEnum getRuleKind();

	/**
	 * Returns the meta object for enum '{@link fadu.model.Crossing <em>Crossing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Crossing</em>'.
	 * @see fadu.model.Crossing
	 * @generated
	 */
	EEnum getCrossing();

	/**
	 * Returns the meta object for data type '{@link fadu.model.value.Quantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Quantity</em>'.
	 * @see fadu.model.value.Quantity
	 * @model instanceClass="fadu.model.value.Quantity"
	 * @generated
	 */
	EDataType getQuantity();

	/**
	 * Returns the meta object for data type '{@link fadu.model.value.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Period</em>'.
	 * @see fadu.model.value.Period
	 * @model instanceClass="fadu.model.value.Period"
	 * @generated
	 */
	EDataType getPeriod();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FaduFactory getFaduFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link fadu.model.impl.CatalogueModelImpl <em>Catalogue Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.CatalogueModelImpl
		 * @see fadu.model.impl.FaduPackageImpl#getCatalogueModel()
		 * @generated
		 */
		EClass CATALOGUE_MODEL = eINSTANCE.getCatalogueModel();

		/**
		 * The meta object literal for the '<em><b>Domains</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE_MODEL__DOMAINS = eINSTANCE.getCatalogueModel_Domains();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE_MODEL__THEMES = eINSTANCE.getCatalogueModel_Themes();

		/**
		 * The meta object literal for the '<em><b>Programmes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE_MODEL__PROGRAMMES = eINSTANCE.getCatalogueModel_Programmes();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.DomainImpl <em>Domain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.DomainImpl
		 * @see fadu.model.impl.FaduPackageImpl#getDomain()
		 * @generated
		 */
		EClass DOMAIN = eINSTANCE.getDomain();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__CODE = eINSTANCE.getDomain_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__NAME = eINSTANCE.getDomain_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__NAME_EN = eINSTANCE.getDomain_NameEn();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__POSITION = eINSTANCE.getDomain_Position();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOMAIN__METRICS = eINSTANCE.getDomain_Metrics();

		/**
		 * The meta object literal for the '<em><b>Breaks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOMAIN__BREAKS = eINSTANCE.getDomain_Breaks();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.MetricImpl <em>Metric</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.MetricImpl
		 * @see fadu.model.impl.FaduPackageImpl#getMetric()
		 * @generated
		 */
		EClass METRIC = eINSTANCE.getMetric();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC__DOMAIN = eINSTANCE.getMetric_Domain();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__CODE = eINSTANCE.getMetric_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__NAME = eINSTANCE.getMetric_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__NAME_EN = eINSTANCE.getMetric_NameEn();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__DEFINITION = eINSTANCE.getMetric_Definition();

		/**
		 * The meta object literal for the '<em><b>Definition En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__DEFINITION_EN = eINSTANCE.getMetric_DefinitionEn();

		/**
		 * The meta object literal for the '<em><b>Legal Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__LEGAL_BASIS = eINSTANCE.getMetric_LegalBasis();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__UNIT = eINSTANCE.getMetric_Unit();

		/**
		 * The meta object literal for the '<em><b>Aggregation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__AGGREGATION = eINSTANCE.getMetric_Aggregation();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__DIRECTION = eINSTANCE.getMetric_Direction();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__ALIASES = eINSTANCE.getMetric_Aliases();

		/**
		 * The meta object literal for the '<em><b>Shared Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__SHARED_ALIASES = eINSTANCE.getMetric_SharedAliases();

		/**
		 * The meta object literal for the '<em><b>Part Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__PART_OF = eINSTANCE.getMetric_PartOf();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__FORMULA = eINSTANCE.getMetric_Formula();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__VERSION = eINSTANCE.getMetric_Version();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__GRADE = eINSTANCE.getMetric_Grade();

		/**
		 * The meta object literal for the '<em><b>Caveat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__CAVEAT = eINSTANCE.getMetric_Caveat();

		/**
		 * The meta object literal for the '<em><b>Caveat En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__CAVEAT_EN = eINSTANCE.getMetric_CaveatEn();

		/**
		 * The meta object literal for the '<em><b>Per People</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__PER_PEOPLE = eINSTANCE.getMetric_PerPeople();

		/**
		 * The meta object literal for the '<em><b>Breaks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC__BREAKS = eINSTANCE.getMetric_Breaks();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.SeriesBreakImpl <em>Series Break</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.SeriesBreakImpl
		 * @see fadu.model.impl.FaduPackageImpl#getSeriesBreak()
		 * @generated
		 */
		EClass SERIES_BREAK = eINSTANCE.getSeriesBreak();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIES_BREAK__DATE = eINSTANCE.getSeriesBreak_Date();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIES_BREAK__NAME = eINSTANCE.getSeriesBreak_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIES_BREAK__NAME_EN = eINSTANCE.getSeriesBreak_NameEn();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.ThemeImpl <em>Theme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.ThemeImpl
		 * @see fadu.model.impl.FaduPackageImpl#getTheme()
		 * @generated
		 */
		EClass THEME = eINSTANCE.getTheme();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__CODE = eINSTANCE.getTheme_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__NAME = eINSTANCE.getTheme_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__NAME_EN = eINSTANCE.getTheme_NameEn();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__GRADE = eINSTANCE.getTheme_Grade();

		/**
		 * The meta object literal for the '<em><b>Caveat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__CAVEAT = eINSTANCE.getTheme_Caveat();

		/**
		 * The meta object literal for the '<em><b>Caveat En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__CAVEAT_EN = eINSTANCE.getTheme_CaveatEn();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__METRICS = eINSTANCE.getTheme_Metrics();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.ProgrammeImpl <em>Programme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.ProgrammeImpl
		 * @see fadu.model.impl.FaduPackageImpl#getProgramme()
		 * @generated
		 */
		EClass PROGRAMME = eINSTANCE.getProgramme();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__ID = eINSTANCE.getProgramme_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__NAME = eINSTANCE.getProgramme_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__NAME_EN = eINSTANCE.getProgramme_NameEn();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__PURPOSE = eINSTANCE.getProgramme_Purpose();

		/**
		 * The meta object literal for the '<em><b>Purpose En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__PURPOSE_EN = eINSTANCE.getProgramme_PurposeEn();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__DISTRICT = eINSTANCE.getProgramme_District();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__METRICS = eINSTANCE.getProgramme_Metrics();

		/**
		 * The meta object literal for the '<em><b>Served By</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__SERVED_BY = eINSTANCE.getProgramme_ServedBy();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.AssessmentModelImpl <em>Assessment Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.AssessmentModelImpl
		 * @see fadu.model.impl.FaduPackageImpl#getAssessmentModel()
		 * @generated
		 */
		EClass ASSESSMENT_MODEL = eINSTANCE.getAssessmentModel();

		/**
		 * The meta object literal for the '<em><b>Indices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT_MODEL__INDICES = eINSTANCE.getAssessmentModel_Indices();

		/**
		 * The meta object literal for the '<em><b>Scorecards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT_MODEL__SCORECARDS = eINSTANCE.getAssessmentModel_Scorecards();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.CompositeIndexImpl <em>Composite Index</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.CompositeIndexImpl
		 * @see fadu.model.impl.FaduPackageImpl#getCompositeIndex()
		 * @generated
		 */
		EClass COMPOSITE_INDEX = eINSTANCE.getCompositeIndex();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__CODE = eINSTANCE.getCompositeIndex_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__NAME = eINSTANCE.getCompositeIndex_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__NAME_EN = eINSTANCE.getCompositeIndex_NameEn();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__DEFINITION = eINSTANCE.getCompositeIndex_Definition();

		/**
		 * The meta object literal for the '<em><b>Definition En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__DEFINITION_EN = eINSTANCE.getCompositeIndex_DefinitionEn();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__SOURCE = eINSTANCE.getCompositeIndex_Source();

		/**
		 * The meta object literal for the '<em><b>Scaling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__SCALING = eINSTANCE.getCompositeIndex_Scaling();

		/**
		 * The meta object literal for the '<em><b>Combination</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__COMBINATION = eINSTANCE.getCompositeIndex_Combination();

		/**
		 * The meta object literal for the '<em><b>Imputation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__IMPUTATION = eINSTANCE.getCompositeIndex_Imputation();

		/**
		 * The meta object literal for the '<em><b>Treatment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__TREATMENT = eINSTANCE.getCompositeIndex_Treatment();

		/**
		 * The meta object literal for the '<em><b>Winsorised</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__WINSORISED = eINSTANCE.getCompositeIndex_Winsorised();

		/**
		 * The meta object literal for the '<em><b>Availability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_INDEX__AVAILABILITY = eINSTANCE.getCompositeIndex_Availability();

		/**
		 * The meta object literal for the '<em><b>Pillars</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPOSITE_INDEX__PILLARS = eINSTANCE.getCompositeIndex_Pillars();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.PillarImpl <em>Pillar</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.PillarImpl
		 * @see fadu.model.impl.FaduPackageImpl#getPillar()
		 * @generated
		 */
		EClass PILLAR = eINSTANCE.getPillar();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PILLAR__CODE = eINSTANCE.getPillar_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PILLAR__NAME = eINSTANCE.getPillar_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PILLAR__NAME_EN = eINSTANCE.getPillar_NameEn();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PILLAR__WEIGHT = eINSTANCE.getPillar_Weight();

		/**
		 * The meta object literal for the '<em><b>Pillars</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PILLAR__PILLARS = eINSTANCE.getPillar_Pillars();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PILLAR__INDICATORS = eINSTANCE.getPillar_Indicators();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.IndexIndicatorImpl <em>Index Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.IndexIndicatorImpl
		 * @see fadu.model.impl.FaduPackageImpl#getIndexIndicator()
		 * @generated
		 */
		EClass INDEX_INDICATOR = eINSTANCE.getIndexIndicator();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_INDICATOR__METRIC = eINSTANCE.getIndexIndicator_Metric();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_INDICATOR__WEIGHT = eINSTANCE.getIndexIndicator_Weight();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_INDICATOR__DIRECTION = eINSTANCE.getIndexIndicator_Direction();

		/**
		 * The meta object literal for the '<em><b>Per</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_INDICATOR__PER = eINSTANCE.getIndexIndicator_Per();

		/**
		 * The meta object literal for the '<em><b>Treatment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_INDICATOR__TREATMENT = eINSTANCE.getIndexIndicator_Treatment();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_INDICATOR__TARGET = eINSTANCE.getIndexIndicator_Target();

		/**
		 * The meta object literal for the '<em><b>Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_INDICATOR__LEAST = eINSTANCE.getIndexIndicator_Least();

		/**
		 * The meta object literal for the '<em><b>Most</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_INDICATOR__MOST = eINSTANCE.getIndexIndicator_Most();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.ScorecardImpl <em>Scorecard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.ScorecardImpl
		 * @see fadu.model.impl.FaduPackageImpl#getScorecard()
		 * @generated
		 */
		EClass SCORECARD = eINSTANCE.getScorecard();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__CODE = eINSTANCE.getScorecard_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__NAME = eINSTANCE.getScorecard_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__NAME_EN = eINSTANCE.getScorecard_NameEn();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__DEFINITION = eINSTANCE.getScorecard_Definition();

		/**
		 * The meta object literal for the '<em><b>Definition En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__DEFINITION_EN = eINSTANCE.getScorecard_DefinitionEn();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__SOURCE = eINSTANCE.getScorecard_Source();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__POINTS = eINSTANCE.getScorecard_Points();

		/**
		 * The meta object literal for the '<em><b>Weights Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__WEIGHTS_OPEN = eINSTANCE.getScorecard_WeightsOpen();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORECARD__ITEMS = eINSTANCE.getScorecard_Items();

		/**
		 * The meta object literal for the '<em><b>Grades</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORECARD__GRADES = eINSTANCE.getScorecard_Grades();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.GradeBandImpl <em>Grade Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.GradeBandImpl
		 * @see fadu.model.impl.FaduPackageImpl#getGradeBand()
		 * @generated
		 */
		EClass GRADE_BAND = eINSTANCE.getGradeBand();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_BAND__NAME = eINSTANCE.getGradeBand_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_BAND__NAME_EN = eINSTANCE.getGradeBand_NameEn();

		/**
		 * The meta object literal for the '<em><b>Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_BAND__LEAST = eINSTANCE.getGradeBand_Least();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.ScoreItemImpl <em>Score Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.ScoreItemImpl
		 * @see fadu.model.impl.FaduPackageImpl#getScoreItem()
		 * @generated
		 */
		EClass SCORE_ITEM = eINSTANCE.getScoreItem();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_ITEM__CODE = eINSTANCE.getScoreItem_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_ITEM__NAME = eINSTANCE.getScoreItem_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_ITEM__NAME_EN = eINSTANCE.getScoreItem_NameEn();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_ITEM__POINTS = eINSTANCE.getScoreItem_Points();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_ITEM__ITEMS = eINSTANCE.getScoreItem_Items();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_ITEM__RULES = eINSTANCE.getScoreItem_Rules();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_ITEM__EVIDENCE = eINSTANCE.getScoreItem_Evidence();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.ScoreRuleImpl <em>Score Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.ScoreRuleImpl
		 * @see fadu.model.impl.FaduPackageImpl#getScoreRule()
		 * @generated
		 */
		EClass SCORE_RULE = eINSTANCE.getScoreRule();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__KIND = eINSTANCE.getScoreRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__METRIC = eINSTANCE.getScoreRule_Metric();

		/**
		 * The meta object literal for the '<em><b>Per</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__PER = eINSTANCE.getScoreRule_Per();

		/**
		 * The meta object literal for the '<em><b>Test</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__TEST = eINSTANCE.getScoreRule_Test();

		/**
		 * The meta object literal for the '<em><b>Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__LIMIT = eINSTANCE.getScoreRule_Limit();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__POINTS = eINSTANCE.getScoreRule_Points();

		/**
		 * The meta object literal for the '<em><b>Cap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__CAP = eINSTANCE.getScoreRule_Cap();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__TARGET = eINSTANCE.getScoreRule_Target();

		/**
		 * The meta object literal for the '<em><b>Ceiling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__CEILING = eINSTANCE.getScoreRule_Ceiling();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__BASIS = eINSTANCE.getScoreRule_Basis();

		/**
		 * The meta object literal for the '<em><b>Basis En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RULE__BASIS_EN = eINSTANCE.getScoreRule_BasisEn();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.EvidenceSlotImpl <em>Evidence Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.EvidenceSlotImpl
		 * @see fadu.model.impl.FaduPackageImpl#getEvidenceSlot()
		 * @generated
		 */
		EClass EVIDENCE_SLOT = eINSTANCE.getEvidenceSlot();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_SLOT__CODE = eINSTANCE.getEvidenceSlot_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_SLOT__NAME = eINSTANCE.getEvidenceSlot_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_SLOT__NAME_EN = eINSTANCE.getEvidenceSlot_NameEn();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_SLOT__METRIC = eINSTANCE.getEvidenceSlot_Metric();

		/**
		 * The meta object literal for the '<em><b>Register</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_SLOT__REGISTER = eINSTANCE.getEvidenceSlot_Register();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.RegisterModelImpl <em>Register Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.RegisterModelImpl
		 * @see fadu.model.impl.FaduPackageImpl#getRegisterModel()
		 * @generated
		 */
		EClass REGISTER_MODEL = eINSTANCE.getRegisterModel();

		/**
		 * The meta object literal for the '<em><b>Schema</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_MODEL__SCHEMA = eINSTANCE.getRegisterModel_Schema();

		/**
		 * The meta object literal for the '<em><b>Registers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGISTER_MODEL__REGISTERS = eINSTANCE.getRegisterModel_Registers();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.RegisterImpl <em>Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.RegisterImpl
		 * @see fadu.model.impl.FaduPackageImpl#getRegister()
		 * @generated
		 */
		EClass REGISTER = eINSTANCE.getRegister();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__CODE = eINSTANCE.getRegister_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__NAME = eINSTANCE.getRegister_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__NAME_EN = eINSTANCE.getRegister_NameEn();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__TYPE = eINSTANCE.getRegister_Type();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__DEFINITION = eINSTANCE.getRegister_Definition();

		/**
		 * The meta object literal for the '<em><b>Definition En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__DEFINITION_EN = eINSTANCE.getRegister_DefinitionEn();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__SAMPLE = eINSTANCE.getRegister_Sample();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGISTER__INDICATORS = eINSTANCE.getRegister_Indicators();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.IndicatorImpl
		 * @see fadu.model.impl.FaduPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__METRIC = eINSTANCE.getIndicator_Metric();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__FILTER = eINSTANCE.getIndicator_Filter();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__VALUE = eINSTANCE.getIndicator_Value();

		/**
		 * The meta object literal for the '<em><b>Aggregate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__AGGREGATE = eINSTANCE.getIndicator_Aggregate();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NOTE = eINSTANCE.getIndicator_Note();

		/**
		 * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NOTE_EN = eINSTANCE.getIndicator_NoteEn();

		/**
		 * The meta object literal for the '<em><b>Boundaries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__BOUNDARIES = eINSTANCE.getIndicator_Boundaries();

		/**
		 * The meta object literal for the '<em><b>Splits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__SPLITS = eINSTANCE.getIndicator_Splits();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.BoundaryImpl <em>Boundary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.BoundaryImpl
		 * @see fadu.model.impl.FaduPackageImpl#getBoundary()
		 * @generated
		 */
		EClass BOUNDARY = eINSTANCE.getBoundary();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__DATE = eINSTANCE.getBoundary_Date();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__AFTER = eINSTANCE.getBoundary_After();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__BEFORE = eINSTANCE.getBoundary_Before();

		/**
		 * The meta object literal for the '<em><b>Keep Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__KEEP_MISSING = eINSTANCE.getBoundary_KeepMissing();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.SplitImpl <em>Split</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.SplitImpl
		 * @see fadu.model.impl.FaduPackageImpl#getSplit()
		 * @generated
		 */
		EClass SPLIT = eINSTANCE.getSplit();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__ATTRIBUTE = eINSTANCE.getSplit_Attribute();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPLIT__PARTS = eINSTANCE.getSplit_Parts();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.SplitPartImpl <em>Split Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.SplitPartImpl
		 * @see fadu.model.impl.FaduPackageImpl#getSplitPart()
		 * @generated
		 */
		EClass SPLIT_PART = eINSTANCE.getSplitPart();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT_PART__CODES = eINSTANCE.getSplitPart_Codes();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT_PART__METRIC = eINSTANCE.getSplitPart_Metric();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.DistrictModelImpl <em>District Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.DistrictModelImpl
		 * @see fadu.model.impl.FaduPackageImpl#getDistrictModel()
		 * @generated
		 */
		EClass DISTRICT_MODEL = eINSTANCE.getDistrictModel();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT_MODEL__DISTRICT = eINSTANCE.getDistrictModel_District();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT_MODEL__DOCUMENTS = eINSTANCE.getDistrictModel_Documents();

		/**
		 * The meta object literal for the '<em><b>Programmes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT_MODEL__PROGRAMMES = eINSTANCE.getDistrictModel_Programmes();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.DistrictImpl <em>District</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.DistrictImpl
		 * @see fadu.model.impl.FaduPackageImpl#getDistrict()
		 * @generated
		 */
		EClass DISTRICT = eINSTANCE.getDistrict();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__CODE = eINSTANCE.getDistrict_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__NAME = eINSTANCE.getDistrict_Name();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__NAME_EN = eINSTANCE.getDistrict_NameEn();

		/**
		 * The meta object literal for the '<em><b>Full Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__FULL_NAME = eINSTANCE.getDistrict_FullName();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__LEVEL = eINSTANCE.getDistrict_Level();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__PARENT = eINSTANCE.getDistrict_Parent();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__NOTE = eINSTANCE.getDistrict_Note();

		/**
		 * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__NOTE_EN = eINSTANCE.getDistrict_NoteEn();

		/**
		 * The meta object literal for the '<em><b>Denominators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT__DENOMINATORS = eINSTANCE.getDistrict_Denominators();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.DenominatorImpl <em>Denominator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.DenominatorImpl
		 * @see fadu.model.impl.FaduPackageImpl#getDenominator()
		 * @generated
		 */
		EClass DENOMINATOR = eINSTANCE.getDenominator();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENOMINATOR__NAME = eINSTANCE.getDenominator_Name();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENOMINATOR__QUANTITY = eINSTANCE.getDenominator_Quantity();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENOMINATOR__PERIOD = eINSTANCE.getDenominator_Period();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENOMINATOR__SOURCE = eINSTANCE.getDenominator_Source();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.SourceDocumentImpl
		 * @see fadu.model.impl.FaduPackageImpl#getSourceDocument()
		 * @generated
		 */
		EClass SOURCE_DOCUMENT = eINSTANCE.getSourceDocument();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__SHA256 = eINSTANCE.getSourceDocument_Sha256();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__TITLE = eINSTANCE.getSourceDocument_Title();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__PUBLISHER = eINSTANCE.getSourceDocument_Publisher();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__PUBLISHED = eINSTANCE.getSourceDocument_Published();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__FILE_NAME = eINSTANCE.getSourceDocument_FileName();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__DISTRICT = eINSTANCE.getSourceDocument_District();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__PERIOD = eINSTANCE.getSourceDocument_Period();

		/**
		 * The meta object literal for the '<em><b>Cut Off Stated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__CUT_OFF_STATED = eINSTANCE.getSourceDocument_CutOffStated();

		/**
		 * The meta object literal for the '<em><b>Least Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__LEAST_MONTHS = eINSTANCE.getSourceDocument_LeastMonths();

		/**
		 * The meta object literal for the '<em><b>Truncated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__TRUNCATED = eINSTANCE.getSourceDocument_Truncated();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__NOTE = eINSTANCE.getSourceDocument_Note();

		/**
		 * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__NOTE_EN = eINSTANCE.getSourceDocument_NoteEn();

		/**
		 * The meta object literal for the '<em><b>Contributor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__CONTRIBUTOR = eINSTANCE.getSourceDocument_Contributor();

		/**
		 * The meta object literal for the '<em><b>Observations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_DOCUMENT__OBSERVATIONS = eINSTANCE.getSourceDocument_Observations();

		/**
		 * The meta object literal for the '{@link fadu.model.impl.ObservationImpl <em>Observation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.impl.ObservationImpl
		 * @see fadu.model.impl.FaduPackageImpl#getObservation()
		 * @generated
		 */
		EClass OBSERVATION = eINSTANCE.getObservation();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBSERVATION__DOCUMENT = eINSTANCE.getObservation_Document();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__ID = eINSTANCE.getObservation_Id();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__METRIC = eINSTANCE.getObservation_Metric();

		/**
		 * The meta object literal for the '<em><b>Metric Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__METRIC_NAME = eINSTANCE.getObservation_MetricName();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__DOMAIN = eINSTANCE.getObservation_Domain();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__DISTRICT = eINSTANCE.getObservation_District();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__QUANTITY = eINSTANCE.getObservation_Quantity();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__KIND = eINSTANCE.getObservation_Kind();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__PERIOD = eINSTANCE.getObservation_Period();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__START = eINSTANCE.getObservation_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__END = eINSTANCE.getObservation_End();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__TEXT = eINSTANCE.getObservation_Text();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__PLACE = eINSTANCE.getObservation_Place();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__SCOPE = eINSTANCE.getObservation_Scope();

		/**
		 * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__RELATION = eINSTANCE.getObservation_Relation();

		/**
		 * The meta object literal for the '<em><b>Related To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__RELATED_TO = eINSTANCE.getObservation_RelatedTo();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__NOTE = eINSTANCE.getObservation_Note();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__CONFIDENCE = eINSTANCE.getObservation_Confidence();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__STATUS = eINSTANCE.getObservation_Status();

		/**
		 * The meta object literal for the '<em><b>Reviewed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__REVIEWED_BY = eINSTANCE.getObservation_ReviewedBy();

		/**
		 * The meta object literal for the '<em><b>Reviewed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__REVIEWED_AT = eINSTANCE.getObservation_ReviewedAt();

		/**
		 * The meta object literal for the '{@link fadu.model.Aggregation <em>Aggregation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.Aggregation
		 * @see fadu.model.impl.FaduPackageImpl#getAggregation()
		 * @generated
		 */
		EEnum AGGREGATION = eINSTANCE.getAggregation();

		/**
		 * The meta object literal for the '{@link fadu.model.Aggregate <em>Aggregate</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.Aggregate
		 * @see fadu.model.impl.FaduPackageImpl#getAggregate()
		 * @generated
		 */
		EEnum AGGREGATE = eINSTANCE.getAggregate();

		/**
		 * The meta object literal for the '{@link fadu.model.PerPeople <em>Per People</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.PerPeople
		 * @see fadu.model.impl.FaduPackageImpl#getPerPeople()
		 * @generated
		 */
		EEnum PER_PEOPLE = eINSTANCE.getPerPeople();

		/**
		 * The meta object literal for the '{@link fadu.model.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.Direction
		 * @see fadu.model.impl.FaduPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link fadu.model.Grade <em>Grade</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.Grade
		 * @see fadu.model.impl.FaduPackageImpl#getGrade()
		 * @generated
		 */
		EEnum GRADE = eINSTANCE.getGrade();

		/**
		 * The meta object literal for the '{@link fadu.model.Level <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.Level
		 * @see fadu.model.impl.FaduPackageImpl#getLevel()
		 * @generated
		 */
		EEnum LEVEL = eINSTANCE.getLevel();

		/**
		 * The meta object literal for the '{@link fadu.model.FigureKind <em>Figure Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.FigureKind
		 * @see fadu.model.impl.FaduPackageImpl#getFigureKind()
		 * @generated
		 */
		EEnum FIGURE_KIND = eINSTANCE.getFigureKind();

		/**
		 * The meta object literal for the '{@link fadu.model.RelationType <em>Relation Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.RelationType
		 * @see fadu.model.impl.FaduPackageImpl#getRelationType()
		 * @generated
		 */
		EEnum RELATION_TYPE = eINSTANCE.getRelationType();

		/**
		 * The meta object literal for the '{@link fadu.model.ReviewStatus <em>Review Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.ReviewStatus
		 * @see fadu.model.impl.FaduPackageImpl#getReviewStatus()
		 * @generated
		 */
		EEnum REVIEW_STATUS = eINSTANCE.getReviewStatus();

		/**
		 * The meta object literal for the '{@link fadu.model.Scaling <em>Scaling</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.Scaling
		 * @see fadu.model.impl.FaduPackageImpl#getScaling()
		 * @generated
		 */
		EEnum SCALING = eINSTANCE.getScaling();

		/**
		 * The meta object literal for the '{@link fadu.model.Combination <em>Combination</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.Combination
		 * @see fadu.model.impl.FaduPackageImpl#getCombination()
		 * @generated
		 */
		EEnum COMBINATION = eINSTANCE.getCombination();

		/**
		 * The meta object literal for the '{@link fadu.model.Imputation <em>Imputation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.Imputation
		 * @see fadu.model.impl.FaduPackageImpl#getImputation()
		 * @generated
		 */
		EEnum IMPUTATION = eINSTANCE.getImputation();

		/**
		 * The meta object literal for the '{@link fadu.model.Treatment <em>Treatment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.Treatment
		 * @see fadu.model.impl.FaduPackageImpl#getTreatment()
		 * @generated
		 */
		EEnum TREATMENT = eINSTANCE.getTreatment();

		/**
		 * The meta object literal for the '{@link fadu.model.RuleKind <em>Rule Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.RuleKind
		 * @see fadu.model.impl.FaduPackageImpl#getRuleKind()
		 * @generated
		 */
		EEnum RULE_KIND = eINSTANCE.getRuleKind();

		/**
		 * The meta object literal for the '{@link fadu.model.Crossing <em>Crossing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.Crossing
		 * @see fadu.model.impl.FaduPackageImpl#getCrossing()
		 * @generated
		 */
		EEnum CROSSING = eINSTANCE.getCrossing();

		/**
		 * The meta object literal for the '<em>Quantity</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.value.Quantity
		 * @see fadu.model.impl.FaduPackageImpl#getQuantity()
		 * @generated
		 */
		EDataType QUANTITY = eINSTANCE.getQuantity();

		/**
		 * The meta object literal for the '<em>Period</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fadu.model.value.Period
		 * @see fadu.model.impl.FaduPackageImpl#getPeriod()
		 * @generated
		 */
		EDataType PERIOD = eINSTANCE.getPeriod();

	}

} //FaduPackage
