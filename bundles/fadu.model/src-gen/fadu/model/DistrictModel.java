/**
 */
package fadu.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>District Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a district model: one district, its documents with their observations, and the programmes it runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.DistrictModel#getDistrict <em>District</em>}</li>
 *   <li>{@link fadu.model.DistrictModel#getDocuments <em>Documents</em>}</li>
 *   <li>{@link fadu.model.DistrictModel#getProgrammes <em>Programmes</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getDistrictModel()
 * @model
 * @generated
 */
public interface DistrictModel extends EObject {
	/**
	 * Returns the value of the '<em><b>District</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' containment reference.
	 * @see #setDistrict(District)
	 * @see fadu.model.FaduPackage#getDistrictModel_District()
	 * @model containment="true" required="true"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link fadu.model.DistrictModel#getDistrict <em>District</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' containment reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.SourceDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getDistrictModel_Documents()
	 * @model containment="true"
	 * @generated
	 */
	EList<SourceDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Programmes</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Programmes</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getDistrictModel_Programmes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Programme> getProgrammes();

} // DistrictModel
