/**
 */
package fadu.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Composite Index</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Many metrics in one number: indicators in pillars, each made comparable, weighted and put together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.CompositeIndex#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getDefinition <em>Definition</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getDefinitionEn <em>Definition En</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getSource <em>Source</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getScaling <em>Scaling</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getCombination <em>Combination</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getImputation <em>Imputation</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getWinsorised <em>Winsorised</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getAvailability <em>Availability</em>}</li>
 *   <li>{@link fadu.model.CompositeIndex#getPillars <em>Pillars</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getCompositeIndex()
 * @model
 * @generated
 */
public interface CompositeIndex extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable code in capitals, digits, _ and dots; unique over all plug-ins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see fadu.model.FaduPackage#getCompositeIndex_Code()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getCode <em>Code</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getCompositeIndex_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getName <em>Name</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getCompositeIndex_NameEn()
	 * @model required="true"
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getNameEn <em>Name En</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * What the index tells, and what it does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see fadu.model.FaduPackage#getCompositeIndex_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getDefinition <em>Definition</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getCompositeIndex_DefinitionEn()
	 * @model
	 * @generated
	 */
	String getDefinitionEn();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getDefinitionEn <em>Definition En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition En</em>' attribute.
	 * @see #getDefinitionEn()
	 * @generated
	 */
	void setDefinitionEn(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who publishes the index, or that it is made up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see fadu.model.FaduPackage#getCompositeIndex_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Scaling</b></em>' attribute.
	 * The default value is <code>"minmax"</code>.
	 * The literals are from the enumeration {@link fadu.model.Scaling}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the values of an indicator come to one scale, from 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scaling</em>' attribute.
	 * @see fadu.model.Scaling
	 * @see #setScaling(Scaling)
	 * @see fadu.model.FaduPackage#getCompositeIndex_Scaling()
	 * @model default="minmax"
	 * @generated
	 */
	Scaling getScaling();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getScaling <em>Scaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scaling</em>' attribute.
	 * @see fadu.model.Scaling
	 * @see #getScaling()
	 * @generated
	 */
	void setScaling(Scaling value);

	/**
	 * Returns the value of the '<em><b>Combination</b></em>' attribute.
	 * The default value is <code>"arithmetic"</code>.
	 * The literals are from the enumeration {@link fadu.model.Combination}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How indicators become a pillar, and pillars the index.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Combination</em>' attribute.
	 * @see fadu.model.Combination
	 * @see #setCombination(Combination)
	 * @see fadu.model.FaduPackage#getCompositeIndex_Combination()
	 * @model default="arithmetic"
	 * @generated
	 */
	Combination getCombination();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getCombination <em>Combination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Combination</em>' attribute.
	 * @see fadu.model.Combination
	 * @see #getCombination()
	 * @generated
	 */
	void setCombination(Combination value);

	/**
	 * Returns the value of the '<em><b>Imputation</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link fadu.model.Imputation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands for a value that is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imputation</em>' attribute.
	 * @see fadu.model.Imputation
	 * @see #setImputation(Imputation)
	 * @see fadu.model.FaduPackage#getCompositeIndex_Imputation()
	 * @model default="none"
	 * @generated
	 */
	Imputation getImputation();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getImputation <em>Imputation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imputation</em>' attribute.
	 * @see fadu.model.Imputation
	 * @see #getImputation()
	 * @generated
	 */
	void setImputation(Imputation value);

	/**
	 * Returns the value of the '<em><b>Treatment</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link fadu.model.Treatment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of outlying values of indicators that say nothing else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatment</em>' attribute.
	 * @see fadu.model.Treatment
	 * @see #setTreatment(Treatment)
	 * @see fadu.model.FaduPackage#getCompositeIndex_Treatment()
	 * @model default="none"
	 * @generated
	 */
	Treatment getTreatment();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getTreatment <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatment</em>' attribute.
	 * @see fadu.model.Treatment
	 * @see #getTreatment()
	 * @generated
	 */
	void setTreatment(Treatment value);

	/**
	 * Returns the value of the '<em><b>Winsorised</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many values of one indicator may be winsorised at most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Winsorised</em>' attribute.
	 * @see #setWinsorised(int)
	 * @see fadu.model.FaduPackage#getCompositeIndex_Winsorised()
	 * @model default="5"
	 * @generated
	 */
	int getWinsorised();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getWinsorised <em>Winsorised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Winsorised</em>' attribute.
	 * @see #getWinsorised()
	 * @generated
	 */
	void setWinsorised(int value);

	/**
	 * Returns the value of the '<em><b>Availability</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least share of its indicators, from 0 to 1, of which a district must have a value; below it the district has no score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Availability</em>' attribute.
	 * @see #setAvailability(double)
	 * @see fadu.model.FaduPackage#getCompositeIndex_Availability()
	 * @model default="0.5"
	 * @generated
	 */
	double getAvailability();

	/**
	 * Sets the value of the '{@link fadu.model.CompositeIndex#getAvailability <em>Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Availability</em>' attribute.
	 * @see #getAvailability()
	 * @generated
	 */
	void setAvailability(double value);

	/**
	 * Returns the value of the '<em><b>Pillars</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.Pillar}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pillars</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getCompositeIndex_Pillars()
	 * @model containment="true"
	 * @generated
	 */
	EList<Pillar> getPillars();

} // CompositeIndex
