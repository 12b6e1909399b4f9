/**
 */
package fadu.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Index Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A metric as part of an index.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.IndexIndicator#getMetric <em>Metric</em>}</li>
 *   <li>{@link fadu.model.IndexIndicator#getWeight <em>Weight</em>}</li>
 *   <li>{@link fadu.model.IndexIndicator#getDirection <em>Direction</em>}</li>
 *   <li>{@link fadu.model.IndexIndicator#getPer <em>Per</em>}</li>
 *   <li>{@link fadu.model.IndexIndicator#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link fadu.model.IndexIndicator#getTarget <em>Target</em>}</li>
 *   <li>{@link fadu.model.IndexIndicator#getLeast <em>Least</em>}</li>
 *   <li>{@link fadu.model.IndexIndicator#getMost <em>Most</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getIndexIndicator()
 * @model
 * @generated
 */
public interface IndexIndicator extends EObject {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the metric.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see fadu.model.FaduPackage#getIndexIndicator_Metric()
	 * @model required="true"
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link fadu.model.IndexIndicator#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight among its siblings; only the proportions count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see fadu.model.FaduPackage#getIndexIndicator_Weight()
	 * @model default="1"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link fadu.model.IndexIndicator#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"neutral"</code>.
	 * The literals are from the enumeration {@link fadu.model.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way is better, where the index says otherwise than the metric; neutral for what the metric says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see fadu.model.Direction
	 * @see #setDirection(Direction)
	 * @see fadu.model.FaduPackage#getIndexIndicator_Direction()
	 * @model default="neutral"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link fadu.model.IndexIndicator#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see fadu.model.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Per</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the figures are divided by: month, 100k for each 100,000 residents, or the code of a metric; unset for figures as they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per</em>' attribute.
	 * @see #setPer(String)
	 * @see fadu.model.FaduPackage#getIndexIndicator_Per()
	 * @model
	 * @generated
	 */
	String getPer();

	/**
	 * Sets the value of the '{@link fadu.model.IndexIndicator#getPer <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per</em>' attribute.
	 * @see #getPer()
	 * @generated
	 */
	void setPer(String value);

	/**
	 * Returns the value of the '<em><b>Treatment</b></em>' attribute.
	 * The literals are from the enumeration {@link fadu.model.Treatment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of outlying values; unset for what the index says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatment</em>' attribute.
	 * @see fadu.model.Treatment
	 * @see #isSetTreatment()
	 * @see #unsetTreatment()
	 * @see #setTreatment(Treatment)
	 * @see fadu.model.FaduPackage#getIndexIndicator_Treatment()
	 * @model unsettable="true"
	 * @generated
	 */
	Treatment getTreatment();

	/**
	 * Sets the value of the '{@link fadu.model.IndexIndicator#getTreatment <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatment</em>' attribute.
	 * @see fadu.model.Treatment
	 * @see #isSetTreatment()
	 * @see #unsetTreatment()
	 * @see #getTreatment()
	 * @generated
	 */
	void setTreatment(Treatment value);

	/**
	 * Unsets the value of the '{@link fadu.model.IndexIndicator#getTreatment <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTreatment()
	 * @see #getTreatment()
	 * @see #setTreatment(Treatment)
	 * @generated
	 */
	void unsetTreatment();

	/**
	 * Returns whether the value of the '{@link fadu.model.IndexIndicator#getTreatment <em>Treatment</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Treatment</em>' attribute is set.
	 * @see #unsetTreatment()
	 * @see #getTreatment()
	 * @see #setTreatment(Treatment)
	 * @generated
	 */
	boolean isSetTreatment();

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value to be reached, for the distance to a target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #isSetTarget()
	 * @see #unsetTarget()
	 * @see #setTarget(double)
	 * @see fadu.model.FaduPackage#getIndexIndicator_Target()
	 * @model unsettable="true"
	 * @generated
	 */
	double getTarget();

	/**
	 * Sets the value of the '{@link fadu.model.IndexIndicator#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #isSetTarget()
	 * @see #unsetTarget()
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(double value);

	/**
	 * Unsets the value of the '{@link fadu.model.IndexIndicator#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTarget()
	 * @see #getTarget()
	 * @see #setTarget(double)
	 * @generated
	 */
	void unsetTarget();

	/**
	 * Returns whether the value of the '{@link fadu.model.IndexIndicator#getTarget <em>Target</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Target</em>' attribute is set.
	 * @see #unsetTarget()
	 * @see #getTarget()
	 * @see #setTarget(double)
	 * @generated
	 */
	boolean isSetTarget();

	/**
	 * Returns the value of the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value that counts as the lowest, for goalposts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Least</em>' attribute.
	 * @see #isSetLeast()
	 * @see #unsetLeast()
	 * @see #setLeast(double)
	 * @see fadu.model.FaduPackage#getIndexIndicator_Least()
	 * @model unsettable="true"
	 * @generated
	 */
	double getLeast();

	/**
	 * Sets the value of the '{@link fadu.model.IndexIndicator#getLeast <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Least</em>' attribute.
	 * @see #isSetLeast()
	 * @see #unsetLeast()
	 * @see #getLeast()
	 * @generated
	 */
	void setLeast(double value);

	/**
	 * Unsets the value of the '{@link fadu.model.IndexIndicator#getLeast <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLeast()
	 * @see #getLeast()
	 * @see #setLeast(double)
	 * @generated
	 */
	void unsetLeast();

	/**
	 * Returns whether the value of the '{@link fadu.model.IndexIndicator#getLeast <em>Least</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Least</em>' attribute is set.
	 * @see #unsetLeast()
	 * @see #getLeast()
	 * @see #setLeast(double)
	 * @generated
	 */
	boolean isSetLeast();

	/**
	 * Returns the value of the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value that counts as the highest, for goalposts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Most</em>' attribute.
	 * @see #isSetMost()
	 * @see #unsetMost()
	 * @see #setMost(double)
	 * @see fadu.model.FaduPackage#getIndexIndicator_Most()
	 * @model unsettable="true"
	 * @generated
	 */
	double getMost();

	/**
	 * Sets the value of the '{@link fadu.model.IndexIndicator#getMost <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most</em>' attribute.
	 * @see #isSetMost()
	 * @see #unsetMost()
	 * @see #getMost()
	 * @generated
	 */
	void setMost(double value);

	/**
	 * Unsets the value of the '{@link fadu.model.IndexIndicator#getMost <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMost()
	 * @see #getMost()
	 * @see #setMost(double)
	 * @generated
	 */
	void unsetMost();

	/**
	 * Returns whether the value of the '{@link fadu.model.IndexIndicator#getMost <em>Most</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Most</em>' attribute is set.
	 * @see #unsetMost()
	 * @see #getMost()
	 * @see #setMost(double)
	 * @generated
	 */
	boolean isSetMost();

} // IndexIndicator
