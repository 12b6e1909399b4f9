/**
 */
package fadu.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scorecard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An assessment by points: items with rules that deduct, add or limit, and evidence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.Scorecard#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.Scorecard#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.Scorecard#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.Scorecard#getDefinition <em>Definition</em>}</li>
 *   <li>{@link fadu.model.Scorecard#getDefinitionEn <em>Definition En</em>}</li>
 *   <li>{@link fadu.model.Scorecard#getSource <em>Source</em>}</li>
 *   <li>{@link fadu.model.Scorecard#getPoints <em>Points</em>}</li>
 *   <li>{@link fadu.model.Scorecard#isWeightsOpen <em>Weights Open</em>}</li>
 *   <li>{@link fadu.model.Scorecard#getItems <em>Items</em>}</li>
 *   <li>{@link fadu.model.Scorecard#getGrades <em>Grades</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getScorecard()
 * @model
 * @generated
 */
public interface Scorecard extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable code in capitals, digits, _ and dots; unique over all plug-ins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see fadu.model.FaduPackage#getScorecard_Code()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link fadu.model.Scorecard#getCode <em>Code</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getScorecard_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fadu.model.Scorecard#getName <em>Name</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getScorecard_NameEn()
	 * @model required="true"
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link fadu.model.Scorecard#getNameEn <em>Name En</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getScorecard_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link fadu.model.Scorecard#getDefinition <em>Definition</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getScorecard_DefinitionEn()
	 * @model
	 * @generated
	 */
	String getDefinitionEn();

	/**
	 * Sets the value of the '{@link fadu.model.Scorecard#getDefinitionEn <em>Definition En</em>}' attribute.
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
	 * Who publishes the scorecard, or that it is made up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see fadu.model.FaduPackage#getScorecard_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link fadu.model.Scorecard#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The points of the whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(double)
	 * @see fadu.model.FaduPackage#getScorecard_Points()
	 * @model default="100"
	 * @generated
	 */
	double getPoints();

	/**
	 * Sets the value of the '{@link fadu.model.Scorecard#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(double value);

	/**
	 * Returns the value of the '<em><b>Weights Open</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its publisher says no points of the items: then it is a structure, and nobody has a score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weights Open</em>' attribute.
	 * @see #setWeightsOpen(boolean)
	 * @see fadu.model.FaduPackage#getScorecard_WeightsOpen()
	 * @model default="false"
	 * @generated
	 */
	boolean isWeightsOpen();

	/**
	 * Sets the value of the '{@link fadu.model.Scorecard#isWeightsOpen <em>Weights Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weights Open</em>' attribute.
	 * @see #isWeightsOpen()
	 * @generated
	 */
	void setWeightsOpen(boolean value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.ScoreItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getScorecard_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScoreItem> getItems();

	/**
	 * Returns the value of the '<em><b>Grades</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.GradeBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The grades, the best first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grades</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getScorecard_Grades()
	 * @model containment="true"
	 * @generated
	 */
	EList<GradeBand> getGrades();

} // Scorecard
