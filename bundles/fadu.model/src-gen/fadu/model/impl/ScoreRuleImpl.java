/**
 */
package fadu.model.impl;

import fadu.model.Crossing;
import fadu.model.FaduPackage;
import fadu.model.RuleKind;
import fadu.model.ScoreRule;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Score Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getPer <em>Per</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getTest <em>Test</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getLimit <em>Limit</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getCap <em>Cap</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getCeiling <em>Ceiling</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link fadu.model.impl.ScoreRuleImpl#getBasisEn <em>Basis En</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScoreRuleImpl extends EObjectImpl implements ScoreRule {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final RuleKind KIND_EDEFAULT = RuleKind.DEDUCT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected RuleKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected static final String METRIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected String metric = METRIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getPer() <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPer()
	 * @generated
	 * @ordered
	 */
	protected static final String PER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPer() <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPer()
	 * @generated
	 * @ordered
	 */
	protected String per = PER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTest() <em>Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTest()
	 * @generated
	 * @ordered
	 */
	protected static final Crossing TEST_EDEFAULT = Crossing.ABOVE;

	/**
	 * The cached value of the '{@link #getTest() <em>Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTest()
	 * @generated
	 * @ordered
	 */
	protected Crossing test = TEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected static final double LIMIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected double limit = LIMIT_EDEFAULT;

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
	 * The default value of the '{@link #getCap() <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCap()
	 * @generated
	 * @ordered
	 */
	protected static final double CAP_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCap() <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCap()
	 * @generated
	 * @ordered
	 */
	protected double cap = CAP_EDEFAULT;

	/**
	 * This is true if the Cap attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean capESet;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final double TARGET_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected double target = TARGET_EDEFAULT;

	/**
	 * This is true if the Target attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean targetESet;

	/**
	 * The default value of the '{@link #getCeiling() <em>Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCeiling()
	 * @generated
	 * @ordered
	 */
	protected static final String CEILING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCeiling() <em>Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCeiling()
	 * @generated
	 * @ordered
	 */
	protected String ceiling = CEILING_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected String basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasisEn() <em>Basis En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisEn()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasisEn() <em>Basis En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisEn()
	 * @generated
	 * @ordered
	 */
	protected String basisEn = BASIS_EN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScoreRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.SCORE_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RuleKind newKind) {
		RuleKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetric() {
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(String newMetric) {
		String oldMetric = metric;
		metric = newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPer() {
		return per;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPer(String newPer) {
		String oldPer = per;
		per = newPer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__PER, oldPer, per));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Crossing getTest() {
		return test;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTest(Crossing newTest) {
		Crossing oldTest = test;
		test = newTest == null ? TEST_EDEFAULT : newTest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__TEST, oldTest, test));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLimit() {
		return limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimit(double newLimit) {
		double oldLimit = limit;
		limit = newLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__LIMIT, oldLimit, limit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCap() {
		return cap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCap(double newCap) {
		double oldCap = cap;
		cap = newCap;
		boolean oldCapESet = capESet;
		capESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__CAP, oldCap, cap, !oldCapESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCap() {
		double oldCap = cap;
		boolean oldCapESet = capESet;
		cap = CAP_EDEFAULT;
		capESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FaduPackage.SCORE_RULE__CAP, oldCap, CAP_EDEFAULT, oldCapESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCap() {
		return capESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(double newTarget) {
		double oldTarget = target;
		target = newTarget;
		boolean oldTargetESet = targetESet;
		targetESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__TARGET, oldTarget, target, !oldTargetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTarget() {
		double oldTarget = target;
		boolean oldTargetESet = targetESet;
		target = TARGET_EDEFAULT;
		targetESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FaduPackage.SCORE_RULE__TARGET, oldTarget, TARGET_EDEFAULT, oldTargetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTarget() {
		return targetESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCeiling() {
		return ceiling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCeiling(String newCeiling) {
		String oldCeiling = ceiling;
		ceiling = newCeiling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__CEILING, oldCeiling, ceiling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis) {
		String oldBasis = basis;
		basis = newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasisEn() {
		return basisEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasisEn(String newBasisEn) {
		String oldBasisEn = basisEn;
		basisEn = newBasisEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SCORE_RULE__BASIS_EN, oldBasisEn, basisEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FaduPackage.SCORE_RULE__KIND:
				return getKind();
			case FaduPackage.SCORE_RULE__METRIC:
				return getMetric();
			case FaduPackage.SCORE_RULE__PER:
				return getPer();
			case FaduPackage.SCORE_RULE__TEST:
				return getTest();
			case FaduPackage.SCORE_RULE__LIMIT:
				return getLimit();
			case FaduPackage.SCORE_RULE__POINTS:
				return getPoints();
			case FaduPackage.SCORE_RULE__CAP:
				return getCap();
			case FaduPackage.SCORE_RULE__TARGET:
				return getTarget();
			case FaduPackage.SCORE_RULE__CEILING:
				return getCeiling();
			case FaduPackage.SCORE_RULE__BASIS:
				return getBasis();
			case FaduPackage.SCORE_RULE__BASIS_EN:
				return getBasisEn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FaduPackage.SCORE_RULE__KIND:
				setKind((RuleKind)newValue);
				return;
			case FaduPackage.SCORE_RULE__METRIC:
				setMetric((String)newValue);
				return;
			case FaduPackage.SCORE_RULE__PER:
				setPer((String)newValue);
				return;
			case FaduPackage.SCORE_RULE__TEST:
				setTest((Crossing)newValue);
				return;
			case FaduPackage.SCORE_RULE__LIMIT:
				setLimit((Double)newValue);
				return;
			case FaduPackage.SCORE_RULE__POINTS:
				setPoints((Double)newValue);
				return;
			case FaduPackage.SCORE_RULE__CAP:
				setCap((Double)newValue);
				return;
			case FaduPackage.SCORE_RULE__TARGET:
				setTarget((Double)newValue);
				return;
			case FaduPackage.SCORE_RULE__CEILING:
				setCeiling((String)newValue);
				return;
			case FaduPackage.SCORE_RULE__BASIS:
				setBasis((String)newValue);
				return;
			case FaduPackage.SCORE_RULE__BASIS_EN:
				setBasisEn((String)newValue);
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
			case FaduPackage.SCORE_RULE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case FaduPackage.SCORE_RULE__METRIC:
				setMetric(METRIC_EDEFAULT);
				return;
			case FaduPackage.SCORE_RULE__PER:
				setPer(PER_EDEFAULT);
				return;
			case FaduPackage.SCORE_RULE__TEST:
				setTest(TEST_EDEFAULT);
				return;
			case FaduPackage.SCORE_RULE__LIMIT:
				setLimit(LIMIT_EDEFAULT);
				return;
			case FaduPackage.SCORE_RULE__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case FaduPackage.SCORE_RULE__CAP:
				unsetCap();
				return;
			case FaduPackage.SCORE_RULE__TARGET:
				unsetTarget();
				return;
			case FaduPackage.SCORE_RULE__CEILING:
				setCeiling(CEILING_EDEFAULT);
				return;
			case FaduPackage.SCORE_RULE__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case FaduPackage.SCORE_RULE__BASIS_EN:
				setBasisEn(BASIS_EN_EDEFAULT);
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
			case FaduPackage.SCORE_RULE__KIND:
				return kind != KIND_EDEFAULT;
			case FaduPackage.SCORE_RULE__METRIC:
				return METRIC_EDEFAULT == null ? metric != null : !METRIC_EDEFAULT.equals(metric);
			case FaduPackage.SCORE_RULE__PER:
				return PER_EDEFAULT == null ? per != null : !PER_EDEFAULT.equals(per);
			case FaduPackage.SCORE_RULE__TEST:
				return test != TEST_EDEFAULT;
			case FaduPackage.SCORE_RULE__LIMIT:
				return limit != LIMIT_EDEFAULT;
			case FaduPackage.SCORE_RULE__POINTS:
				return points != POINTS_EDEFAULT;
			case FaduPackage.SCORE_RULE__CAP:
				return isSetCap();
			case FaduPackage.SCORE_RULE__TARGET:
				return isSetTarget();
			case FaduPackage.SCORE_RULE__CEILING:
				return CEILING_EDEFAULT == null ? ceiling != null : !CEILING_EDEFAULT.equals(ceiling);
			case FaduPackage.SCORE_RULE__BASIS:
				return BASIS_EDEFAULT == null ? basis != null : !BASIS_EDEFAULT.equals(basis);
			case FaduPackage.SCORE_RULE__BASIS_EN:
				return BASIS_EN_EDEFAULT == null ? basisEn != null : !BASIS_EN_EDEFAULT.equals(basisEn);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", metric: ");
		result.append(metric);
		result.append(", per: ");
		result.append(per);
		result.append(", test: ");
		result.append(test);
		result.append(", limit: ");
		result.append(limit);
		result.append(", points: ");
		result.append(points);
		result.append(", cap: ");
		if (capESet) result.append(cap); else result.append("<unset>");
		result.append(", target: ");
		if (targetESet) result.append(target); else result.append("<unset>");
		result.append(", ceiling: ");
		result.append(ceiling);
		result.append(", basis: ");
		result.append(basis);
		result.append(", basisEn: ");
		result.append(basisEn);
		result.append(')');
		return result.toString();
	}

} //ScoreRuleImpl
