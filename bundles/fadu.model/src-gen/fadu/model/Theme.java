/**
 */
package fadu.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Theme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Metrics, of one line of business or of several, that speak of one matter, e.g. 城市更新 (urban renewal). They are set side by side, and how far their definitions agree is the grade of the theme: another BASE (B) or the same THEME only (C), never the same.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fadu.model.Theme#getCode <em>Code</em>}</li>
 *   <li>{@link fadu.model.Theme#getName <em>Name</em>}</li>
 *   <li>{@link fadu.model.Theme#getNameEn <em>Name En</em>}</li>
 *   <li>{@link fadu.model.Theme#getGrade <em>Grade</em>}</li>
 *   <li>{@link fadu.model.Theme#getCaveat <em>Caveat</em>}</li>
 *   <li>{@link fadu.model.Theme#getCaveatEn <em>Caveat En</em>}</li>
 *   <li>{@link fadu.model.Theme#getMetrics <em>Metrics</em>}</li>
 * </ul>
 *
 * @see fadu.model.FaduPackage#getTheme()
 * @model
 * @generated
 */
public interface Theme extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see fadu.model.FaduPackage#getTheme_Code()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link fadu.model.Theme#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see fadu.model.FaduPackage#getTheme_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link fadu.model.Theme#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name En</em>' attribute.
	 * @see #setNameEn(String)
	 * @see fadu.model.FaduPackage#getTheme_NameEn()
	 * @model required="true"
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link fadu.model.Theme#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * The default value is <code>"C"</code>.
	 * The literals are from the enumeration {@link fadu.model.Grade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the definitions of the metrics agree with each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see fadu.model.Grade
	 * @see #setGrade(Grade)
	 * @see fadu.model.FaduPackage#getTheme_Grade()
	 * @model default="C"
	 * @generated
	 */
	Grade getGrade();

	/**
	 * Sets the value of the '{@link fadu.model.Theme#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see fadu.model.Grade
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(Grade value);

	/**
	 * Returns the value of the '<em><b>Caveat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What differs between the metrics.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caveat</em>' attribute.
	 * @see #setCaveat(String)
	 * @see fadu.model.FaduPackage#getTheme_Caveat()
	 * @model
	 * @generated
	 */
	String getCaveat();

	/**
	 * Sets the value of the '{@link fadu.model.Theme#getCaveat <em>Caveat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caveat</em>' attribute.
	 * @see #getCaveat()
	 * @generated
	 */
	void setCaveat(String value);

	/**
	 * Returns the value of the '<em><b>Caveat En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Caveat En</em>' attribute.
	 * @see #setCaveatEn(String)
	 * @see fadu.model.FaduPackage#getTheme_CaveatEn()
	 * @model
	 * @generated
	 */
	String getCaveatEn();

	/**
	 * Sets the value of the '{@link fadu.model.Theme#getCaveatEn <em>Caveat En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caveat En</em>' attribute.
	 * @see #getCaveatEn()
	 * @generated
	 */
	void setCaveatEn(String value);

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of the metrics.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metrics</em>' attribute list.
	 * @see fadu.model.FaduPackage#getTheme_Metrics()
	 * @model
	 * @generated
	 */
	EList<String> getMetrics();

} // Theme
