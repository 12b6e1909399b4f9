/**
 */
package fadu.model.impl;

import fadu.model.FaduPackage;
import fadu.model.Grade;
import fadu.model.Theme;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Theme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.ThemeImpl#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.impl.ThemeImpl#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.impl.ThemeImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.impl.ThemeImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link fadu.model.impl.ThemeImpl#getCaveat <em>Caveat</em>}</li>
 *   <li>{@link fadu.model.impl.ThemeImpl#getCaveatEn <em>Caveat En</em>}</li>
 *   <li>{@link fadu.model.impl.ThemeImpl#getMetrics <em>Metrics</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ThemeImpl extends EObjectImpl implements Theme {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

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
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final Grade GRADE_EDEFAULT = Grade.THEME;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected Grade grade = GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaveat() <em>Caveat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaveat()
	 * @generated
	 * @ordered
	 */
	protected static final String CAVEAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaveat() <em>Caveat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaveat()
	 * @generated
	 * @ordered
	 */
	protected String caveat = CAVEAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaveatEn() <em>Caveat En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaveatEn()
	 * @generated
	 * @ordered
	 */
	protected static final String CAVEAT_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaveatEn() <em>Caveat En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaveatEn()
	 * @generated
	 * @ordered
	 */
	protected String caveatEn = CAVEAT_EN_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ThemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.THEME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.THEME__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.THEME__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.THEME__NAME_EN, oldNameEn, nameEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Grade getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(Grade newGrade) {
		Grade oldGrade = grade;
		grade = newGrade == null ? GRADE_EDEFAULT : newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.THEME__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaveat() {
		return caveat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaveat(String newCaveat) {
		String oldCaveat = caveat;
		caveat = newCaveat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.THEME__CAVEAT, oldCaveat, caveat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaveatEn() {
		return caveatEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaveatEn(String newCaveatEn) {
		String oldCaveatEn = caveatEn;
		caveatEn = newCaveatEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.THEME__CAVEAT_EN, oldCaveatEn, caveatEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMetrics() {
		if (metrics == null) {
			metrics = new EDataTypeUniqueEList<String>(String.class, this, FaduPackage.THEME__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FaduPackage.THEME__CODE:
				return getCode();
			case FaduPackage.THEME__NAME:
				return getName();
			case FaduPackage.THEME__NAME_EN:
				return getNameEn();
			case FaduPackage.THEME__GRADE:
				return getGrade();
			case FaduPackage.THEME__CAVEAT:
				return getCaveat();
			case FaduPackage.THEME__CAVEAT_EN:
				return getCaveatEn();
			case FaduPackage.THEME__METRICS:
				return getMetrics();
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
			case FaduPackage.THEME__CODE:
				setCode((String)newValue);
				return;
			case FaduPackage.THEME__NAME:
				setName((String)newValue);
				return;
			case FaduPackage.THEME__NAME_EN:
				setNameEn((String)newValue);
				return;
			case FaduPackage.THEME__GRADE:
				setGrade((Grade)newValue);
				return;
			case FaduPackage.THEME__CAVEAT:
				setCaveat((String)newValue);
				return;
			case FaduPackage.THEME__CAVEAT_EN:
				setCaveatEn((String)newValue);
				return;
			case FaduPackage.THEME__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends String>)newValue);
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
			case FaduPackage.THEME__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case FaduPackage.THEME__NAME:
				setName(NAME_EDEFAULT);
				return;
			case FaduPackage.THEME__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case FaduPackage.THEME__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case FaduPackage.THEME__CAVEAT:
				setCaveat(CAVEAT_EDEFAULT);
				return;
			case FaduPackage.THEME__CAVEAT_EN:
				setCaveatEn(CAVEAT_EN_EDEFAULT);
				return;
			case FaduPackage.THEME__METRICS:
				getMetrics().clear();
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
			case FaduPackage.THEME__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case FaduPackage.THEME__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case FaduPackage.THEME__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case FaduPackage.THEME__GRADE:
				return grade != GRADE_EDEFAULT;
			case FaduPackage.THEME__CAVEAT:
				return CAVEAT_EDEFAULT == null ? caveat != null : !CAVEAT_EDEFAULT.equals(caveat);
			case FaduPackage.THEME__CAVEAT_EN:
				return CAVEAT_EN_EDEFAULT == null ? caveatEn != null : !CAVEAT_EN_EDEFAULT.equals(caveatEn);
			case FaduPackage.THEME__METRICS:
				return metrics != null && !metrics.isEmpty();
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
		result.append(" (code: ");
		result.append(code);
		result.append(", name: ");
		result.append(name);
		result.append(", nameEn: ");
		result.append(nameEn);
		result.append(", grade: ");
		result.append(grade);
		result.append(", caveat: ");
		result.append(caveat);
		result.append(", caveatEn: ");
		result.append(caveatEn);
		result.append(", metrics: ");
		result.append(metrics);
		result.append(')');
		return result.toString();
	}

} //ThemeImpl
