/**
 */
package fadu.model.impl;

import fadu.model.Combination;
import fadu.model.CompositeIndex;
import fadu.model.FaduPackage;
import fadu.model.Imputation;
import fadu.model.Pillar;
import fadu.model.Scaling;
import fadu.model.Treatment;

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
 * An implementation of the model object '<em><b>Composite Index</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getDefinitionEn <em>Definition En</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getSource <em>Source</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getScaling <em>Scaling</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getCombination <em>Combination</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getImputation <em>Imputation</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getWinsorised <em>Winsorised</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getAvailability <em>Availability</em>}</li>
 *   <li>{@link fadu.model.impl.CompositeIndexImpl#getPillars <em>Pillars</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CompositeIndexImpl extends EObjectImpl implements CompositeIndex {
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
	 * The default value of the '{@link #getScaling() <em>Scaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaling()
	 * @generated
	 * @ordered
	 */
	protected static final Scaling SCALING_EDEFAULT = Scaling.MINMAX;

	/**
	 * The cached value of the '{@link #getScaling() <em>Scaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaling()
	 * @generated
	 * @ordered
	 */
	protected Scaling scaling = SCALING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCombination() <em>Combination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCombination()
	 * @generated
	 * @ordered
	 */
	protected static final Combination COMBINATION_EDEFAULT = Combination.ARITHMETIC;

	/**
	 * The cached value of the '{@link #getCombination() <em>Combination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCombination()
	 * @generated
	 * @ordered
	 */
	protected Combination combination = COMBINATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getImputation() <em>Imputation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImputation()
	 * @generated
	 * @ordered
	 */
	protected static final Imputation IMPUTATION_EDEFAULT = Imputation.NONE;

	/**
	 * The cached value of the '{@link #getImputation() <em>Imputation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImputation()
	 * @generated
	 * @ordered
	 */
	protected Imputation imputation = IMPUTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTreatment() <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatment()
	 * @generated
	 * @ordered
	 */
	protected static final Treatment TREATMENT_EDEFAULT = Treatment.NONE;

	/**
	 * The cached value of the '{@link #getTreatment() <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatment()
	 * @generated
	 * @ordered
	 */
	protected Treatment treatment = TREATMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWinsorised() <em>Winsorised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWinsorised()
	 * @generated
	 * @ordered
	 */
	protected static final int WINSORISED_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getWinsorised() <em>Winsorised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWinsorised()
	 * @generated
	 * @ordered
	 */
	protected int winsorised = WINSORISED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvailability() <em>Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailability()
	 * @generated
	 * @ordered
	 */
	protected static final double AVAILABILITY_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getAvailability() <em>Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailability()
	 * @generated
	 * @ordered
	 */
	protected double availability = AVAILABILITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPillars() <em>Pillars</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPillars()
	 * @generated
	 * @ordered
	 */
	protected EList<Pillar> pillars;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CompositeIndexImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.COMPOSITE_INDEX;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__NAME_EN, oldNameEn, nameEn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__DEFINITION, oldDefinition, definition));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__DEFINITION_EN, oldDefinitionEn, definitionEn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scaling getScaling() {
		return scaling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScaling(Scaling newScaling) {
		Scaling oldScaling = scaling;
		scaling = newScaling == null ? SCALING_EDEFAULT : newScaling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__SCALING, oldScaling, scaling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Combination getCombination() {
		return combination;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCombination(Combination newCombination) {
		Combination oldCombination = combination;
		combination = newCombination == null ? COMBINATION_EDEFAULT : newCombination;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__COMBINATION, oldCombination, combination));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Imputation getImputation() {
		return imputation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImputation(Imputation newImputation) {
		Imputation oldImputation = imputation;
		imputation = newImputation == null ? IMPUTATION_EDEFAULT : newImputation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__IMPUTATION, oldImputation, imputation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Treatment getTreatment() {
		return treatment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTreatment(Treatment newTreatment) {
		Treatment oldTreatment = treatment;
		treatment = newTreatment == null ? TREATMENT_EDEFAULT : newTreatment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__TREATMENT, oldTreatment, treatment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWinsorised() {
		return winsorised;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWinsorised(int newWinsorised) {
		int oldWinsorised = winsorised;
		winsorised = newWinsorised;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__WINSORISED, oldWinsorised, winsorised));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAvailability() {
		return availability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvailability(double newAvailability) {
		double oldAvailability = availability;
		availability = newAvailability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.COMPOSITE_INDEX__AVAILABILITY, oldAvailability, availability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Pillar> getPillars() {
		if (pillars == null) {
			pillars = new EObjectContainmentEList<Pillar>(Pillar.class, this, FaduPackage.COMPOSITE_INDEX__PILLARS);
		}
		return pillars;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FaduPackage.COMPOSITE_INDEX__PILLARS:
				return ((InternalEList<?>)getPillars()).basicRemove(otherEnd, msgs);
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
			case FaduPackage.COMPOSITE_INDEX__CODE:
				return getCode();
			case FaduPackage.COMPOSITE_INDEX__NAME:
				return getName();
			case FaduPackage.COMPOSITE_INDEX__NAME_EN:
				return getNameEn();
			case FaduPackage.COMPOSITE_INDEX__DEFINITION:
				return getDefinition();
			case FaduPackage.COMPOSITE_INDEX__DEFINITION_EN:
				return getDefinitionEn();
			case FaduPackage.COMPOSITE_INDEX__SOURCE:
				return getSource();
			case FaduPackage.COMPOSITE_INDEX__SCALING:
				return getScaling();
			case FaduPackage.COMPOSITE_INDEX__COMBINATION:
				return getCombination();
			case FaduPackage.COMPOSITE_INDEX__IMPUTATION:
				return getImputation();
			case FaduPackage.COMPOSITE_INDEX__TREATMENT:
				return getTreatment();
			case FaduPackage.COMPOSITE_INDEX__WINSORISED:
				return getWinsorised();
			case FaduPackage.COMPOSITE_INDEX__AVAILABILITY:
				return getAvailability();
			case FaduPackage.COMPOSITE_INDEX__PILLARS:
				return getPillars();
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
			case FaduPackage.COMPOSITE_INDEX__CODE:
				setCode((String)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__NAME:
				setName((String)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__NAME_EN:
				setNameEn((String)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__DEFINITION:
				setDefinition((String)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__DEFINITION_EN:
				setDefinitionEn((String)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__SOURCE:
				setSource((String)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__SCALING:
				setScaling((Scaling)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__COMBINATION:
				setCombination((Combination)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__IMPUTATION:
				setImputation((Imputation)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__TREATMENT:
				setTreatment((Treatment)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__WINSORISED:
				setWinsorised((Integer)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__AVAILABILITY:
				setAvailability((Double)newValue);
				return;
			case FaduPackage.COMPOSITE_INDEX__PILLARS:
				getPillars().clear();
				getPillars().addAll((Collection<? extends Pillar>)newValue);
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
			case FaduPackage.COMPOSITE_INDEX__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__NAME:
				setName(NAME_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__DEFINITION_EN:
				setDefinitionEn(DEFINITION_EN_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__SCALING:
				setScaling(SCALING_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__COMBINATION:
				setCombination(COMBINATION_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__IMPUTATION:
				setImputation(IMPUTATION_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__TREATMENT:
				setTreatment(TREATMENT_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__WINSORISED:
				setWinsorised(WINSORISED_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__AVAILABILITY:
				setAvailability(AVAILABILITY_EDEFAULT);
				return;
			case FaduPackage.COMPOSITE_INDEX__PILLARS:
				getPillars().clear();
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
			case FaduPackage.COMPOSITE_INDEX__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case FaduPackage.COMPOSITE_INDEX__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case FaduPackage.COMPOSITE_INDEX__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case FaduPackage.COMPOSITE_INDEX__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case FaduPackage.COMPOSITE_INDEX__DEFINITION_EN:
				return DEFINITION_EN_EDEFAULT == null ? definitionEn != null : !DEFINITION_EN_EDEFAULT.equals(definitionEn);
			case FaduPackage.COMPOSITE_INDEX__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case FaduPackage.COMPOSITE_INDEX__SCALING:
				return scaling != SCALING_EDEFAULT;
			case FaduPackage.COMPOSITE_INDEX__COMBINATION:
				return combination != COMBINATION_EDEFAULT;
			case FaduPackage.COMPOSITE_INDEX__IMPUTATION:
				return imputation != IMPUTATION_EDEFAULT;
			case FaduPackage.COMPOSITE_INDEX__TREATMENT:
				return treatment != TREATMENT_EDEFAULT;
			case FaduPackage.COMPOSITE_INDEX__WINSORISED:
				return winsorised != WINSORISED_EDEFAULT;
			case FaduPackage.COMPOSITE_INDEX__AVAILABILITY:
				return availability != AVAILABILITY_EDEFAULT;
			case FaduPackage.COMPOSITE_INDEX__PILLARS:
				return pillars != null && !pillars.isEmpty();
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
		result.append(", scaling: ");
		result.append(scaling);
		result.append(", combination: ");
		result.append(combination);
		result.append(", imputation: ");
		result.append(imputation);
		result.append(", treatment: ");
		result.append(treatment);
		result.append(", winsorised: ");
		result.append(winsorised);
		result.append(", availability: ");
		result.append(availability);
		result.append(')');
		return result.toString();
	}

} //CompositeIndexImpl
