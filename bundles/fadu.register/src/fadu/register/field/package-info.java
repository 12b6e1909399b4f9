/**
 * What a column of a register is: its kind, its code list, what a value must be. Values are {@code String}, {@code BigDecimal},
 * {@code LocalDate} and {@code Boolean}; a missing value is not there.
 */
package fadu.register.field;
