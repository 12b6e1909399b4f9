/**
 */
package fadu.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grade Band</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A grade and the points from which it is given.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.GradeBand#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.GradeBand#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.GradeBand#getLeast <em>Least</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getGradeBand()
 * @model
 * @generated
 */
public interface GradeBand extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fadu.model.FaduPackage#getGradeBand_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fadu.model.GradeBand#getName <em>Name</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getGradeBand_NameEn()
	 * @model required="true"
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link fadu.model.GradeBand#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least points, of the points of the whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Least</em>' attribute.
	 * @see #setLeast(double)
	 * @see fadu.model.FaduPackage#getGradeBand_Least()
	 * @model required="true"
	 * @generated
	 */
	double getLeast();

	/**
	 * Sets the value of the '{@link fadu.model.GradeBand#getLeast <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Least</em>' attribute.
	 * @see #getLeast()
	 * @generated
	 */
	void setLeast(double value);

} // GradeBand
