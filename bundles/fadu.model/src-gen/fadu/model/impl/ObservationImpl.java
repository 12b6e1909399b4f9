/**
 */
package fadu.model.impl;

import fadu.model.FaduPackage;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;

import fadu.model.value.Period;
import fadu.model.value.Quantity;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Observation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.ObservationImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getId <em>Id</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getMetricName <em>Metric Name</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getStart <em>Start</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getEnd <em>End</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getText <em>Text</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getRelation <em>Relation</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getRelatedTo <em>Related To</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getNote <em>Note</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getReviewedBy <em>Reviewed By</em>}</li>
 *   <li>{@link fadu.model.impl.ObservationImpl#getReviewedAt <em>Reviewed At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObservationImpl extends EObjectImpl implements Observation {
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
	 * The default value of the '{@link #getMetricName() <em>Metric Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetricName()
	 * @generated
	 * @ordered
	 */
	protected static final String METRIC_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetricName() <em>Metric Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetricName()
	 * @generated
	 * @ordered
	 */
	protected String metricName = METRIC_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected String domain = DOMAIN_EDEFAULT;

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
	 * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final Quantity QUANTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected Quantity quantity = QUANTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FigureKind KIND_EDEFAULT = FigureKind.COUNT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FigureKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Period PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected String scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected static final RelationType RELATION_EDEFAULT = RelationType.NONE;

	/**
	 * The cached value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected RelationType relation = RELATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelatedTo() <em>Related To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelatedTo()
	 * @generated
	 * @ordered
	 */
	protected static final String RELATED_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelatedTo() <em>Related To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelatedTo()
	 * @generated
	 * @ordered
	 */
	protected String relatedTo = RELATED_TO_EDEFAULT;

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
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final double CONFIDENCE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected double confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewStatus STATUS_EDEFAULT = ReviewStatus.READ;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ReviewStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewedBy() <em>Reviewed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewedBy() <em>Reviewed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedBy()
	 * @generated
	 * @ordered
	 */
	protected String reviewedBy = REVIEWED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewedAt() <em>Reviewed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewedAt() <em>Reviewed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedAt()
	 * @generated
	 * @ordered
	 */
	protected String reviewedAt = REVIEWED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObservationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.OBSERVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceDocument getDocument() {
		if (eContainerFeatureID() != FaduPackage.OBSERVATION__DOCUMENT) return null;
		return (SourceDocument)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDocument(SourceDocument newDocument, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDocument, FaduPackage.OBSERVATION__DOCUMENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(SourceDocument newDocument) {
		if (newDocument != eInternalContainer() || (eContainerFeatureID() != FaduPackage.OBSERVATION__DOCUMENT && newDocument != null)) {
			if (EcoreUtil.isAncestor(this, newDocument))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDocument != null)
				msgs = ((InternalEObject)newDocument).eInverseAdd(this, FaduPackage.SOURCE_DOCUMENT__OBSERVATIONS, SourceDocument.class, msgs);
			msgs = basicSetDocument(newDocument, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__DOCUMENT, newDocument, newDocument));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetricName() {
		return metricName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetricName(String newMetricName) {
		String oldMetricName = metricName;
		metricName = newMetricName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__METRIC_NAME, oldMetricName, metricName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(String newDomain) {
		String oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__DOMAIN, oldDomain, domain));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__DISTRICT, oldDistrict, district));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(Quantity newQuantity) {
		Quantity oldQuantity = quantity;
		quantity = newQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FigureKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FigureKind newKind) {
		FigureKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(Period newPeriod) {
		Period oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(String newScope) {
		String oldScope = scope;
		scope = newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationType getRelation() {
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelation(RelationType newRelation) {
		RelationType oldRelation = relation;
		relation = newRelation == null ? RELATION_EDEFAULT : newRelation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__RELATION, oldRelation, relation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelatedTo() {
		return relatedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelatedTo(String newRelatedTo) {
		String oldRelatedTo = relatedTo;
		relatedTo = newRelatedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__RELATED_TO, oldRelatedTo, relatedTo));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(double newConfidence) {
		double oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ReviewStatus newStatus) {
		ReviewStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewedBy() {
		return reviewedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewedBy(String newReviewedBy) {
		String oldReviewedBy = reviewedBy;
		reviewedBy = newReviewedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__REVIEWED_BY, oldReviewedBy, reviewedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewedAt() {
		return reviewedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewedAt(String newReviewedAt) {
		String oldReviewedAt = reviewedAt;
		reviewedAt = newReviewedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.OBSERVATION__REVIEWED_AT, oldReviewedAt, reviewedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FaduPackage.OBSERVATION__DOCUMENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDocument((SourceDocument)otherEnd, msgs);
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
			case FaduPackage.OBSERVATION__DOCUMENT:
				return basicSetDocument(null, msgs);
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
			case FaduPackage.OBSERVATION__DOCUMENT:
				return eInternalContainer().eInverseRemove(this, FaduPackage.SOURCE_DOCUMENT__OBSERVATIONS, SourceDocument.class, msgs);
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
			case FaduPackage.OBSERVATION__DOCUMENT:
				return getDocument();
			case FaduPackage.OBSERVATION__ID:
				return getId();
			case FaduPackage.OBSERVATION__METRIC:
				return getMetric();
			case FaduPackage.OBSERVATION__METRIC_NAME:
				return getMetricName();
			case FaduPackage.OBSERVATION__DOMAIN:
				return getDomain();
			case FaduPackage.OBSERVATION__DISTRICT:
				return getDistrict();
			case FaduPackage.OBSERVATION__QUANTITY:
				return getQuantity();
			case FaduPackage.OBSERVATION__KIND:
				return getKind();
			case FaduPackage.OBSERVATION__PERIOD:
				return getPeriod();
			case FaduPackage.OBSERVATION__START:
				return getStart();
			case FaduPackage.OBSERVATION__END:
				return getEnd();
			case FaduPackage.OBSERVATION__TEXT:
				return getText();
			case FaduPackage.OBSERVATION__PLACE:
				return getPlace();
			case FaduPackage.OBSERVATION__SCOPE:
				return getScope();
			case FaduPackage.OBSERVATION__RELATION:
				return getRelation();
			case FaduPackage.OBSERVATION__RELATED_TO:
				return getRelatedTo();
			case FaduPackage.OBSERVATION__NOTE:
				return getNote();
			case FaduPackage.OBSERVATION__CONFIDENCE:
				return getConfidence();
			case FaduPackage.OBSERVATION__STATUS:
				return getStatus();
			case FaduPackage.OBSERVATION__REVIEWED_BY:
				return getReviewedBy();
			case FaduPackage.OBSERVATION__REVIEWED_AT:
				return getReviewedAt();
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
			case FaduPackage.OBSERVATION__DOCUMENT:
				setDocument((SourceDocument)newValue);
				return;
			case FaduPackage.OBSERVATION__ID:
				setId((String)newValue);
				return;
			case FaduPackage.OBSERVATION__METRIC:
				setMetric((String)newValue);
				return;
			case FaduPackage.OBSERVATION__METRIC_NAME:
				setMetricName((String)newValue);
				return;
			case FaduPackage.OBSERVATION__DOMAIN:
				setDomain((String)newValue);
				return;
			case FaduPackage.OBSERVATION__DISTRICT:
				setDistrict((String)newValue);
				return;
			case FaduPackage.OBSERVATION__QUANTITY:
				setQuantity((Quantity)newValue);
				return;
			case FaduPackage.OBSERVATION__KIND:
				setKind((FigureKind)newValue);
				return;
			case FaduPackage.OBSERVATION__PERIOD:
				setPeriod((Period)newValue);
				return;
			case FaduPackage.OBSERVATION__START:
				setStart((Integer)newValue);
				return;
			case FaduPackage.OBSERVATION__END:
				setEnd((Integer)newValue);
				return;
			case FaduPackage.OBSERVATION__TEXT:
				setText((String)newValue);
				return;
			case FaduPackage.OBSERVATION__PLACE:
				setPlace((String)newValue);
				return;
			case FaduPackage.OBSERVATION__SCOPE:
				setScope((String)newValue);
				return;
			case FaduPackage.OBSERVATION__RELATION:
				setRelation((RelationType)newValue);
				return;
			case FaduPackage.OBSERVATION__RELATED_TO:
				setRelatedTo((String)newValue);
				return;
			case FaduPackage.OBSERVATION__NOTE:
				setNote((String)newValue);
				return;
			case FaduPackage.OBSERVATION__CONFIDENCE:
				setConfidence((Double)newValue);
				return;
			case FaduPackage.OBSERVATION__STATUS:
				setStatus((ReviewStatus)newValue);
				return;
			case FaduPackage.OBSERVATION__REVIEWED_BY:
				setReviewedBy((String)newValue);
				return;
			case FaduPackage.OBSERVATION__REVIEWED_AT:
				setReviewedAt((String)newValue);
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
			case FaduPackage.OBSERVATION__DOCUMENT:
				setDocument((SourceDocument)null);
				return;
			case FaduPackage.OBSERVATION__ID:
				setId(ID_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__METRIC:
				setMetric(METRIC_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__METRIC_NAME:
				setMetricName(METRIC_NAME_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__DISTRICT:
				setDistrict(DISTRICT_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__START:
				setStart(START_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__END:
				setEnd(END_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__RELATION:
				setRelation(RELATION_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__RELATED_TO:
				setRelatedTo(RELATED_TO_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__REVIEWED_BY:
				setReviewedBy(REVIEWED_BY_EDEFAULT);
				return;
			case FaduPackage.OBSERVATION__REVIEWED_AT:
				setReviewedAt(REVIEWED_AT_EDEFAULT);
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
			case FaduPackage.OBSERVATION__DOCUMENT:
				return getDocument() != null;
			case FaduPackage.OBSERVATION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case FaduPackage.OBSERVATION__METRIC:
				return METRIC_EDEFAULT == null ? metric != null : !METRIC_EDEFAULT.equals(metric);
			case FaduPackage.OBSERVATION__METRIC_NAME:
				return METRIC_NAME_EDEFAULT == null ? metricName != null : !METRIC_NAME_EDEFAULT.equals(metricName);
			case FaduPackage.OBSERVATION__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case FaduPackage.OBSERVATION__DISTRICT:
				return DISTRICT_EDEFAULT == null ? district != null : !DISTRICT_EDEFAULT.equals(district);
			case FaduPackage.OBSERVATION__QUANTITY:
				return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
			case FaduPackage.OBSERVATION__KIND:
				return kind != KIND_EDEFAULT;
			case FaduPackage.OBSERVATION__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case FaduPackage.OBSERVATION__START:
				return start != START_EDEFAULT;
			case FaduPackage.OBSERVATION__END:
				return end != END_EDEFAULT;
			case FaduPackage.OBSERVATION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case FaduPackage.OBSERVATION__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case FaduPackage.OBSERVATION__SCOPE:
				return SCOPE_EDEFAULT == null ? scope != null : !SCOPE_EDEFAULT.equals(scope);
			case FaduPackage.OBSERVATION__RELATION:
				return relation != RELATION_EDEFAULT;
			case FaduPackage.OBSERVATION__RELATED_TO:
				return RELATED_TO_EDEFAULT == null ? relatedTo != null : !RELATED_TO_EDEFAULT.equals(relatedTo);
			case FaduPackage.OBSERVATION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case FaduPackage.OBSERVATION__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case FaduPackage.OBSERVATION__STATUS:
				return status != STATUS_EDEFAULT;
			case FaduPackage.OBSERVATION__REVIEWED_BY:
				return REVIEWED_BY_EDEFAULT == null ? reviewedBy != null : !REVIEWED_BY_EDEFAULT.equals(reviewedBy);
			case FaduPackage.OBSERVATION__REVIEWED_AT:
				return REVIEWED_AT_EDEFAULT == null ? reviewedAt != null : !REVIEWED_AT_EDEFAULT.equals(reviewedAt);
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
		result.append(", metric: ");
		result.append(metric);
		result.append(", metricName: ");
		result.append(metricName);
		result.append(", domain: ");
		result.append(domain);
		result.append(", district: ");
		result.append(district);
		result.append(", quantity: ");
		result.append(quantity);
		result.append(", kind: ");
		result.append(kind);
		result.append(", period: ");
		result.append(period);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", text: ");
		result.append(text);
		result.append(", place: ");
		result.append(place);
		result.append(", scope: ");
		result.append(scope);
		result.append(", relation: ");
		result.append(relation);
		result.append(", relatedTo: ");
		result.append(relatedTo);
		result.append(", note: ");
		result.append(note);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", status: ");
		result.append(status);
		result.append(", reviewedBy: ");
		result.append(reviewedBy);
		result.append(", reviewedAt: ");
		result.append(reviewedAt);
		result.append(')');
		return result.toString();
	}

} //ObservationImpl
