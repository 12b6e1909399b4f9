/**
 */
package fadu.model.impl;

import fadu.model.EvidenceSlot;
import fadu.model.FaduPackage;
import fadu.model.ScoreItem;
import fadu.model.ScoreRule;

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
 * An implementation of the model object '<em><b>Score Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.ScoreItemImpl#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreItemImpl#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreItemImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreItemImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreItemImpl#getItems <em>Items</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreItemImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreItemImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScoreItemImpl extends EObjectImpl implements ScoreItem {
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
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final double POINTS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected double points = POINTS_EDEFAULT;

	/**
	 * This is true if the Points attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean pointsESet;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ScoreItem> items;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<ScoreRule> rules;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceSlot> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScoreItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.SCORE_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_ITEM__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_ITEM__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_ITEM__NAME_EN, oldNameEn, nameEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPoints() {
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoints(double newPoints) {
		double oldPoints = points;
		points = newPoints;
		boolean oldPointsESet = pointsESet;
		pointsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_ITEM__POINTS, oldPoints, points, !oldPointsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPoints() {
		double oldPoints = points;
		boolean oldPointsESet = pointsESet;
		points = POINTS_EDEFAULT;
		pointsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FaduPackage.SCORE_ITEM__POINTS, oldPoints, POINTS_EDEFAULT, oldPointsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPoints() {
		return pointsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScoreItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<ScoreItem>(ScoreItem.class, this, FaduPackage.SCORE_ITEM__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScoreRule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<ScoreRule>(ScoreRule.class, this, FaduPackage.SCORE_ITEM__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceSlot> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceSlot>(EvidenceSlot.class, this, FaduPackage.SCORE_ITEM__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FaduPackage.SCORE_ITEM__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case FaduPackage.SCORE_ITEM__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case FaduPackage.SCORE_ITEM__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
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
			case FaduPackage.SCORE_ITEM__CODE:
				return getCode();
			case FaduPackage.SCORE_ITEM__NAME:
				return getName();
			case FaduPackage.SCORE_ITEM__NAME_EN:
				return getNameEn();
			case FaduPackage.SCORE_ITEM__POINTS:
				return getPoints();
			case FaduPackage.SCORE_ITEM__ITEMS:
				return getItems();
			case FaduPackage.SCORE_ITEM__RULES:
				return getRules();
			case FaduPackage.SCORE_ITEM__EVIDENCE:
				return getEvidence();
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
			case FaduPackage.SCORE_ITEM__CODE:
				setCode((String)newValue);
				return;
			case FaduPackage.SCORE_ITEM__NAME:
				setName((String)newValue);
				return;
			case FaduPackage.SCORE_ITEM__NAME_EN:
				setNameEn((String)newValue);
				return;
			case FaduPackage.SCORE_ITEM__POINTS:
				setPoints((Double)newValue);
				return;
			case FaduPackage.SCORE_ITEM__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ScoreItem>)newValue);
				return;
			case FaduPackage.SCORE_ITEM__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends ScoreRule>)newValue);
				return;
			case FaduPackage.SCORE_ITEM__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends EvidenceSlot>)newValue);
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
			case FaduPackage.SCORE_ITEM__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case FaduPackage.SCORE_ITEM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case FaduPackage.SCORE_ITEM__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case FaduPackage.SCORE_ITEM__POINTS:
				unsetPoints();
				return;
			case FaduPackage.SCORE_ITEM__ITEMS:
				getItems().clear();
				return;
			case FaduPackage.SCORE_ITEM__RULES:
				getRules().clear();
				return;
			case FaduPackage.SCORE_ITEM__EVIDENCE:
				getEvidence().clear();
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
			case FaduPackage.SCORE_ITEM__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case FaduPackage.SCORE_ITEM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case FaduPackage.SCORE_ITEM__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case FaduPackage.SCORE_ITEM__POINTS:
				return isSetPoints();
			case FaduPackage.SCORE_ITEM__ITEMS:
				return items != null && !items.isEmpty();
			case FaduPackage.SCORE_ITEM__RULES:
				return rules != null && !rules.isEmpty();
			case FaduPackage.SCORE_ITEM__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
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
		result.append(", points: ");
		if (pointsESet) result.append(points); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ScoreItemImpl
