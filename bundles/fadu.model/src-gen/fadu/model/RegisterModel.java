/**
 */
package fadu.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a register model: the registers that one plug-in describes, and the .ecore that says what their rows are.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.RegisterModel#getSchema <em>Schema</em>}</li>
 *   <li>{@link fadu.model.RegisterModel#getRegisters <em>Registers</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getRegisterModel()
 * @model
 * @generated
 */
public interface RegisterModel extends EObject {
	/**
	 * Returns the value of the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the .ecore within the plug-in, e.g. model/legalaid.ecore. It is loaded closed: it may refer to itself and to the data types of Ecore, and to nothing else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema</em>' attribute.
	 * @see #setSchema(String)
	 * @see fadu.model.FaduPackage#getRegisterModel_Schema()
	 * @model required="true"
	 * @generated
	 */
	String getSchema();

	/**
	 * Sets the value of the '{@link fadu.model.RegisterModel#getSchema <em>Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema</em>' attribute.
	 * @see #getSchema()
	 * @generated
	 */
	void setSchema(String value);

	/**
	 * Returns the value of the '<em><b>Registers</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.Register}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Registers</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getRegisterModel_Registers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Register> getRegisters();

} // RegisterModel
