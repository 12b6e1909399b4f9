/**
 */
package fadu.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Combination</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A weighted mean.
 * <!-- end-model-doc -->
 * @see fadu.model.FaduPackage#getCombination()
 * @model
 * @generated
 */
public enum Combination implements Enumerator {
	/**
	 * The '<em><b>ARITHMETIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARITHMETIC_VALUE
	 * @generated
	 * @ordered
	 */
	ARITHMETIC(0, "ARITHMETIC", "arithmetic"),

	/**
	 * The '<em><b>GEOMETRIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GEOMETRIC_VALUE
	 * @generated
	 * @ordered
	 */
	GEOMETRIC(1, "GEOMETRIC", "geometric"),

	/**
	 * The '<em><b>HARMONIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HARMONIC_VALUE
	 * @generated
	 * @ordered
	 */
	HARMONIC(2, "HARMONIC", "harmonic");

	/**
	 * The '<em><b>ARITHMETIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARITHMETIC
	 * @model literal="arithmetic"
	 * @generated
	 * @ordered
	 */
	public static final int ARITHMETIC_VALUE = 0;

	/**
	 * The '<em><b>GEOMETRIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GEOMETRIC
	 * @model literal="geometric"
	 * @generated
	 * @ordered
	 */
	public static final int GEOMETRIC_VALUE = 1;

	/**
	 * The '<em><b>HARMONIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HARMONIC
	 * @model literal="harmonic"
	 * @generated
	 * @ordered
	 */
	public static final int HARMONIC_VALUE = 2;

	/**
	 * An array of all the '<em><b>Combination</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Combination[] VALUES_ARRAY =
		new Combination[] {
			ARITHMETIC,
			GEOMETRIC,
			HARMONIC,
		};

	/**
	 * A public read-only list of all the '<em><b>Combination</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Combination> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Combination</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Combination get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Combination result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Combination</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Combination getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Combination result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Combination</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Combination get(int value) {
		switch (value) {
			case ARITHMETIC_VALUE: return ARITHMETIC;
			case GEOMETRIC_VALUE: return GEOMETRIC;
			case HARMONIC_VALUE: return HARMONIC;
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
	private Combination(int value, String name, String literal) {
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
	
} //Combination
