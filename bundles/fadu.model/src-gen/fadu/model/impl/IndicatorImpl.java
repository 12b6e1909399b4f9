/**
 */
package fadu.model.impl;

import fadu.model.Aggregate;
import fadu.model.Boundary;
import fadu.model.FaduPackage;
import fadu.model.Indicator;
import fadu.model.Split;

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
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.IndicatorImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link fadu.model.impl.IndicatorImpl#getFilter <em>Filter</em>}</li>
 *   <li>{@link fadu.model.impl.IndicatorImpl#getValue <em>Value</em>}</li>
 *   <li>{@link fadu.model.impl.IndicatorImpl#getAggregate <em>Aggregate</em>}</li>
 *   <li>{@link fadu.model.impl.IndicatorImpl#getNote <em>Note</em>}</li>
 *   <li>{@link fadu.model.impl.IndicatorImpl#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link fadu.model.impl.IndicatorImpl#getBoundaries <em>Boundaries</em>}</li>
 *   <li>{@link fadu.model.impl.IndicatorImpl#getSplits <em>Splits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends EObjectImpl implements Indicator {
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
	 * The default value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected static final String FILTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected String filter = FILTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAggregate() <em>Aggregate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregate()
	 * @generated
	 * @ordered
	 */
	protected static final Aggregate AGGREGATE_EDEFAULT = Aggregate.COUNT;

	/**
	 * The cached value of the '{@link #getAggregate() <em>Aggregate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregate()
	 * @generated
	 * @ordered
	 */
	protected Aggregate aggregate = AGGREGATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoteEn() <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteEn()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoteEn() <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteEn()
	 * @generated
	 * @ordered
	 */
	protected String noteEn = NOTE_EN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBoundaries() <em>Boundaries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoundaries()
	 * @generated
	 * @ordered
	 */
	protected EList<Boundary> boundaries;

	/**
	 * The cached value of the '{@link #getSplits() <em>Splits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSplits()
	 * @generated
	 * @ordered
	 */
	protected EList<Split> splits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.INDICATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDICATOR__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilter() {
		return filter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilter(String newFilter) {
		String oldFilter = filter;
		filter = newFilter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDICATOR__FILTER, oldFilter, filter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDICATOR__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Aggregate getAggregate() {
		return aggregate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAggregate(Aggregate newAggregate) {
		Aggregate oldAggregate = aggregate;
		aggregate = newAggregate == null ? AGGREGATE_EDEFAULT : newAggregate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDICATOR__AGGREGATE, oldAggregate, aggregate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDICATOR__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNoteEn() {
		return noteEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoteEn(String newNoteEn) {
		String oldNoteEn = noteEn;
		noteEn = newNoteEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.INDICATOR__NOTE_EN, oldNoteEn, noteEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Boundary> getBoundaries() {
		if (boundaries == null) {
			boundaries = new EObjectContainmentEList<Boundary>(Boundary.class, this, FaduPackage.INDICATOR__BOUNDARIES);
		}
		return boundaries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Split> getSplits() {
		if (splits == null) {
			splits = new EObjectContainmentEList<Split>(Split.class, this, FaduPackage.INDICATOR__SPLITS);
		}
		return splits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FaduPackage.INDICATOR__BOUNDARIES:
				return ((InternalEList<?>)getBoundaries()).basicRemove(otherEnd, msgs);
			case FaduPackage.INDICATOR__SPLITS:
				return ((InternalEList<?>)getSplits()).basicRemove(otherEnd, msgs);
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
			case FaduPackage.INDICATOR__METRIC:
				return getMetric();
			case FaduPackage.INDICATOR__FILTER:
				return getFilter();
			case FaduPackage.INDICATOR__VALUE:
				return getValue();
			case FaduPackage.INDICATOR__AGGREGATE:
				return getAggregate();
			case FaduPackage.INDICATOR__NOTE:
				return getNote();
			case FaduPackage.INDICATOR__NOTE_EN:
				return getNoteEn();
			case FaduPackage.INDICATOR__BOUNDARIES:
				return getBoundaries();
			case FaduPackage.INDICATOR__SPLITS:
				return getSplits();
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
			case FaduPackage.INDICATOR__METRIC:
				setMetric((String)newValue);
				return;
			case FaduPackage.INDICATOR__FILTER:
				setFilter((String)newValue);
				return;
			case FaduPackage.INDICATOR__VALUE:
				setValue((String)newValue);
				return;
			case FaduPackage.INDICATOR__AGGREGATE:
				setAggregate((Aggregate)newValue);
				return;
			case FaduPackage.INDICATOR__NOTE:
				setNote((String)newValue);
				return;
			case FaduPackage.INDICATOR__NOTE_EN:
				setNoteEn((String)newValue);
				return;
			case FaduPackage.INDICATOR__BOUNDARIES:
				getBoundaries().clear();
				getBoundaries().addAll((Collection<? extends Boundary>)newValue);
				return;
			case FaduPackage.INDICATOR__SPLITS:
				getSplits().clear();
				getSplits().addAll((Collection<? extends Split>)newValue);
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
			case FaduPackage.INDICATOR__METRIC:
				setMetric(METRIC_EDEFAULT);
				return;
			case FaduPackage.INDICATOR__FILTER:
				setFilter(FILTER_EDEFAULT);
				return;
			case FaduPackage.INDICATOR__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case FaduPackage.INDICATOR__AGGREGATE:
				setAggregate(AGGREGATE_EDEFAULT);
				return;
			case FaduPackage.INDICATOR__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case FaduPackage.INDICATOR__NOTE_EN:
				setNoteEn(NOTE_EN_EDEFAULT);
				return;
			case FaduPackage.INDICATOR__BOUNDARIES:
				getBoundaries().clear();
				return;
			case FaduPackage.INDICATOR__SPLITS:
				getSplits().clear();
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
			case FaduPackage.INDICATOR__METRIC:
				return METRIC_EDEFAULT == null ? metric != null : !METRIC_EDEFAULT.equals(metric);
			case FaduPackage.INDICATOR__FILTER:
				return FILTER_EDEFAULT == null ? filter != null : !FILTER_EDEFAULT.equals(filter);
			case FaduPackage.INDICATOR__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case FaduPackage.INDICATOR__AGGREGATE:
				return aggregate != AGGREGATE_EDEFAULT;
			case FaduPackage.INDICATOR__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case FaduPackage.INDICATOR__NOTE_EN:
				return NOTE_EN_EDEFAULT == null ? noteEn != null : !NOTE_EN_EDEFAULT.equals(noteEn);
			case FaduPackage.INDICATOR__BOUNDARIES:
				return boundaries != null && !boundaries.isEmpty();
			case FaduPackage.INDICATOR__SPLITS:
				return splits != null && !splits.isEmpty();
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
		result.append(", filter: ");
		result.append(filter);
		result.append(", value: ");
		result.append(value);
		result.append(", aggregate: ");
		result.append(aggregate);
		result.append(", note: ");
		result.append(note);
		result.append(", noteEn: ");
		result.append(noteEn);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl
