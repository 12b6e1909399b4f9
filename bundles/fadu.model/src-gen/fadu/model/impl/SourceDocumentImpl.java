/**
 */
package fadu.model.impl;

import fadu.model.FaduPackage;
import fadu.model.Observation;
import fadu.model.SourceDocument;

import fadu.model.value.Period;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#isCutOffStated <em>Cut Off Stated</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getLeastMonths <em>Least Months</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#isTruncated <em>Truncated</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getNote <em>Note</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getContributor <em>Contributor</em>}</li>
 *   <li>{@link fadu.model.impl.SourceDocumentImpl#getObservations <em>Observations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceDocumentImpl extends EObjectImpl implements SourceDocument {
	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected String publisher = PUBLISHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected String published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

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
	 * The default value of the '{@link #isCutOffStated() <em>Cut Off Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCutOffStated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CUT_OFF_STATED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCutOffStated() <em>Cut Off Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCutOffStated()
	 * @generated
	 * @ordered
	 */
	protected boolean cutOffStated = CUT_OFF_STATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeastMonths() <em>Least Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeastMonths()
	 * @generated
	 * @ordered
	 */
	protected static final int LEAST_MONTHS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLeastMonths() <em>Least Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeastMonths()
	 * @generated
	 * @ordered
	 */
	protected int leastMonths = LEAST_MONTHS_EDEFAULT;

	/**
	 * The default value of the '{@link #isTruncated() <em>Truncated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTruncated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRUNCATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTruncated() <em>Truncated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTruncated()
	 * @generated
	 * @ordered
	 */
	protected boolean truncated = TRUNCATED_EDEFAULT;

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
	 * The default value of the '{@link #getContributor() <em>Contributor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributor()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTRIBUTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContributor() <em>Contributor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributor()
	 * @generated
	 * @ordered
	 */
	protected String contributor = CONTRIBUTOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObservations() <em>Observations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservations()
	 * @generated
	 * @ordered
	 */
	protected EList<Observation> observations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceDocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FaduPackage.Literals.SOURCE_DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublisher() {
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(String newPublisher) {
		String oldPublisher = publisher;
		publisher = newPublisher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__PUBLISHER, oldPublisher, publisher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(String newPublished) {
		String oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__FILE_NAME, oldFileName, fileName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__DISTRICT, oldDistrict, district));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCutOffStated() {
		return cutOffStated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCutOffStated(boolean newCutOffStated) {
		boolean oldCutOffStated = cutOffStated;
		cutOffStated = newCutOffStated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__CUT_OFF_STATED, oldCutOffStated, cutOffStated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLeastMonths() {
		return leastMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeastMonths(int newLeastMonths) {
		int oldLeastMonths = leastMonths;
		leastMonths = newLeastMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__LEAST_MONTHS, oldLeastMonths, leastMonths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTruncated() {
		return truncated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTruncated(boolean newTruncated) {
		boolean oldTruncated = truncated;
		truncated = newTruncated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__TRUNCATED, oldTruncated, truncated));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__NOTE, oldNote, note));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__NOTE_EN, oldNoteEn, noteEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContributor() {
		return contributor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContributor(String newContributor) {
		String oldContributor = contributor;
		contributor = newContributor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FaduPackage.SOURCE_DOCUMENT__CONTRIBUTOR, oldContributor, contributor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Observation> getObservations() {
		if (observations == null) {
			observations = new EObjectContainmentWithInverseEList<Observation>(Observation.class, this, FaduPackage.SOURCE_DOCUMENT__OBSERVATIONS, FaduPackage.OBSERVATION__DOCUMENT);
		}
		return observations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FaduPackage.SOURCE_DOCUMENT__OBSERVATIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getObservations()).basicAdd(otherEnd, msgs);
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
			case FaduPackage.SOURCE_DOCUMENT__OBSERVATIONS:
				return ((InternalEList<?>)getObservations()).basicRemove(otherEnd, msgs);
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
			case FaduPackage.SOURCE_DOCUMENT__SHA256:
				return getSha256();
			case FaduPackage.SOURCE_DOCUMENT__TITLE:
				return getTitle();
			case FaduPackage.SOURCE_DOCUMENT__PUBLISHER:
				return getPublisher();
			case FaduPackage.SOURCE_DOCUMENT__PUBLISHED:
				return getPublished();
			case FaduPackage.SOURCE_DOCUMENT__FILE_NAME:
				return getFileName();
			case FaduPackage.SOURCE_DOCUMENT__DISTRICT:
				return getDistrict();
			case FaduPackage.SOURCE_DOCUMENT__PERIOD:
				return getPeriod();
			case FaduPackage.SOURCE_DOCUMENT__CUT_OFF_STATED:
				return isCutOffStated();
			case FaduPackage.SOURCE_DOCUMENT__LEAST_MONTHS:
				return getLeastMonths();
			case FaduPackage.SOURCE_DOCUMENT__TRUNCATED:
				return isTruncated();
			case FaduPackage.SOURCE_DOCUMENT__NOTE:
				return getNote();
			case FaduPackage.SOURCE_DOCUMENT__NOTE_EN:
				return getNoteEn();
			case FaduPackage.SOURCE_DOCUMENT__CONTRIBUTOR:
				return getContributor();
			case FaduPackage.SOURCE_DOCUMENT__OBSERVATIONS:
				return getObservations();
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
			case FaduPackage.SOURCE_DOCUMENT__SHA256:
				setSha256((String)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__TITLE:
				setTitle((String)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__PUBLISHER:
				setPublisher((String)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__PUBLISHED:
				setPublished((String)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__FILE_NAME:
				setFileName((String)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__DISTRICT:
				setDistrict((String)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__PERIOD:
				setPeriod((Period)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__CUT_OFF_STATED:
				setCutOffStated((Boolean)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__LEAST_MONTHS:
				setLeastMonths((Integer)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__TRUNCATED:
				setTruncated((Boolean)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__NOTE:
				setNote((String)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__NOTE_EN:
				setNoteEn((String)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__CONTRIBUTOR:
				setContributor((String)newValue);
				return;
			case FaduPackage.SOURCE_DOCUMENT__OBSERVATIONS:
				getObservations().clear();
				getObservations().addAll((Collection<? extends Observation>)newValue);
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
			case FaduPackage.SOURCE_DOCUMENT__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__PUBLISHER:
				setPublisher(PUBLISHER_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__DISTRICT:
				setDistrict(DISTRICT_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__CUT_OFF_STATED:
				setCutOffStated(CUT_OFF_STATED_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__LEAST_MONTHS:
				setLeastMonths(LEAST_MONTHS_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__TRUNCATED:
				setTruncated(TRUNCATED_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__NOTE_EN:
				setNoteEn(NOTE_EN_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__CONTRIBUTOR:
				setContributor(CONTRIBUTOR_EDEFAULT);
				return;
			case FaduPackage.SOURCE_DOCUMENT__OBSERVATIONS:
				getObservations().clear();
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
			case FaduPackage.SOURCE_DOCUMENT__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case FaduPackage.SOURCE_DOCUMENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case FaduPackage.SOURCE_DOCUMENT__PUBLISHER:
				return PUBLISHER_EDEFAULT == null ? publisher != null : !PUBLISHER_EDEFAULT.equals(publisher);
			case FaduPackage.SOURCE_DOCUMENT__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case FaduPackage.SOURCE_DOCUMENT__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case FaduPackage.SOURCE_DOCUMENT__DISTRICT:
				return DISTRICT_EDEFAULT == null ? district != null : !DISTRICT_EDEFAULT.equals(district);
			case FaduPackage.SOURCE_DOCUMENT__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case FaduPackage.SOURCE_DOCUMENT__CUT_OFF_STATED:
				return cutOffStated != CUT_OFF_STATED_EDEFAULT;
			case FaduPackage.SOURCE_DOCUMENT__LEAST_MONTHS:
				return leastMonths != LEAST_MONTHS_EDEFAULT;
			case FaduPackage.SOURCE_DOCUMENT__TRUNCATED:
				return truncated != TRUNCATED_EDEFAULT;
			case FaduPackage.SOURCE_DOCUMENT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case FaduPackage.SOURCE_DOCUMENT__NOTE_EN:
				return NOTE_EN_EDEFAULT == null ? noteEn != null : !NOTE_EN_EDEFAULT.equals(noteEn);
			case FaduPackage.SOURCE_DOCUMENT__CONTRIBUTOR:
				return CONTRIBUTOR_EDEFAULT == null ? contributor != null : !CONTRIBUTOR_EDEFAULT.equals(contributor);
			case FaduPackage.SOURCE_DOCUMENT__OBSERVATIONS:
				return observations != null && !observations.isEmpty();
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
		result.append(" (sha256: ");
		result.append(sha256);
		result.append(", title: ");
		result.append(title);
		result.append(", publisher: ");
		result.append(publisher);
		result.append(", published: ");
		result.append(published);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", district: ");
		result.append(district);
		result.append(", period: ");
		result.append(period);
		result.append(", cutOffStated: ");
		result.append(cutOffStated);
		result.append(", leastMonths: ");
		result.append(leastMonths);
		result.append(", truncated: ");
		result.append(truncated);
		result.append(", note: ");
		result.append(note);
		result.append(", noteEn: ");
		result.append(noteEn);
		result.append(", contributor: ");
		result.append(contributor);
		result.append(')');
		return result.toString();
	}

} //SourceDocumentImpl
