/**
 */
package fadu.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One measurable quantity of a domain, defined once and used by every district.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.Metric#getDomain <em>Domain</em>}</li>
 *   <li>{@link fadu.model.Metric#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.Metric#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.Metric#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.Metric#getDefinition <em>Definition</em>}</li>
 *   <li>{@link fadu.model.Metric#getDefinitionEn <em>Definition En</em>}</li>
 *   <li>{@link fadu.model.Metric#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link fadu.model.Metric#getUnit <em>Unit</em>}</li>
 *   <li>{@link fadu.model.Metric#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link fadu.model.Metric#getDirection <em>Direction</em>}</li>
 *   <li>{@link fadu.model.Metric#getAliases <em>Aliases</em>}</li>
 *   <li>{@link fadu.model.Metric#getSharedAliases <em>Shared Aliases</em>}</li>
 *   <li>{@link fadu.model.Metric#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link fadu.model.Metric#getFormula <em>Formula</em>}</li>
 *   <li>{@link fadu.model.Metric#getVersion <em>Version</em>}</li>
 *   <li>{@link fadu.model.Metric#getGrade <em>Grade</em>}</li>
 *   <li>{@link fadu.model.Metric#getCaveat <em>Caveat</em>}</li>
 *   <li>{@link fadu.model.Metric#getCaveatEn <em>Caveat En</em>}</li>
 *   <li>{@link fadu.model.Metric#getPerPeople <em>Per People</em>}</li>
 *   <li>{@link fadu.model.Metric#getBreaks <em>Breaks</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getMetric()
 * @model
 * @generated
 */
public interface Metric extends EObject {
	/**
	 * Returns the value of the '<em><b>Domain</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link fadu.model.Domain#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' container reference.
	 * @see #setDomain(Domain)
	 * @see fadu.model.FaduPackage#getMetric_Domain()
	 * @see fadu.model.Domain#getMetrics
	 * @model opposite="metrics" transient="false"
	 * @generated
	 */
	Domain getDomain();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getDomain <em>Domain</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' container reference.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(Domain value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable code, DOMAIN.NAME, e.g. LA.CASES_ACCEPTED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see fadu.model.FaduPackage#getMetric_Code()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fadu.model.FaduPackage#getMetric_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name En</em>' attribute.
	 * @see #setNameEn(String)
	 * @see fadu.model.FaduPackage#getMetric_NameEn()
	 * @model required="true"
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see fadu.model.FaduPackage#getMetric_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Definition En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition En</em>' attribute.
	 * @see #setDefinitionEn(String)
	 * @see fadu.model.FaduPackage#getMetric_DefinitionEn()
	 * @model
	 * @generated
	 */
	String getDefinitionEn();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getDefinitionEn <em>Definition En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition En</em>' attribute.
	 * @see #getDefinitionEn()
	 * @generated
	 */
	void setDefinitionEn(String value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see #setLegalBasis(String)
	 * @see fadu.model.FaduPackage#getMetric_LegalBasis()
	 * @model
	 * @generated
	 */
	String getLegalBasis();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see fadu.model.FaduPackage#getMetric_Unit()
	 * @model required="true"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Aggregation</b></em>' attribute.
	 * The literals are from the enumeration {@link fadu.model.Aggregation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aggregation</em>' attribute.
	 * @see fadu.model.Aggregation
	 * @see #setAggregation(Aggregation)
	 * @see fadu.model.FaduPackage#getMetric_Aggregation()
	 * @model required="true"
	 * @generated
	 */
	Aggregation getAggregation();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getAggregation <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregation</em>' attribute.
	 * @see fadu.model.Aggregation
	 * @see #getAggregation()
	 * @generated
	 */
	void setAggregation(Aggregation value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link fadu.model.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see fadu.model.Direction
	 * @see #setDirection(Direction)
	 * @see fadu.model.FaduPackage#getMetric_Direction()
	 * @model required="true"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see fadu.model.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wordings that reports use for this metric; the reader recognises a figure by them. … stands for words between two pieces: 接待…咨询.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see fadu.model.FaduPackage#getMetric_Aliases()
	 * @model
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Shared Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short wordings that several lines of business use, e.g. 办结: they speak of this metric where the words around speak of its line of business more than of any other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared Aliases</em>' attribute list.
	 * @see fadu.model.FaduPackage#getMetric_SharedAliases()
	 * @model
	 * @generated
	 */
	EList<String> getSharedAliases();

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the total of which this metric is a component, where it is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Of</em>' attribute.
	 * @see #setPartOf(String)
	 * @see fadu.model.FaduPackage#getMetric_PartOf()
	 * @model
	 * @generated
	 */
	String getPartOf();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getPartOf <em>Part Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' attribute.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(String value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see fadu.model.FaduPackage#getMetric_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see fadu.model.FaduPackage#getMetric_Version()
	 * @model default="1"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * The default value is <code>"UNGRADED"</code>.
	 * The literals are from the enumeration {@link fadu.model.Grade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see fadu.model.Grade
	 * @see #setGrade(Grade)
	 * @see fadu.model.FaduPackage#getMetric_Grade()
	 * @model default="UNGRADED"
	 * @generated
	 */
	Grade getGrade();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see fadu.model.Grade
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(Grade value);

	/**
	 * Returns the value of the '<em><b>Caveat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reader must know before setting figures of this metric side by side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caveat</em>' attribute.
	 * @see #setCaveat(String)
	 * @see fadu.model.FaduPackage#getMetric_Caveat()
	 * @model
	 * @generated
	 */
	String getCaveat();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getCaveat <em>Caveat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caveat</em>' attribute.
	 * @see #getCaveat()
	 * @generated
	 */
	void setCaveat(String value);

	/**
	 * Returns the value of the '<em><b>Caveat En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Caveat En</em>' attribute.
	 * @see #setCaveatEn(String)
	 * @see fadu.model.FaduPackage#getMetric_CaveatEn()
	 * @model
	 * @generated
	 */
	String getCaveatEn();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getCaveatEn <em>Caveat En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caveat En</em>' attribute.
	 * @see #getCaveatEn()
	 * @generated
	 */
	void setCaveatEn(String value);

	/**
	 * Returns the value of the '<em><b>Per People</b></em>' attribute.
	 * The default value is <code>"by unit"</code>.
	 * The literals are from the enumeration {@link fadu.model.PerPeople}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a number for each 100,000 residents says something: of cases and persons it does, of meetings and villages it does not; where the unit decides wrongly, the metric says so here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per People</em>' attribute.
	 * @see fadu.model.PerPeople
	 * @see #setPerPeople(PerPeople)
	 * @see fadu.model.FaduPackage#getMetric_PerPeople()
	 * @model default="by unit"
	 * @generated
	 */
	PerPeople getPerPeople();

	/**
	 * Sets the value of the '{@link fadu.model.Metric#getPerPeople <em>Per People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per People</em>' attribute.
	 * @see fadu.model.PerPeople
	 * @see #getPerPeople()
	 * @generated
	 */
	void setPerPeople(PerPeople value);

	/**
	 * Returns the value of the '<em><b>Breaks</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.SeriesBreak}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days from which figures of this metric count something else than before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breaks</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getMetric_Breaks()
	 * @model containment="true"
	 * @generated
	 */
	EList<SeriesBreak> getBreaks();

} // Metric
