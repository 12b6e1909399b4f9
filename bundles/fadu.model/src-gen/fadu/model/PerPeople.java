/**
 */
package fadu.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Per People</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether figures of a metric may be divided by the residents of a district.
 * <!-- end-model-doc -->
 * @see fadu.model.FaduPackage#getPerPeople()
 * @model
 * @generated
 */
public enum PerPeople implements Enumerator {
	/**
	 * The '<em><b>BY UNIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BY_UNIT_VALUE
	 * @generated
	 * @ordered
	 */
	BY_UNIT(0, "BY_UNIT", "by unit"),

	/**
	 * The '<em><b>MEANINGFUL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEANINGFUL_VALUE
	 * @generated
	 * @ordered
	 */
	MEANINGFUL(1, "MEANINGFUL", "yes"),

	/**
	 * The '<em><b>MEANINGLESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEANINGLESS_VALUE
	 * @generated
	 * @ordered
	 */
	MEANINGLESS(2, "MEANINGLESS", "no");

	/**
	 * The '<em><b>BY UNIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BY_UNIT
	 * @model literal="by unit"
	 * @generated
	 * @ordered
	 */
	public static final int BY_UNIT_VALUE = 0;

	/**
	 * The '<em><b>MEANINGFUL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEANINGFUL
	 * @model literal="yes"
	 * @generated
	 * @ordered
	 */
	public static final int MEANINGFUL_VALUE = 1;

	/**
	 * The '<em><b>MEANINGLESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEANINGLESS
	 * @model literal="no"
	 * @generated
	 * @ordered
	 */
	public static final int MEANINGLESS_VALUE = 2;

	/**
	 * An array of all the '<em><b>Per People</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PerPeople[] VALUES_ARRAY =
		new PerPeople[] {
			BY_UNIT,
			MEANINGFUL,
			MEANINGLESS,
		};

	/**
	 * A public read-only list of all the '<em><b>Per People</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PerPeople> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Per People</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PerPeople get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PerPeople result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Per People</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PerPeople getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PerPeople result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Per People</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PerPeople get(int value) {
		switch (value) {
			case BY_UNIT_VALUE: return BY_UNIT;
			case MEANINGFUL_VALUE: return MEANINGFUL;
			case MEANINGLESS_VALUE: return MEANINGLESS;
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
	private PerPeople(int value, String name, String literal) {
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
	
} //PerPeople
