/**
 */
package fadu.model.impl;

import fadu.model.FaduPackage;
import fadu.model.Programme;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.ProgrammeImpl#getId <em>Id</em>}</li>
 *   <li>{@link fadu.model.impl.ProgrammeImpl#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.impl.ProgrammeImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.impl.ProgrammeImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link fadu.model.impl.ProgrammeImpl#getPurposeEn <em>Purpose En</em>}</li>
 *   <li>{@link fadu.model.impl.ProgrammeImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link fadu.model.impl.ProgrammeImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link fadu.model.impl.ProgrammeImpl#getServedBy <em>Served By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgrammeImpl extends EObjectImpl implements Programme {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getNameEn() <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameEn()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameEn() <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameEn()
	 * @generated
	 * @ordered
	 */
	protected String nameEn = NAME_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurposeEn() <em>Purpose En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurposeEn()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurposeEn() <em>Purpose En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurposeEn()
	 * @generated
	 * @ordered
	 */
	protected String purposeEn = PURPOSE_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistrict() <em>District</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrict()
	 * @generated
	 * @ordered
	 */
	protected static final String DISTRICT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDistrict() <em>District</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrict()
	 * @generated
	 * @ordered
	 */
	protected String district = DISTRICT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<String> metrics;

	/**
	 * The cached value of the '{@link #getServedBy() <em>Served By</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<String> servedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgrammeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.PROGRAMME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.PROGRAMME__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.PROGRAMME__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameEn() {
		return nameEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameEn(String newNameEn) {
		String oldNameEn = nameEn;
		nameEn = newNameEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.PROGRAMME__NAME_EN, oldNameEn, nameEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.PROGRAMME__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurposeEn() {
		return purposeEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurposeEn(String newPurposeEn) {
		String oldPurposeEn = purposeEn;
		purposeEn = newPurposeEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.PROGRAMME__PURPOSE_EN, oldPurposeEn, purposeEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDistrict() {
		return district;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(String newDistrict) {
		String oldDistrict = district;
		district = newDistrict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.PROGRAMME__DISTRICT, oldDistrict, district));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMetrics() {
		if (metrics == null) {
			metrics = new EDataTypeUniqueEList<String>(String.class, this, FaduPackage.PROGRAMME__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getServedBy() {
		if (servedBy == null) {
			servedBy = new EDataTypeUniqueEList<String>(String.class, this, FaduPackage.PROGRAMME__SERVED_BY);
		}
		return servedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FaduPackage.PROGRAMME__ID:
				return getId();
			case FaduPackage.PROGRAMME__NAME:
				return getName();
			case FaduPackage.PROGRAMME__NAME_EN:
				return getNameEn();
			case FaduPackage.PROGRAMME__PURPOSE:
				return getPurpose();
			case FaduPackage.PROGRAMME__PURPOSE_EN:
				return getPurposeEn();
			case FaduPackage.PROGRAMME__DISTRICT:
				return getDistrict();
			case FaduPackage.PROGRAMME__METRICS:
				return getMetrics();
			case FaduPackage.PROGRAMME__SERVED_BY:
				return getServedBy();
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
			case FaduPackage.PROGRAMME__ID:
				setId((String)newValue);
				return;
			case FaduPackage.PROGRAMME__NAME:
				setName((String)newValue);
				return;
			case FaduPackage.PROGRAMME__NAME_EN:
				setNameEn((String)newValue);
				return;
			case FaduPackage.PROGRAMME__PURPOSE:
				setPurpose((String)newValue);
				return;
			case FaduPackage.PROGRAMME__PURPOSE_EN:
				setPurposeEn((String)newValue);
				return;
			case FaduPackage.PROGRAMME__DISTRICT:
				setDistrict((String)newValue);
				return;
			case FaduPackage.PROGRAMME__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends String>)newValue);
				return;
			case FaduPackage.PROGRAMME__SERVED_BY:
				getServedBy().clear();
				getServedBy().addAll((Collection<? extends String>)newValue);
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
			case FaduPackage.PROGRAMME__ID:
				setId(ID_EDEFAULT);
				return;
			case FaduPackage.PROGRAMME__NAME:
				setName(NAME_EDEFAULT);
				return;
			case FaduPackage.PROGRAMME__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case FaduPackage.PROGRAMME__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case FaduPackage.PROGRAMME__PURPOSE_EN:
				setPurposeEn(PURPOSE_EN_EDEFAULT);
				return;
			case FaduPackage.PROGRAMME__DISTRICT:
				setDistrict(DISTRICT_EDEFAULT);
				return;
			case FaduPackage.PROGRAMME__METRICS:
				getMetrics().clear();
				return;
			case FaduPackage.PROGRAMME__SERVED_BY:
				getServedBy().clear();
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
			case FaduPackage.PROGRAMME__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case FaduPackage.PROGRAMME__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case FaduPackage.PROGRAMME__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case FaduPackage.PROGRAMME__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case FaduPackage.PROGRAMME__PURPOSE_EN:
				return PURPOSE_EN_EDEFAULT == null ? purposeEn != null : !PURPOSE_EN_EDEFAULT.equals(purposeEn);
			case FaduPackage.PROGRAMME__DISTRICT:
				return DISTRICT_EDEFAULT == null ? district != null : !DISTRICT_EDEFAULT.equals(district);
			case FaduPackage.PROGRAMME__METRICS:
				return metrics != null && !metrics.isEmpty();
			case FaduPackage.PROGRAMME__SERVED_BY:
				return servedBy != null && !servedBy.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", nameEn: ");
		result.append(nameEn);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", purposeEn: ");
		result.append(purposeEn);
		result.append(", district: ");
		result.append(district);
		result.append(", metrics: ");
		result.append(metrics);
		result.append(", servedBy: ");
		result.append(servedBy);
		result.append(')');
		return result.toString();
	}

} //ProgrammeImpl
