/**
 */
package fadu.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item of a scorecard: items below it, or rules.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.ScoreItem#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.ScoreItem#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.ScoreItem#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.ScoreItem#getPoints <em>Points</em>}</li>
 *   <li>{@link fadu.model.ScoreItem#getItems <em>Items</em>}</li>
 *   <li>{@link fadu.model.ScoreItem#getRules <em>Rules</em>}</li>
 *   <li>{@link fadu.model.ScoreItem#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getScoreItem()
 * @model
 * @generated
 */
public interface ScoreItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code within its model, e.g. 2.1 or ACCESS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see fadu.model.FaduPackage#getScoreItem_Code()
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreItem#getCode <em>Code</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getScoreItem_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreItem#getName <em>Name</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getScoreItem_NameEn()
	 * @model required="true"
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreItem#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The most points; unset where it is the sum of the items below it, or where the publisher says none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #isSetPoints()
	 * @see #unsetPoints()
	 * @see #setPoints(double)
	 * @see fadu.model.FaduPackage#getScoreItem_Points()
	 * @model unsettable="true"
	 * @generated
	 */
	double getPoints();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreItem#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #isSetPoints()
	 * @see #unsetPoints()
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(double value);

	/**
	 * Unsets the value of the '{@link fadu.model.ScoreItem#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPoints()
	 * @see #getPoints()
	 * @see #setPoints(double)
	 * @generated
	 */
	void unsetPoints();

	/**
	 * Returns whether the value of the '{@link fadu.model.ScoreItem#getPoints <em>Points</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Points</em>' attribute is set.
	 * @see #unsetPoints()
	 * @see #getPoints()
	 * @see #setPoints(double)
	 * @generated
	 */
	boolean isSetPoints();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.ScoreItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getScoreItem_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScoreItem> getItems();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.ScoreRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getScoreItem_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScoreRule> getRules();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.EvidenceSlot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getScoreItem_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceSlot> getEvidence();

} // ScoreItem
