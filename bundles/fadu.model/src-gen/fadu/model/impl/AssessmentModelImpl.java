/**
 */
package fadu.model.impl;

import fadu.model.AssessmentModel;
import fadu.model.CompositeIndex;
import fadu.model.FaduPackage;
import fadu.model.Scorecard;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.AssessmentModelImpl#getIndices <em>Indices</em>}</li>
 *   <li>{@link fadu.model.impl.AssessmentModelImpl#getScorecards <em>Scorecards</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentModelImpl extends EObjectImpl implements AssessmentModel {
	/**
	 * The cached value of the '{@link #getIndices() <em>Indices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndices()
	 * @generated
	 * @ordered
	 */
	protected EList<CompositeIndex> indices;

	/**
	 * The cached value of the '{@link #getScorecards() <em>Scorecards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecards()
	 * @generated
	 * @ordered
	 */
	protected EList<Scorecard> scorecards;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.ASSESSMENT_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CompositeIndex> getIndices() {
		if (indices == null) {
			indices = new EObjectContainmentEList<CompositeIndex>(CompositeIndex.class, this, FaduPackage.ASSESSMENT_MODEL__INDICES);
		}
		return indices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scorecard> getScorecards() {
		if (scorecards == null) {
			scorecards = new EObjectContainmentEList<Scorecard>(Scorecard.class, this, FaduPackage.ASSESSMENT_MODEL__SCORECARDS);
		}
		return scorecards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FaduPackage.ASSESSMENT_MODEL__INDICES:
				return ((InternalEList<?>)getIndices()).basicRemove(otherEnd, msgs);
			case FaduPackage.ASSESSMENT_MODEL__SCORECARDS:
				return ((InternalEList<?>)getScorecards()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FaduPackage.ASSESSMENT_MODEL__INDICES:
				return getIndices();
			case FaduPackage.ASSESSMENT_MODEL__SCORECARDS:
				return getScorecards();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FaduPackage.ASSESSMENT_MODEL__INDICES:
				getIndices().clear();
				getIndices().addAll((Collection<? extends CompositeIndex>)newValue);
				return;
			case FaduPackage.ASSESSMENT_MODEL__SCORECARDS:
				getScorecards().clear();
				getScorecards().addAll((Collection<? extends Scorecard>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case FaduPackage.ASSESSMENT_MODEL__INDICES:
				getIndices().clear();
				return;
			case FaduPackage.ASSESSMENT_MODEL__SCORECARDS:
				getScorecards().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case FaduPackage.ASSESSMENT_MODEL__INDICES:
				return indices != null && !indices.isEmpty();
			case FaduPackage.ASSESSMENT_MODEL__SCORECARDS:
				return scorecards != null && !scorecards.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //AssessmentModelImpl
