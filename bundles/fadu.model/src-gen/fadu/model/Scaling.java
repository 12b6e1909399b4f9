/**
 */
package fadu.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Scaling</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How values come to one scale: between the least and the greatest (MINMAX), by mean and standard deviation (ZSCORE), by RANK, by PERCENTILE rank, by the share of a TARGET that is reached, between fixed GOALPOSTS.
 * <!-- end-model-doc -->
 * @see fadu.model.FaduPackage#getScaling()
 * @model
 * @generated
 */
public enum Scaling implements Enumerator {
	/**
	 * The '<em><b>MINMAX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MINMAX_VALUE
	 * @generated
	 * @ordered
	 */
	MINMAX(0, "MINMAX", "minmax"),

	/**
	 * The '<em><b>ZSCORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZSCORE_VALUE
	 * @generated
	 * @ordered
	 */
	ZSCORE(1, "ZSCORE", "zscore"),

	/**
	 * The '<em><b>RANK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RANK_VALUE
	 * @generated
	 * @ordered
	 */
	RANK(2, "RANK", "rank"),

	/**
	 * The '<em><b>PERCENTILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERCENTILE_VALUE
	 * @generated
	 * @ordered
	 */
	PERCENTILE(3, "PERCENTILE", "percentile"),

	/**
	 * The '<em><b>TARGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TARGET_VALUE
	 * @generated
	 * @ordered
	 */
	TARGET(4, "TARGET", "target"),

	/**
	 * The '<em><b>GOALPOSTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GOALPOSTS_VALUE
	 * @generated
	 * @ordered
	 */
	GOALPOSTS(5, "GOALPOSTS", "goalposts");

	/**
	 * The '<em><b>MINMAX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MINMAX
	 * @model literal="minmax"
	 * @generated
	 * @ordered
	 */
	public static final int MINMAX_VALUE = 0;

	/**
	 * The '<em><b>ZSCORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZSCORE
	 * @model literal="zscore"
	 * @generated
	 * @ordered
	 */
	public static final int ZSCORE_VALUE = 1;

	/**
	 * The '<em><b>RANK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RANK
	 * @model literal="rank"
	 * @generated
	 * @ordered
	 */
	public static final int RANK_VALUE = 2;

	/**
	 * The '<em><b>PERCENTILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERCENTILE
	 * @model literal="percentile"
	 * @generated
	 * @ordered
	 */
	public static final int PERCENTILE_VALUE = 3;

	/**
	 * The '<em><b>TARGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TARGET
	 * @model literal="target"
	 * @generated
	 * @ordered
	 */
	public static final int TARGET_VALUE = 4;

	/**
	 * The '<em><b>GOALPOSTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GOALPOSTS
	 * @model literal="goalposts"
	 * @generated
	 * @ordered
	 */
	public static final int GOALPOSTS_VALUE = 5;

	/**
	 * An array of all the '<em><b>Scaling</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Scaling[] VALUES_ARRAY =
		new Scaling[] {
			MINMAX,
			ZSCORE,
			RANK,
			PERCENTILE,
			TARGET,
			GOALPOSTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Scaling</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Scaling> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Scaling</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Scaling get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Scaling result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Scaling</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Scaling getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Scaling result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Scaling</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Scaling get(int value) {
		switch (value) {
			case MINMAX_VALUE: return MINMAX;
			case ZSCORE_VALUE: return ZSCORE;
			case RANK_VALUE: return RANK;
			case PERCENTILE_VALUE: return PERCENTILE;
			case TARGET_VALUE: return TARGET;
			case GOALPOSTS_VALUE: return GOALPOSTS;
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
	private Scaling(int value, String name, String literal) {
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
	
} //Scaling
