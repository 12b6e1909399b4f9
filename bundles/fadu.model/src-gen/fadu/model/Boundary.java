/**
 */
package fadu.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boundary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Between which days a date of a row lies. A side that is left out is open.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.Boundary#getDate <em>Date</em>}</li>
 *   <li>{@link fadu.model.Boundary#getAfter <em>After</em>}</li>
 *   <li>{@link fadu.model.Boundary#getBefore <em>Before</em>}</li>
 *   <li>{@link fadu.model.Boundary#isKeepMissing <em>Keep Missing</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getBoundary()
 * @model
 * @generated
 */
public interface Boundary extends EObject {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute with the date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see fadu.model.FaduPackage#getBoundary_Date()
	 * @model required="true"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link fadu.model.Boundary#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day: start or end of the period, moved by days, months or years, e.g. start, end+1d, start-1y.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see fadu.model.FaduPackage#getBoundary_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link fadu.model.Boundary#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day, written alike.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see fadu.model.FaduPackage#getBoundary_Before()
	 * @model
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link fadu.model.Boundary#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>Keep Missing</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a row without this date counts, as a case that is still open has no day on which it was closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep Missing</em>' attribute.
	 * @see #setKeepMissing(boolean)
	 * @see fadu.model.FaduPackage#getBoundary_KeepMissing()
	 * @model default="false"
	 * @generated
	 */
	boolean isKeepMissing();

	/**
	 * Sets the value of the '{@link fadu.model.Boundary#isKeepMissing <em>Keep Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep Missing</em>' attribute.
	 * @see #isKeepMissing()
	 * @generated
	 */
	void setKeepMissing(boolean value);

} // Boundary
