/**
 */
package fadu.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A metric that is computed from the rows of a register: which rows count, what is taken of each, how these are put together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.Indicator#getMetric <em>Metric</em>}</li>
 *   <li>{@link fadu.model.Indicator#getFilter <em>Filter</em>}</li>
 *   <li>{@link fadu.model.Indicator#getValue <em>Value</em>}</li>
 *   <li>{@link fadu.model.Indicator#getAggregate <em>Aggregate</em>}</li>
 *   <li>{@link fadu.model.Indicator#getNote <em>Note</em>}</li>
 *   <li>{@link fadu.model.Indicator#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link fadu.model.Indicator#getBoundaries <em>Boundaries</em>}</li>
 *   <li>{@link fadu.model.Indicator#getSplits <em>Splits</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getIndicator()
 * @model
 * @generated
 */
public interface Indicator extends EObject {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the metric that the result is a figure of; left out where the indicator is split, as each part then names its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see fadu.model.FaduPackage#getIndicator_Metric()
	 * @model
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link fadu.model.Indicator#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which rows count, as an expression that is true or false of a row; left out for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see fadu.model.FaduPackage#getIndicator_Filter()
	 * @model
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link fadu.model.Indicator#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is taken of a row, as an expression; left out where rows are counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see fadu.model.FaduPackage#getIndicator_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link fadu.model.Indicator#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Aggregate</b></em>' attribute.
	 * The literals are from the enumeration {@link fadu.model.Aggregate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the values of the rows become one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aggregate</em>' attribute.
	 * @see fadu.model.Aggregate
	 * @see #setAggregate(Aggregate)
	 * @see fadu.model.FaduPackage#getIndicator_Aggregate()
	 * @model required="true"
	 * @generated
	 */
	Aggregate getAggregate();

	/**
	 * Sets the value of the '{@link fadu.model.Indicator#getAggregate <em>Aggregate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregate</em>' attribute.
	 * @see fadu.model.Aggregate
	 * @see #getAggregate()
	 * @generated
	 */
	void setAggregate(Aggregate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see fadu.model.FaduPackage#getIndicator_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link fadu.model.Indicator#getNote <em>Note</em>}' attribute.
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
	 * @see fadu.model.FaduPackage#getIndicator_NoteEn()
	 * @model
	 * @generated
	 */
	String getNoteEn();

	/**
	 * Sets the value of the '{@link fadu.model.Indicator#getNoteEn <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note En</em>' attribute.
	 * @see #getNoteEn()
	 * @generated
	 */
	void setNoteEn(String value);

	/**
	 * Returns the value of the '<em><b>Boundaries</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.Boundary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the dates of a row lie to the period; a row counts where all are met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boundaries</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getIndicator_Boundaries()
	 * @model containment="true"
	 * @generated
	 */
	EList<Boundary> getBoundaries();

	/**
	 * Returns the value of the '<em><b>Splits</b></em>' containment reference list.
	 * The list contents are of type {@link fadu.model.Split}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Into which metrics the result is split.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Splits</em>' containment reference list.
	 * @see fadu.model.FaduPackage#getIndicator_Splits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Split> getSplits();

} // Indicator
