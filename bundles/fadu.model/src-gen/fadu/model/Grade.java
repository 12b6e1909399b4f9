/**
 */
package fadu.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Grade</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far the definitions of one metric agree between districts: SAME definition (A), same idea with another BASE (B), same THEME only (C, never ranked), or UNGRADED.
 * <!-- end-model-doc -->
 * @see fadu.model.FaduPackage#getGrade()
 * @model
 * @generated
 */
public enum Grade implements Enumerator {
	/**
	 * The '<em><b>UNGRADED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNGRADED_VALUE
	 * @generated
	 * @ordered
	 */
	UNGRADED(0, "UNGRADED", "ungraded"),

	/**
	 * The '<em><b>SAME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAME_VALUE
	 * @generated
	 * @ordered
	 */
	SAME(1, "SAME", "A"),

	/**
	 * The '<em><b>BASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASE_VALUE
	 * @generated
	 * @ordered
	 */
	BASE(2, "BASE", "B"),

	/**
	 * The '<em><b>THEME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THEME_VALUE
	 * @generated
	 * @ordered
	 */
	THEME(3, "THEME", "C");

	/**
	 * The '<em><b>UNGRADED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNGRADED
	 * @model literal="ungraded"
	 * @generated
	 * @ordered
	 */
	public static final int UNGRADED_VALUE = 0;

	/**
	 * The '<em><b>SAME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAME
	 * @model literal="A"
	 * @generated
	 * @ordered
	 */
	public static final int SAME_VALUE = 1;

	/**
	 * The '<em><b>BASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASE
	 * @model literal="B"
	 * @generated
	 * @ordered
	 */
	public static final int BASE_VALUE = 2;

	/**
	 * The '<em><b>THEME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THEME
	 * @model literal="C"
	 * @generated
	 * @ordered
	 */
	public static final int THEME_VALUE = 3;

	/**
	 * An array of all the '<em><b>Grade</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Grade[] VALUES_ARRAY =
		new Grade[] {
			UNGRADED,
			SAME,
			BASE,
			THEME,
		};

	/**
	 * A public read-only list of all the '<em><b>Grade</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Grade> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Grade</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grade get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Grade result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grade</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grade getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Grade result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grade</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grade get(int value) {
		switch (value) {
			case UNGRADED_VALUE: return UNGRADED;
			case SAME_VALUE: return SAME;
			case BASE_VALUE: return BASE;
			case THEME_VALUE: return THEME;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Grade(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Grade
