/**
 */
package fadu.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a figure does to the points of an item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.ScoreRule#getKind <em>Kind</em>}</li>
 *   <li>{@link fadu.model.ScoreRule#getMetric <em>Metric</em>}</li>
 *   <li>{@link fadu.model.ScoreRule#getPer <em>Per</em>}</li>
 *   <li>{@link fadu.model.ScoreRule#getTest <em>Test</em>}</li>
 *   <li>{@link fadu.model.ScoreRule#getLimit <em>Limit</em>}</li>
 *   <li>{@link fadu.model.ScoreRule#getPoints <em>Points</em>}</li>
 *   <li>{@link fadu.model.ScoreRule#getCap <em>Cap</em>}</li>
 *   <li>{@link fadu.model.ScoreRule#getTarget <em>Target</em>}</li>
 *   <li>{@link fadu.model.ScoreRule#getCeiling <em>Ceiling</em>}</li>
 *   <li>{@link fadu.model.ScoreRule#getBasis <em>Basis</em>}</li>
 *   <li>{@link fadu.model.ScoreRule#getBasisEn <em>Basis En</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getScoreRule()
 * @model
 * @generated
 */
public interface ScoreRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fadu.model.RuleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fadu.model.RuleKind
	 * @see #setKind(RuleKind)
	 * @see fadu.model.FaduPackage#getScoreRule_Kind()
	 * @model required="true"
	 * @generated
	 */
	RuleKind getKind();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fadu.model.RuleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RuleKind value);

	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the metric whose figure is looked at; one that a register computes is a metric as well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see fadu.model.FaduPackage#getScoreRule_Metric()
	 * @model required="true"
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Per</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the figure is divided by: month, 100k, or the code of a metric; unset for the figure as it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per</em>' attribute.
	 * @see #setPer(String)
	 * @see fadu.model.FaduPackage#getScoreRule_Per()
	 * @model
	 * @generated
	 */
	String getPer();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getPer <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per</em>' attribute.
	 * @see #getPer()
	 * @generated
	 */
	void setPer(String value);

	/**
	 * Returns the value of the '<em><b>Test</b></em>' attribute.
	 * The default value is <code>"above"</code>.
	 * The literals are from the enumeration {@link fadu.model.Crossing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the figure must stand to the limit, for the rule to hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test</em>' attribute.
	 * @see fadu.model.Crossing
	 * @see #setTest(Crossing)
	 * @see fadu.model.FaduPackage#getScoreRule_Test()
	 * @model default="above"
	 * @generated
	 */
	Crossing getTest();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getTest <em>Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test</em>' attribute.
	 * @see fadu.model.Crossing
	 * @see #getTest()
	 * @generated
	 */
	void setTest(Crossing value);

	/**
	 * Returns the value of the '<em><b>Limit</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The limit, in the unit of the metric; of a rule for each piece, how many are free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limit</em>' attribute.
	 * @see #setLimit(double)
	 * @see fadu.model.FaduPackage#getScoreRule_Limit()
	 * @model default="0"
	 * @generated
	 */
	double getLimit();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getLimit <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit</em>' attribute.
	 * @see #getLimit()
	 * @generated
	 */
	void setLimit(double value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The points deducted or added: once where the rule holds, or for each piece beyond the limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(double)
	 * @see fadu.model.FaduPackage#getScoreRule_Points()
	 * @model default="0"
	 * @generated
	 */
	double getPoints();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(double value);

	/**
	 * Returns the value of the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The most points that the rule deducts or adds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cap</em>' attribute.
	 * @see #isSetCap()
	 * @see #unsetCap()
	 * @see #setCap(double)
	 * @see fadu.model.FaduPackage#getScoreRule_Cap()
	 * @model unsettable="true"
	 * @generated
	 */
	double getCap();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getCap <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cap</em>' attribute.
	 * @see #isSetCap()
	 * @see #unsetCap()
	 * @see #getCap()
	 * @generated
	 */
	void setCap(double value);

	/**
	 * Unsets the value of the '{@link fadu.model.ScoreRule#getCap <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCap()
	 * @see #getCap()
	 * @see #setCap(double)
	 * @generated
	 */
	void unsetCap();

	/**
	 * Returns whether the value of the '{@link fadu.model.ScoreRule#getCap <em>Cap</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cap</em>' attribute is set.
	 * @see #unsetCap()
	 * @see #getCap()
	 * @see #setCap(double)
	 * @generated
	 */
	boolean isSetCap();

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What counts as complete, for the degree of completion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #isSetTarget()
	 * @see #unsetTarget()
	 * @see #setTarget(double)
	 * @see fadu.model.FaduPackage#getScoreRule_Target()
	 * @model unsettable="true"
	 * @generated
	 */
	double getTarget();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getTarget <em>Target</em>}' attribute.
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
	 * Unsets the value of the '{@link fadu.model.ScoreRule#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTarget()
	 * @see #getTarget()
	 * @see #setTarget(double)
	 * @generated
	 */
	void unsetTarget();

	/**
	 * Returns whether the value of the '{@link fadu.model.ScoreRule#getTarget <em>Target</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Ceiling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the best grade that is left where a veto holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ceiling</em>' attribute.
	 * @see #setCeiling(String)
	 * @see fadu.model.FaduPackage#getScoreRule_Ceiling()
	 * @model
	 * @generated
	 */
	String getCeiling();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getCeiling <em>Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ceiling</em>' attribute.
	 * @see #getCeiling()
	 * @generated
	 */
	void setCeiling(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see fadu.model.FaduPackage#getScoreRule_Basis()
	 * @model
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Basis En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Basis En</em>' attribute.
	 * @see #setBasisEn(String)
	 * @see fadu.model.FaduPackage#getScoreRule_BasisEn()
	 * @model
	 * @generated
	 */
	String getBasisEn();

	/**
	 * Sets the value of the '{@link fadu.model.ScoreRule#getBasisEn <em>Basis En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis En</em>' attribute.
	 * @see #getBasisEn()
	 * @generated
	 */
	void setBasisEn(String value);

} // ScoreRule
