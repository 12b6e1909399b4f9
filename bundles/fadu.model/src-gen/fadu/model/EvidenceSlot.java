/**
 */
package fadu.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of evidence that an item asks for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.EvidenceSlot#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.EvidenceSlot#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.EvidenceSlot#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.EvidenceSlot#getMetric <em>Metric</em>}</li>
 *   <li>{@link fadu.model.EvidenceSlot#getRegister <em>Register</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getEvidenceSlot()
 * @model
 * @generated
 */
public interface EvidenceSlot extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code within its model, e.g. 2.1 or ACCESS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see fadu.model.FaduPackage#getEvidenceSlot_Code()
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link fadu.model.EvidenceSlot#getCode <em>Code</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getEvidenceSlot_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fadu.model.EvidenceSlot#getName <em>Name</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getEvidenceSlot_NameEn()
	 * @model required="true"
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link fadu.model.EvidenceSlot#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the metric of which a reviewed figure, with its place in a document, is the evidence; unset where a person must hand it in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see fadu.model.FaduPackage#getEvidenceSlot_Metric()
	 * @model
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link fadu.model.EvidenceSlot#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Register</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the register of which rows are the evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register</em>' attribute.
	 * @see #setRegister(String)
	 * @see fadu.model.FaduPackage#getEvidenceSlot_Register()
	 * @model
	 * @generated
	 */
	String getRegister();

	/**
	 * Sets the value of the '{@link fadu.model.EvidenceSlot#getRegister <em>Register</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Register</em>' attribute.
	 * @see #getRegister()
	 * @generated
	 */
	void setRegister(String value);

} // EvidenceSlot
