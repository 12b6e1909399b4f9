/**
 */
package fadu.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of an assessment model: the composite indices and the scorecards that one plug-in contributes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.AssessmentModel#getIndices <em>Indices</em>}</li>
 *   <li>{@link fadu.model.AssessmentModel#getScorecards <em>Scorecards</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getAssessmentModel()
 * @model
 * @generated
 */
public interface AssessmentModel extends EObject {
	/**
	 * Returns the value of the '<em><b>Indices</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.CompositeIndex}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indices</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getAssessmentModel_Indices()
	 * @model containment="true"
	 * @generated
	 */
	EList<CompositeIndex> getIndices();

	/**
	 * Returns the value of the '<em><b>Scorecards</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.Scorecard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scorecards</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getAssessmentModel_Scorecards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scorecard> getScorecards();

} // AssessmentModel
