/**
 */
package fadu.model.impl;

import fadu.model.Aggregation;
import fadu.model.Direction;
import fadu.model.Domain;
import fadu.model.FaduPackage;
import fadu.model.Grade;
import fadu.model.Metric;

import fadu.model.PerPeople;
import fadu.model.SeriesBreak;
import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.MetricImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getDefinitionEn <em>Definition En</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getSharedAliases <em>Shared Aliases</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getCaveat <em>Caveat</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getCaveatEn <em>Caveat En</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getPerPeople <em>Per People</em>}</li>
 *   <li>{@link fadu.model.impl.MetricImpl#getBreaks <em>Breaks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MetricImpl extends EObjectImpl implements Metric {
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
	 * The default value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected String legalBasis = LEGAL_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected static final Aggregation AGGREGATION_EDEFAULT = Aggregation.SUM;

	/**
	 * The cached value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected Aggregation aggregation = AGGREGATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.UP;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The cached value of the '{@link #getSharedAliases() <em>Shared Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sharedAliases;

	/**
	 * The default value of the '{@link #getPartOf() <em>Part Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected static final String PART_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartOf() <em>Part Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected String partOf = PART_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = "1";

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final Grade GRADE_EDEFAULT = Grade.UNGRADED;

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
	 * The default value of the '{@link #getPerPeople() <em>Per People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerPeople()
	 * @generated
	 * @ordered
	 */
	protected static final PerPeople PER_PEOPLE_EDEFAULT = PerPeople.BY_UNIT;

	/**
	 * The cached value of the '{@link #getPerPeople() <em>Per People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerPeople()
	 * @generated
	 * @ordered
	 */
	protected PerPeople perPeople = PER_PEOPLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBreaks() <em>Breaks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreaks()
	 * @generated
	 * @ordered
	 */
	protected EList<SeriesBreak> breaks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MetricImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.METRIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Domain getDomain() {
		if (eContainerFeatureID() != FaduPackage.METRIC__DOMAIN) return null;
		return (Domain)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDomain(Domain newDomain, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDomain, FaduPackage.METRIC__DOMAIN, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(Domain newDomain) {
		if (newDomain != eInternalContainer() || (eContainerFeatureID() != FaduPackage.METRIC__DOMAIN && newDomain != null)) {
			if (EcoreUtil.isAncestor(this, newDomain))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDomain != null)
				msgs = ((InternalEObject)newDomain).eInverseAdd(this, FaduPackage.DOMAIN__METRICS, Domain.class, msgs);
			msgs = basicSetDomain(newDomain, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__DOMAIN, newDomain, newDomain));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__NAME_EN, oldNameEn, nameEn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__DEFINITION, oldDefinition, definition));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__DEFINITION_EN, oldDefinitionEn, definitionEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalBasis() {
		return legalBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalBasis(String newLegalBasis) {
		String oldLegalBasis = legalBasis;
		legalBasis = newLegalBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__LEGAL_BASIS, oldLegalBasis, legalBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Aggregation getAggregation() {
		return aggregation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAggregation(Aggregation newAggregation) {
		Aggregation oldAggregation = aggregation;
		aggregation = newAggregation == null ? AGGREGATION_EDEFAULT : newAggregation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__AGGREGATION, oldAggregation, aggregation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeUniqueEList<String>(String.class, this, FaduPackage.METRIC__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSharedAliases() {
		if (sharedAliases == null) {
			sharedAliases = new EDataTypeUniqueEList<String>(String.class, this, FaduPackage.METRIC__SHARED_ALIASES);
		}
		return sharedAliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartOf() {
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartOf(String newPartOf) {
		String oldPartOf = partOf;
		partOf = newPartOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__PART_OF, oldPartOf, partOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__GRADE, oldGrade, grade));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__CAVEAT, oldCaveat, caveat));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__CAVEAT_EN, oldCaveatEn, caveatEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PerPeople getPerPeople() {
		return perPeople;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerPeople(PerPeople newPerPeople) {
		PerPeople oldPerPeople = perPeople;
		perPeople = newPerPeople == null ? PER_PEOPLE_EDEFAULT : newPerPeople;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.METRIC__PER_PEOPLE, oldPerPeople, perPeople));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SeriesBreak> getBreaks() {
		if (breaks == null) {
			breaks = new EObjectContainmentEList<SeriesBreak>(SeriesBreak.class, this, FaduPackage.METRIC__BREAKS);
		}
		return breaks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FaduPackage.METRIC__DOMAIN:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDomain((Domain)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FaduPackage.METRIC__DOMAIN:
				return basicSetDomain(null, msgs);
			case FaduPackage.METRIC__BREAKS:
				return ((InternalEList<?>)getBreaks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case FaduPackage.METRIC__DOMAIN:
				return eInternalContainer().eInverseRemove(this, FaduPackage.DOMAIN__METRICS, Domain.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FaduPackage.METRIC__DOMAIN:
				return getDomain();
			case FaduPackage.METRIC__CODE:
				return getCode();
			case FaduPackage.METRIC__NAME:
				return getName();
			case FaduPackage.METRIC__NAME_EN:
				return getNameEn();
			case FaduPackage.METRIC__DEFINITION:
				return getDefinition();
			case FaduPackage.METRIC__DEFINITION_EN:
				return getDefinitionEn();
			case FaduPackage.METRIC__LEGAL_BASIS:
				return getLegalBasis();
			case FaduPackage.METRIC__UNIT:
				return getUnit();
			case FaduPackage.METRIC__AGGREGATION:
				return getAggregation();
			case FaduPackage.METRIC__DIRECTION:
				return getDirection();
			case FaduPackage.METRIC__ALIASES:
				return getAliases();
			case FaduPackage.METRIC__SHARED_ALIASES:
				return getSharedAliases();
			case FaduPackage.METRIC__PART_OF:
				return getPartOf();
			case FaduPackage.METRIC__FORMULA:
				return getFormula();
			case FaduPackage.METRIC__VERSION:
				return getVersion();
			case FaduPackage.METRIC__GRADE:
				return getGrade();
			case FaduPackage.METRIC__CAVEAT:
				return getCaveat();
			case FaduPackage.METRIC__CAVEAT_EN:
				return getCaveatEn();
			case FaduPackage.METRIC__PER_PEOPLE:
				return getPerPeople();
			case FaduPackage.METRIC__BREAKS:
				return getBreaks();
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
			case FaduPackage.METRIC__DOMAIN:
				setDomain((Domain)newValue);
				return;
			case FaduPackage.METRIC__CODE:
				setCode((String)newValue);
				return;
			case FaduPackage.METRIC__NAME:
				setName((String)newValue);
				return;
			case FaduPackage.METRIC__NAME_EN:
				setNameEn((String)newValue);
				return;
			case FaduPackage.METRIC__DEFINITION:
				setDefinition((String)newValue);
				return;
			case FaduPackage.METRIC__DEFINITION_EN:
				setDefinitionEn((String)newValue);
				return;
			case FaduPackage.METRIC__LEGAL_BASIS:
				setLegalBasis((String)newValue);
				return;
			case FaduPackage.METRIC__UNIT:
				setUnit((String)newValue);
				return;
			case FaduPackage.METRIC__AGGREGATION:
				setAggregation((Aggregation)newValue);
				return;
			case FaduPackage.METRIC__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case FaduPackage.METRIC__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case FaduPackage.METRIC__SHARED_ALIASES:
				getSharedAliases().clear();
				getSharedAliases().addAll((Collection<? extends String>)newValue);
				return;
			case FaduPackage.METRIC__PART_OF:
				setPartOf((String)newValue);
				return;
			case FaduPackage.METRIC__FORMULA:
				setFormula((String)newValue);
				return;
			case FaduPackage.METRIC__VERSION:
				setVersion((String)newValue);
				return;
			case FaduPackage.METRIC__GRADE:
				setGrade((Grade)newValue);
				return;
			case FaduPackage.METRIC__CAVEAT:
				setCaveat((String)newValue);
				return;
			case FaduPackage.METRIC__CAVEAT_EN:
				setCaveatEn((String)newValue);
				return;
			case FaduPackage.METRIC__PER_PEOPLE:
				setPerPeople((PerPeople)newValue);
				return;
			case FaduPackage.METRIC__BREAKS:
				getBreaks().clear();
				getBreaks().addAll((Collection<? extends SeriesBreak>)newValue);
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
			case FaduPackage.METRIC__DOMAIN:
				setDomain((Domain)null);
				return;
			case FaduPackage.METRIC__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case FaduPackage.METRIC__NAME:
				setName(NAME_EDEFAULT);
				return;
			case FaduPackage.METRIC__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case FaduPackage.METRIC__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case FaduPackage.METRIC__DEFINITION_EN:
				setDefinitionEn(DEFINITION_EN_EDEFAULT);
				return;
			case FaduPackage.METRIC__LEGAL_BASIS:
				setLegalBasis(LEGAL_BASIS_EDEFAULT);
				return;
			case FaduPackage.METRIC__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case FaduPackage.METRIC__AGGREGATION:
				setAggregation(AGGREGATION_EDEFAULT);
				return;
			case FaduPackage.METRIC__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case FaduPackage.METRIC__ALIASES:
				getAliases().clear();
				return;
			case FaduPackage.METRIC__SHARED_ALIASES:
				getSharedAliases().clear();
				return;
			case FaduPackage.METRIC__PART_OF:
				setPartOf(PART_OF_EDEFAULT);
				return;
			case FaduPackage.METRIC__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case FaduPackage.METRIC__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case FaduPackage.METRIC__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case FaduPackage.METRIC__CAVEAT:
				setCaveat(CAVEAT_EDEFAULT);
				return;
			case FaduPackage.METRIC__CAVEAT_EN:
				setCaveatEn(CAVEAT_EN_EDEFAULT);
				return;
			case FaduPackage.METRIC__PER_PEOPLE:
				setPerPeople(PER_PEOPLE_EDEFAULT);
				return;
			case FaduPackage.METRIC__BREAKS:
				getBreaks().clear();
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
			case FaduPackage.METRIC__DOMAIN:
				return getDomain() != null;
			case FaduPackage.METRIC__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case FaduPackage.METRIC__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case FaduPackage.METRIC__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case FaduPackage.METRIC__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case FaduPackage.METRIC__DEFINITION_EN:
				return DEFINITION_EN_EDEFAULT == null ? definitionEn != null : !DEFINITION_EN_EDEFAULT.equals(definitionEn);
			case FaduPackage.METRIC__LEGAL_BASIS:
				return LEGAL_BASIS_EDEFAULT == null ? legalBasis != null : !LEGAL_BASIS_EDEFAULT.equals(legalBasis);
			case FaduPackage.METRIC__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case FaduPackage.METRIC__AGGREGATION:
				return aggregation != AGGREGATION_EDEFAULT;
			case FaduPackage.METRIC__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case FaduPackage.METRIC__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case FaduPackage.METRIC__SHARED_ALIASES:
				return sharedAliases != null && !sharedAliases.isEmpty();
			case FaduPackage.METRIC__PART_OF:
				return PART_OF_EDEFAULT == null ? partOf != null : !PART_OF_EDEFAULT.equals(partOf);
			case FaduPackage.METRIC__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case FaduPackage.METRIC__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case FaduPackage.METRIC__GRADE:
				return grade != GRADE_EDEFAULT;
			case FaduPackage.METRIC__CAVEAT:
				return CAVEAT_EDEFAULT == null ? caveat != null : !CAVEAT_EDEFAULT.equals(caveat);
			case FaduPackage.METRIC__CAVEAT_EN:
				return CAVEAT_EN_EDEFAULT == null ? caveatEn != null : !CAVEAT_EN_EDEFAULT.equals(caveatEn);
			case FaduPackage.METRIC__PER_PEOPLE:
				return perPeople != PER_PEOPLE_EDEFAULT;
			case FaduPackage.METRIC__BREAKS:
				return breaks != null && !breaks.isEmpty();
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
		result.append(", legalBasis: ");
		result.append(legalBasis);
		result.append(", unit: ");
		result.append(unit);
		result.append(", aggregation: ");
		result.append(aggregation);
		result.append(", direction: ");
		result.append(direction);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(", sharedAliases: ");
		result.append(sharedAliases);
		result.append(", partOf: ");
		result.append(partOf);
		result.append(", formula: ");
		result.append(formula);
		result.append(", version: ");
		result.append(version);
		result.append(", grade: ");
		result.append(grade);
		result.append(", caveat: ");
		result.append(caveat);
		result.append(", caveatEn: ");
		result.append(caveatEn);
		result.append(", perPeople: ");
		result.append(perPeople);
		result.append(')');
		return result.toString();
	}

} //MetricImpl
