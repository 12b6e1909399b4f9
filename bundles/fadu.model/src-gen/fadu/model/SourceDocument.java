/**
 */
package fadu.model;

import fadu.model.value.Period;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A published document, known by the SHA-256 of its bytes, and the figures observed in it. The text itself is never part of a plug-in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.SourceDocument#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getTitle <em>Title</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getPublished <em>Published</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getFileName <em>File Name</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getDistrict <em>District</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getPeriod <em>Period</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#isCutOffStated <em>Cut Off Stated</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getLeastMonths <em>Least Months</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#isTruncated <em>Truncated</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getNote <em>Note</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getContributor <em>Contributor</em>}</li>
 *   <li>{@link fadu.model.SourceDocument#getObservations <em>Observations</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getSourceDocument()
 * @model
 * @generated
 */
public interface SourceDocument extends EObject {
	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see fadu.model.FaduPackage#getSourceDocument_Sha256()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see fadu.model.FaduPackage#getSourceDocument_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see fadu.model.FaduPackage#getSourceDocument_Publisher()
	 * @model
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of publication, ISO 8601, as precise as it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(String)
	 * @see fadu.model.FaduPackage#getSourceDocument_Published()
	 * @model
	 * @generated
	 */
	String getPublished();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see fadu.model.FaduPackage#getSourceDocument_FileName()
	 * @model
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>District</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GB/T 2260 code of the district that the document reports on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>District</em>' attribute.
	 * @see #setDistrict(String)
	 * @see fadu.model.FaduPackage#getSourceDocument_District()
	 * @model required="true"
	 * @generated
	 */
	String getDistrict();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getDistrict <em>District</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' attribute.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(String value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(Period)
	 * @see fadu.model.FaduPackage#getSourceDocument_Period()
	 * @model dataType="fadu.model.Period" required="true"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Cut Off Stated</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the document states to which day its figures run; where it does not, a year may hold fewer than twelve months.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cut Off Stated</em>' attribute.
	 * @see #setCutOffStated(boolean)
	 * @see fadu.model.FaduPackage#getSourceDocument_CutOffStated()
	 * @model default="true"
	 * @generated
	 */
	boolean isCutOffStated();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#isCutOffStated <em>Cut Off Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cut Off Stated</em>' attribute.
	 * @see #isCutOffStated()
	 * @generated
	 */
	void setCutOffStated(boolean value);

	/**
	 * Returns the value of the '<em><b>Least Months</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fewest months that a figure labelled with the document's period can cover, where the cut-off is not stated; 0 where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Least Months</em>' attribute.
	 * @see #setLeastMonths(int)
	 * @see fadu.model.FaduPackage#getSourceDocument_LeastMonths()
	 * @model default="0"
	 * @generated
	 */
	int getLeastMonths();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getLeastMonths <em>Least Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Least Months</em>' attribute.
	 * @see #getLeastMonths()
	 * @generated
	 */
	void setLeastMonths(int value);

	/**
	 * Returns the value of the '<em><b>Truncated</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether part of the text is missing from the source: an absent metric is then not visible, which is not the same as not reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Truncated</em>' attribute.
	 * @see #setTruncated(boolean)
	 * @see fadu.model.FaduPackage#getSourceDocument_Truncated()
	 * @model default="false"
	 * @generated
	 */
	boolean isTruncated();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#isTruncated <em>Truncated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Truncated</em>' attribute.
	 * @see #isTruncated()
	 * @generated
	 */
	void setTruncated(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see fadu.model.FaduPackage#getSourceDocument_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note En</em>' attribute.
	 * @see #setNoteEn(String)
	 * @see fadu.model.FaduPackage#getSourceDocument_NoteEn()
	 * @model
	 * @generated
	 */
	String getNoteEn();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getNoteEn <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note En</em>' attribute.
	 * @see #getNoteEn()
	 * @generated
	 */
	void setNoteEn(String value);

	/**
	 * Returns the value of the '<em><b>Contributor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Symbolic name of the plug-in that contributes the document, or unset for a document imported into the workspace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributor</em>' attribute.
	 * @see #setContributor(String)
	 * @see fadu.model.FaduPackage#getSourceDocument_Contributor()
	 * @model transient="true"
	 * @generated
	 */
	String getContributor();

	/**
	 * Sets the value of the '{@link fadu.model.SourceDocument#getContributor <em>Contributor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contributor</em>' attribute.
	 * @see #getContributor()
	 * @generated
	 */
	void setContributor(String value);

	/**
	 * Returns the value of the '<em><b>Observations</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.Observation}.
	 * It is bidirectional and its opposite is '{@link fadu.model.Observation#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Observations</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getSourceDocument_Observations()
	 * @see fadu.model.Observation#getDocument
	 * @model opposite="document" containment="true"
	 * @generated
	 */
	EList<Observation> getObservations();

} // SourceDocument
