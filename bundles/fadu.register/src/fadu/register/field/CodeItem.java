package fadu.register.field;

import java.util.List;

/**
 * One code of a code list.
 *
 * @param literal what is stored and written in expressions
 * @param label   what people write, in Chinese
 * @param labelEn the same in English
 * @param aliases what else spreadsheets write for it
 */
public record CodeItem(String literal, String label, String labelEn, List<String> aliases) {
}
