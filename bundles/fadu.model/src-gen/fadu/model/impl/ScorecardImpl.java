/**
 */
package fadu.model.impl;

import fadu.model.FaduPackage;
import fadu.model.GradeBand;
import fadu.model.ScoreItem;
import fadu.model.Scorecard;

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
 * An implementation of the model object '<em><b>Scorecard</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.ScorecardImpl#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.impl.ScorecardImpl#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.impl.ScorecardImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.impl.ScorecardImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link fadu.model.impl.ScorecardImpl#getDefinitionEn <em>Definition En</em>}</li>
 *   <li>{@link fadu.model.impl.ScorecardImpl#getSource <em>Source</em>}</li>
 *   <li>{@link fadu.model.impl.ScorecardImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link fadu.model.impl.ScorecardImpl#isWeightsOpen <em>Weights Open</em>}</li>
 *   <li>{@link fadu.model.impl.ScorecardImpl#getItems <em>Items</em>}</li>
 *   <li>{@link fadu.model.impl.ScorecardImpl#getGrades <em>Grades</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScorecardImpl extends EObjectImpl implements Scorecard {
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
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected String definition = DEFINITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefinitionEn() <em>Definition En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinitionEn()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinitionEn() <em>Definition En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinitionEn()
	 * @generated
	 * @ordered
	 */
	protected String definitionEn = DEFINITION_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final double POINTS_EDEFAULT = 100.0;

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
	 * The default value of the '{@link #isWeightsOpen() <em>Weights Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeightsOpen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WEIGHTS_OPEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWeightsOpen() <em>Weights Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeightsOpen()
	 * @generated
	 * @ordered
	 */
	protected boolean weightsOpen = WEIGHTS_OPEN_EDEFAULT;

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
	 * The cached value of the '{@link #getGrades() <em>Grades</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrades()
	 * @generated
	 * @ordered
	 */
	protected EList<GradeBand> grades;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScorecardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.SCORECARD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORECARD__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORECARD__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORECARD__NAME_EN, oldNameEn, nameEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		String oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORECARD__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinitionEn() {
		return definitionEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinitionEn(String newDefinitionEn) {
		String oldDefinitionEn = definitionEn;
		definitionEn = newDefinitionEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORECARD__DEFINITION_EN, oldDefinitionEn, definitionEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORECARD__SOURCE, oldSource, source));
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
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORECARD__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWeightsOpen() {
		return weightsOpen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightsOpen(boolean newWeightsOpen) {
		boolean oldWeightsOpen = weightsOpen;
		weightsOpen = newWeightsOpen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORECARD__WEIGHTS_OPEN, oldWeightsOpen, weightsOpen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScoreItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<ScoreItem>(ScoreItem.class, this, FaduPackage.SCORECARD__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GradeBand> getGrades() {
		if (grades == null) {
			grades = new EObjectContainmentEList<GradeBand>(GradeBand.class, this, FaduPackage.SCORECARD__GRADES);
		}
		return grades;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FaduPackage.SCORECARD__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case FaduPackage.SCORECARD__GRADES:
				return ((InternalEList<?>)getGrades()).basicRemove(otherEnd, msgs);
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
			case FaduPackage.SCORECARD__CODE:
				return getCode();
			case FaduPackage.SCORECARD__NAME:
				return getName();
			case FaduPackage.SCORECARD__NAME_EN:
				return getNameEn();
			case FaduPackage.SCORECARD__DEFINITION:
				return getDefinition();
			case FaduPackage.SCORECARD__DEFINITION_EN:
				return getDefinitionEn();
			case FaduPackage.SCORECARD__SOURCE:
				return getSource();
			case FaduPackage.SCORECARD__POINTS:
				return getPoints();
			case FaduPackage.SCORECARD__WEIGHTS_OPEN:
				return isWeightsOpen();
			case FaduPackage.SCORECARD__ITEMS:
				return getItems();
			case FaduPackage.SCORECARD__GRADES:
				return getGrades();
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
			case FaduPackage.SCORECARD__CODE:
				setCode((String)newValue);
				return;
			case FaduPackage.SCORECARD__NAME:
				setName((String)newValue);
				return;
			case FaduPackage.SCORECARD__NAME_EN:
				setNameEn((String)newValue);
				return;
			case FaduPackage.SCORECARD__DEFINITION:
				setDefinition((String)newValue);
				return;
			case FaduPackage.SCORECARD__DEFINITION_EN:
				setDefinitionEn((String)newValue);
				return;
			case FaduPackage.SCORECARD__SOURCE:
				setSource((String)newValue);
				return;
			case FaduPackage.SCORECARD__POINTS:
				setPoints((Double)newValue);
				return;
			case FaduPackage.SCORECARD__WEIGHTS_OPEN:
				setWeightsOpen((Boolean)newValue);
				return;
			case FaduPackage.SCORECARD__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ScoreItem>)newValue);
				return;
			case FaduPackage.SCORECARD__GRADES:
				getGrades().clear();
				getGrades().addAll((Collection<? extends GradeBand>)newValue);
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
			case FaduPackage.SCORECARD__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case FaduPackage.SCORECARD__NAME:
				setName(NAME_EDEFAULT);
				return;
			case FaduPackage.SCORECARD__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case FaduPackage.SCORECARD__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case FaduPackage.SCORECARD__DEFINITION_EN:
				setDefinitionEn(DEFINITION_EN_EDEFAULT);
				return;
			case FaduPackage.SCORECARD__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case FaduPackage.SCORECARD__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case FaduPackage.SCORECARD__WEIGHTS_OPEN:
				setWeightsOpen(WEIGHTS_OPEN_EDEFAULT);
				return;
			case FaduPackage.SCORECARD__ITEMS:
				getItems().clear();
				return;
			case FaduPackage.SCORECARD__GRADES:
				getGrades().clear();
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
			case FaduPackage.SCORECARD__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case FaduPackage.SCORECARD__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case FaduPackage.SCORECARD__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case FaduPackage.SCORECARD__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case FaduPackage.SCORECARD__DEFINITION_EN:
				return DEFINITION_EN_EDEFAULT == null ? definitionEn != null : !DEFINITION_EN_EDEFAULT.equals(definitionEn);
			case FaduPackage.SCORECARD__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case FaduPackage.SCORECARD__POINTS:
				return points != POINTS_EDEFAULT;
			case FaduPackage.SCORECARD__WEIGHTS_OPEN:
				return weightsOpen != WEIGHTS_OPEN_EDEFAULT;
			case FaduPackage.SCORECARD__ITEMS:
				return items != null && !items.isEmpty();
			case FaduPackage.SCORECARD__GRADES:
				return grades != null && !grades.isEmpty();
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
		result.append(", definition: ");
		result.append(definition);
		result.append(", definitionEn: ");
		result.append(definitionEn);
		result.append(", source: ");
		result.append(source);
		result.append(", points: ");
		result.append(points);
		result.append(", weightsOpen: ");
		result.append(weightsOpen);
		result.append(')');
		return result.toString();
	}

} //ScorecardImpl
