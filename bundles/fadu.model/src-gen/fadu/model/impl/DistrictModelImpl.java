/**
 */
package fadu.model.impl;

import fadu.model.District;
import fadu.model.DistrictModel;
import fadu.model.FaduPackage;
import fadu.model.Programme;
import fadu.model.SourceDocument;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>District Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.DistrictModelImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link fadu.model.impl.DistrictModelImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link fadu.model.impl.DistrictModelImpl#getProgrammes <em>Programmes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DistrictModelImpl extends EObjectImpl implements DistrictModel {
	/**
	 * The cached value of the '{@link #getDistrict() <em>District</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrict()
	 * @generated
	 * @ordered
	 */
	protected District district;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceDocument> documents;

	/**
	 * The cached value of the '{@link #getProgrammes() <em>Programmes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgrammes()
	 * @generated
	 * @ordered
	 */
	protected EList<Programme> programmes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DistrictModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.DISTRICT_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		return district;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistrict(District newDistrict, NotificationChain msgs) {
		District oldDistrict = district;
		district = newDistrict;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FaduPackage.DISTRICT_MODEL__DISTRICT, oldDistrict, newDistrict);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		if (newDistrict != district) {
			NotificationChain msgs = null;
			if (district != null)
				msgs = ((InternalEObject)district).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FaduPackage.DISTRICT_MODEL__DISTRICT, null, msgs);
			if (newDistrict != null)
				msgs = ((InternalEObject)newDistrict).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FaduPackage.DISTRICT_MODEL__DISTRICT, null, msgs);
			msgs = basicSetDistrict(newDistrict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.DISTRICT_MODEL__DISTRICT, newDistrict, newDistrict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<SourceDocument>(SourceDocument.class, this, FaduPackage.DISTRICT_MODEL__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Programme> getProgrammes() {
		if (programmes == null) {
			programmes = new EObjectContainmentEList<Programme>(Programme.class, this, FaduPackage.DISTRICT_MODEL__PROGRAMMES);
		}
		return programmes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FaduPackage.DISTRICT_MODEL__DISTRICT:
				return basicSetDistrict(null, msgs);
			case FaduPackage.DISTRICT_MODEL__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case FaduPackage.DISTRICT_MODEL__PROGRAMMES:
				return ((InternalEList<?>)getProgrammes()).basicRemove(otherEnd, msgs);
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
			case FaduPackage.DISTRICT_MODEL__DISTRICT:
				return getDistrict();
			case FaduPackage.DISTRICT_MODEL__DOCUMENTS:
				return getDocuments();
			case FaduPackage.DISTRICT_MODEL__PROGRAMMES:
				return getProgrammes();
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
			case FaduPackage.DISTRICT_MODEL__DISTRICT:
				setDistrict((District)newValue);
				return;
			case FaduPackage.DISTRICT_MODEL__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends SourceDocument>)newValue);
				return;
			case FaduPackage.DISTRICT_MODEL__PROGRAMMES:
				getProgrammes().clear();
				getProgrammes().addAll((Collection<? extends Programme>)newValue);
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
			case FaduPackage.DISTRICT_MODEL__DISTRICT:
				setDistrict((District)null);
				return;
			case FaduPackage.DISTRICT_MODEL__DOCUMENTS:
				getDocuments().clear();
				return;
			case FaduPackage.DISTRICT_MODEL__PROGRAMMES:
				getProgrammes().clear();
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
			case FaduPackage.DISTRICT_MODEL__DISTRICT:
				return district != null;
			case FaduPackage.DISTRICT_MODEL__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case FaduPackage.DISTRICT_MODEL__PROGRAMMES:
				return programmes != null && !programmes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DistrictModelImpl
