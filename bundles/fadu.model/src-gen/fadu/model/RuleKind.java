/**
 */
package fadu.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Rule Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a rule does: DEDUCT points where a state holds, deduct for each piece (DEDUCT_EACH), give points by the degree of COMPLETION, add a BONUS for each piece, limit the grade (VETO), or take the item out and rescale the rest (EXEMPT).
 * <!-- end-model-doc -->
 * @see fadu.model.FaduPackage#getRuleKind()
 * @model
 * @generated
 */
public enum RuleKind implements Enumerator {
	/**
	 * The '<em><b>DEDUCT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEDUCT_VALUE
	 * @generated
	 * @ordered
	 */
	DEDUCT(0, "DEDUCT", "deduct"),

	/**
	 * The '<em><b>DEDUCT EACH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEDUCT_EACH_VALUE
	 * @generated
	 * @ordered
	 */
	DEDUCT_EACH(1, "DEDUCT_EACH", "deduct each"),

	/**
	 * The '<em><b>COMPLETION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPLETION_VALUE
	 * @generated
	 * @ordered
	 */
	COMPLETION(2, "COMPLETION", "completion"),

	/**
	 * The '<em><b>BONUS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BONUS_VALUE
	 * @generated
	 * @ordered
	 */
	BONUS(3, "BONUS", "bonus"),

	/**
	 * The '<em><b>VETO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VETO_VALUE
	 * @generated
	 * @ordered
	 */
	VETO(4, "VETO", "veto"),

	/**
	 * The '<em><b>EXEMPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXEMPT_VALUE
	 * @generated
	 * @ordered
	 */
	EXEMPT(5, "EXEMPT", "exempt");

	/**
	 * The '<em><b>DEDUCT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEDUCT
	 * @model literal="deduct"
	 * @generated
	 * @ordered
	 */
	public static final int DEDUCT_VALUE = 0;

	/**
	 * The '<em><b>DEDUCT EACH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEDUCT_EACH
	 * @model literal="deduct each"
	 * @generated
	 * @ordered
	 */
	public static final int DEDUCT_EACH_VALUE = 1;

	/**
	 * The '<em><b>COMPLETION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPLETION
	 * @model literal="completion"
	 * @generated
	 * @ordered
	 */
	public static final int COMPLETION_VALUE = 2;

	/**
	 * The '<em><b>BONUS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BONUS
	 * @model literal="bonus"
	 * @generated
	 * @ordered
	 */
	public static final int BONUS_VALUE = 3;

	/**
	 * The '<em><b>VETO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VETO
	 * @model literal="veto"
	 * @generated
	 * @ordered
	 */
	public static final int VETO_VALUE = 4;

	/**
	 * The '<em><b>EXEMPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXEMPT
	 * @model literal="exempt"
	 * @generated
	 * @ordered
	 */
	public static final int EXEMPT_VALUE = 5;

	/**
	 * An array of all the '<em><b>Rule Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RuleKind[] VALUES_ARRAY =
		new RuleKind[] {
			DEDUCT,
			DEDUCT_EACH,
			COMPLETION,
			BONUS,
			VETO,
			EXEMPT,
		};

	/**
	 * A public read-only list of all the '<em><b>Rule Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RuleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rule Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RuleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rule Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RuleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rule Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKind get(int value) {
		switch (value) {
			case DEDUCT_VALUE: return DEDUCT;
			case DEDUCT_EACH_VALUE: return DEDUCT_EACH;
			case COMPLETION_VALUE: return COMPLETION;
			case BONUS_VALUE: return BONUS;
			case VETO_VALUE: return VETO;
			case EXEMPT_VALUE: return EXEMPT;
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
	private RuleKind(int value, String name, String literal) {
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
	
} //RuleKind
