/**
 */
package fadu.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Catalogue Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a metric model: the domains (lines of business) that one plug-in contributes, and the programmes that serve them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.CatalogueModel#getDomains <em>Domains</em>}</li>
 *   <li>{@link fadu.model.CatalogueModel#getThemes <em>Themes</em>}</li>
 *   <li>{@link fadu.model.CatalogueModel#getProgrammes <em>Programmes</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getCatalogueModel()
 * @model
 * @generated
 */
public interface CatalogueModel extends EObject {
	/**
	 * Returns the value of the '<em><b>Domains</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.Domain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domains</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getCatalogueModel_Domains()
	 * @model containment="true"
	 * @generated
	 */
	EList<Domain> getDomains();

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Themes</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getCatalogueModel_Themes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Theme> getThemes();

	/**
	 * Returns the value of the '<em><b>Programmes</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Programmes</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getCatalogueModel_Programmes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Programme> getProgrammes();

} // CatalogueModel
