/**
 */
package fadu.model;

import fadu.model.value.Period;
import fadu.model.value.Quantity;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One figure of one document: what was measured, where, when, how much, and the characters that say so.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.Observation#getDocument <em>Document</em>}</li>
 *   <li>{@link fadu.model.Observation#getId <em>Id</em>}</li>
 *   <li>{@link fadu.model.Observation#getMetric <em>Metric</em>}</li>
 *   <li>{@link fadu.model.Observation#getMetricName <em>Metric Name</em>}</li>
 *   <li>{@link fadu.model.Observation#getDomain <em>Domain</em>}</li>
 *   <li>{@link fadu.model.Observation#getDistrict <em>District</em>}</li>
 *   <li>{@link fadu.model.Observation#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link fadu.model.Observation#getKind <em>Kind</em>}</li>
 *   <li>{@link fadu.model.Observation#getPeriod <em>Period</em>}</li>
 *   <li>{@link fadu.model.Observation#getStart <em>Start</em>}</li>
 *   <li>{@link fadu.model.Observation#getEnd <em>End</em>}</li>
 *   <li>{@link fadu.model.Observation#getText <em>Text</em>}</li>
 *   <li>{@link fadu.model.Observation#getPlace <em>Place</em>}</li>
 *   <li>{@link fadu.model.Observation#getScope <em>Scope</em>}</li>
 *   <li>{@link fadu.model.Observation#getRelation <em>Relation</em>}</li>
 *   <li>{@link fadu.model.Observation#getRelatedTo <em>Related To</em>}</li>
 *   <li>{@link fadu.model.Observation#getNote <em>Note</em>}</li>
 *   <li>{@link fadu.model.Observation#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link fadu.model.Observation#getStatus <em>Status</em>}</li>
 *   <li>{@link fadu.model.Observation#getReviewedBy <em>Reviewed By</em>}</li>
 *   <li>{@link fadu.model.Observation#getReviewedAt <em>Reviewed At</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getObservation()
 * @model
 * @generated
 */
public interface Observation extends EObject {
	/**
	 * Returns the value of the '<em><b>Document</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link fadu.model.SourceDocument#getObservations <em>Observations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document</em>' container reference.
	 * @see #setDocument(SourceDocument)
	 * @see fadu.model.FaduPackage#getObservation_Document()
	 * @see fadu.model.SourceDocument#getObservations
	 * @model opposite="observations" transient="false"
	 * @generated
	 */
	SourceDocument getDocument();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getDocument <em>Document</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' container reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(SourceDocument value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier within the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see fadu.model.FaduPackage#getObservation_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the metric, or unset where the catalogue has none yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see fadu.model.FaduPackage#getObservation_Metric()
	 * @model
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Metric Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the figure counts, in the words of a statistician.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric Name</em>' attribute.
	 * @see #setMetricName(String)
	 * @see fadu.model.FaduPackage#getObservation_MetricName()
	 * @model
	 * @generated
	 */
	String getMetricName();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getMetricName <em>Metric Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric Name</em>' attribute.
	 * @see #getMetricName()
	 * @generated
	 */
	void setMetricName(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the line of business, e.g. 法律援助.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see fadu.model.FaduPackage#getObservation_Domain()
	 * @model
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>District</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GB/T 2260 code of the area the figure speaks of, where it is not the document's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>District</em>' attribute.
	 * @see #setDistrict(String)
	 * @see fadu.model.FaduPackage#getObservation_District()
	 * @model
	 * @generated
	 */
	String getDistrict();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getDistrict <em>District</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' attribute.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(String value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(Quantity)
	 * @see fadu.model.FaduPackage#getObservation_Quantity()
	 * @model dataType="fadu.model.Quantity" required="true"
	 * @generated
	 */
	Quantity getQuantity();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(Quantity value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fadu.model.FigureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fadu.model.FigureKind
	 * @see #setKind(FigureKind)
	 * @see fadu.model.FaduPackage#getObservation_Kind()
	 * @model required="true"
	 * @generated
	 */
	FigureKind getKind();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fadu.model.FigureKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FigureKind value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(Period)
	 * @see fadu.model.FaduPackage#getObservation_Period()
	 * @model dataType="fadu.model.Period" required="true"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First code point of the figure in the decoded text of the document, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see fadu.model.FaduPackage#getObservation_Start()
	 * @model required="true"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code point after the last one of the figure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see fadu.model.FaduPackage#getObservation_End()
	 * @model required="true"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The figure as printed, e.g. 400余万元.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see fadu.model.FaduPackage#getObservation_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the figure stands in the file, e.g. page 3, paragraph 7, table 1 row 3 column 2, sheet 表1!B4; unset where only the span is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see fadu.model.FaduPackage#getObservation_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To what the figure is limited within its district, e.g. 41个试点镇街; unset for the whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see fadu.model.FaduPackage#getObservation_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Relation</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link fadu.model.RelationType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relation</em>' attribute.
	 * @see fadu.model.RelationType
	 * @see #setRelation(RelationType)
	 * @see fadu.model.FaduPackage#getObservation_Relation()
	 * @model default="NONE"
	 * @generated
	 */
	RelationType getRelation();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getRelation <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relation</em>' attribute.
	 * @see fadu.model.RelationType
	 * @see #getRelation()
	 * @generated
	 */
	void setRelation(RelationType value);

	/**
	 * Returns the value of the '<em><b>Related To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the observation in the same document that the relation points to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Related To</em>' attribute.
	 * @see #setRelatedTo(String)
	 * @see fadu.model.FaduPackage#getObservation_RelatedTo()
	 * @model
	 * @generated
	 */
	String getRelatedTo();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getRelatedTo <em>Related To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Related To</em>' attribute.
	 * @see #getRelatedTo()
	 * @generated
	 */
	void setRelatedTo(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see fadu.model.FaduPackage#getObservation_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the reader is, from 0 to 1; 1 for a figure that a person confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(double)
	 * @see fadu.model.FaduPackage#getObservation_Confidence()
	 * @model default="1.0"
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"READ"</code>.
	 * The literals are from the enumeration {@link fadu.model.ReviewStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see fadu.model.ReviewStatus
	 * @see #setStatus(ReviewStatus)
	 * @see fadu.model.FaduPackage#getObservation_Status()
	 * @model default="READ"
	 * @generated
	 */
	ReviewStatus getStatus();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see fadu.model.ReviewStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ReviewStatus value);

	/**
	 * Returns the value of the '<em><b>Reviewed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewed By</em>' attribute.
	 * @see #setReviewedBy(String)
	 * @see fadu.model.FaduPackage#getObservation_ReviewedBy()
	 * @model
	 * @generated
	 */
	String getReviewedBy();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getReviewedBy <em>Reviewed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed By</em>' attribute.
	 * @see #getReviewedBy()
	 * @generated
	 */
	void setReviewedBy(String value);

	/**
	 * Returns the value of the '<em><b>Reviewed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewed At</em>' attribute.
	 * @see #setReviewedAt(String)
	 * @see fadu.model.FaduPackage#getObservation_ReviewedAt()
	 * @model
	 * @generated
	 */
	String getReviewedAt();

	/**
	 * Sets the value of the '{@link fadu.model.Observation#getReviewedAt <em>Reviewed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed At</em>' attribute.
	 * @see #getReviewedAt()
	 * @generated
	 */
	void setReviewedAt(String value);

} // Observation
