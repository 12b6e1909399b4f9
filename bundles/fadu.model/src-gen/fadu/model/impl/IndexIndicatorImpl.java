/**
 */
package fadu.model.impl;

import fadu.model.Direction;
import fadu.model.FaduPackage;
import fadu.model.IndexIndicator;
import fadu.model.Treatment;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Index Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.IndexIndicatorImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link fadu.model.impl.IndexIndicatorImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link fadu.model.impl.IndexIndicatorImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link fadu.model.impl.IndexIndicatorImpl#getPer <em>Per</em>}</li>
 *   <li>{@link fadu.model.impl.IndexIndicatorImpl#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link fadu.model.impl.IndexIndicatorImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link fadu.model.impl.IndexIndicatorImpl#getLeast <em>Least</em>}</li>
 *   <li>{@link fadu.model.impl.IndexIndicatorImpl#getMost <em>Most</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndexIndicatorImpl extends EObjectImpl implements IndexIndicator {
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
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected double weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.NEUTRAL;

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
	 * This is true if the Treatment attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean treatmentESet;

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
	 * The default value of the '{@link #getLeast() <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeast()
	 * @generated
	 * @ordered
	 */
	protected static final double LEAST_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLeast() <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeast()
	 * @generated
	 * @ordered
	 */
	protected double least = LEAST_EDEFAULT;

	/**
	 * This is true if the Least attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean leastESet;

	/**
	 * The default value of the '{@link #getMost() <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMost()
	 * @generated
	 * @ordered
	 */
	protected static final double MOST_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMost() <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMost()
	 * @generated
	 * @ordered
	 */
	protected double most = MOST_EDEFAULT;

	/**
	 * This is true if the Most attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean mostESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndexIndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.INDEX_INDICATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDEX_INDICATOR__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(double newWeight) {
		double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDEX_INDICATOR__WEIGHT, oldWeight, weight));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDEX_INDICATOR__DIRECTION, oldDirection, direction));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDEX_INDICATOR__PER, oldPer, per));
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
		boolean oldTreatmentESet = treatmentESet;
		treatmentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDEX_INDICATOR__TREATMENT, oldTreatment, treatment, !oldTreatmentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTreatment() {
		Treatment oldTreatment = treatment;
		boolean oldTreatmentESet = treatmentESet;
		treatment = TREATMENT_EDEFAULT;
		treatmentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FaduPackage.INDEX_INDICATOR__TREATMENT, oldTreatment, TREATMENT_EDEFAULT, oldTreatmentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTreatment() {
		return treatmentESet;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDEX_INDICATOR__TARGET, oldTarget, target, !oldTargetESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, FaduPackage.INDEX_INDICATOR__TARGET, oldTarget, TARGET_EDEFAULT, oldTargetESet));
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
	public double getLeast() {
		return least;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeast(double newLeast) {
		double oldLeast = least;
		least = newLeast;
		boolean oldLeastESet = leastESet;
		leastESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDEX_INDICATOR__LEAST, oldLeast, least, !oldLeastESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLeast() {
		double oldLeast = least;
		boolean oldLeastESet = leastESet;
		least = LEAST_EDEFAULT;
		leastESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FaduPackage.INDEX_INDICATOR__LEAST, oldLeast, LEAST_EDEFAULT, oldLeastESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLeast() {
		return leastESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMost() {
		return most;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMost(double newMost) {
		double oldMost = most;
		most = newMost;
		boolean oldMostESet = mostESet;
		mostESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDEX_INDICATOR__MOST, oldMost, most, !oldMostESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMost() {
		double oldMost = most;
		boolean oldMostESet = mostESet;
		most = MOST_EDEFAULT;
		mostESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FaduPackage.INDEX_INDICATOR__MOST, oldMost, MOST_EDEFAULT, oldMostESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMost() {
		return mostESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FaduPackage.INDEX_INDICATOR__METRIC:
				return getMetric();
			case FaduPackage.INDEX_INDICATOR__WEIGHT:
				return getWeight();
			case FaduPackage.INDEX_INDICATOR__DIRECTION:
				return getDirection();
			case FaduPackage.INDEX_INDICATOR__PER:
				return getPer();
			case FaduPackage.INDEX_INDICATOR__TREATMENT:
				return getTreatment();
			case FaduPackage.INDEX_INDICATOR__TARGET:
				return getTarget();
			case FaduPackage.INDEX_INDICATOR__LEAST:
				return getLeast();
			case FaduPackage.INDEX_INDICATOR__MOST:
				return getMost();
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
			case FaduPackage.INDEX_INDICATOR__METRIC:
				setMetric((String)newValue);
				return;
			case FaduPackage.INDEX_INDICATOR__WEIGHT:
				setWeight((Double)newValue);
				return;
			case FaduPackage.INDEX_INDICATOR__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case FaduPackage.INDEX_INDICATOR__PER:
				setPer((String)newValue);
				return;
			case FaduPackage.INDEX_INDICATOR__TREATMENT:
				setTreatment((Treatment)newValue);
				return;
			case FaduPackage.INDEX_INDICATOR__TARGET:
				setTarget((Double)newValue);
				return;
			case FaduPackage.INDEX_INDICATOR__LEAST:
				setLeast((Double)newValue);
				return;
			case FaduPackage.INDEX_INDICATOR__MOST:
				setMost((Double)newValue);
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
			case FaduPackage.INDEX_INDICATOR__METRIC:
				setMetric(METRIC_EDEFAULT);
				return;
			case FaduPackage.INDEX_INDICATOR__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case FaduPackage.INDEX_INDICATOR__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case FaduPackage.INDEX_INDICATOR__PER:
				setPer(PER_EDEFAULT);
				return;
			case FaduPackage.INDEX_INDICATOR__TREATMENT:
				unsetTreatment();
				return;
			case FaduPackage.INDEX_INDICATOR__TARGET:
				unsetTarget();
				return;
			case FaduPackage.INDEX_INDICATOR__LEAST:
				unsetLeast();
				return;
			case FaduPackage.INDEX_INDICATOR__MOST:
				unsetMost();
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
			case FaduPackage.INDEX_INDICATOR__METRIC:
				return METRIC_EDEFAULT == null ? metric != null : !METRIC_EDEFAULT.equals(metric);
			case FaduPackage.INDEX_INDICATOR__WEIGHT:
				return weight != WEIGHT_EDEFAULT;
			case FaduPackage.INDEX_INDICATOR__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case FaduPackage.INDEX_INDICATOR__PER:
				return PER_EDEFAULT == null ? per != null : !PER_EDEFAULT.equals(per);
			case FaduPackage.INDEX_INDICATOR__TREATMENT:
				return isSetTreatment();
			case FaduPackage.INDEX_INDICATOR__TARGET:
				return isSetTarget();
			case FaduPackage.INDEX_INDICATOR__LEAST:
				return isSetLeast();
			case FaduPackage.INDEX_INDICATOR__MOST:
				return isSetMost();
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
		result.append(" (metric: ");
		result.append(metric);
		result.append(", weight: ");
		result.append(weight);
		result.append(", direction: ");
		result.append(direction);
		result.append(", per: ");
		result.append(per);
		result.append(", treatment: ");
		if (treatmentESet) result.append(treatment); else result.append("<unset>");
		result.append(", target: ");
		if (targetESet) result.append(target); else result.append("<unset>");
		result.append(", least: ");
		if (leastESet) result.append(least); else result.append("<unset>");
		result.append(", most: ");
		if (mostESet) result.append(most); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //IndexIndicatorImpl
