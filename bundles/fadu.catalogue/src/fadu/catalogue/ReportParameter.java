package fadu.catalogue;

/**
 * A parameter of a report design.
 *
 * @param name     name, as in {@code -p NAME=VALUE}
 * @param title    title in the user's language
 * @param type     metrics, districts, period or text
 * @param required whether the design cannot run without it
 */
public record ReportParameter(String name, String title, String type, boolean required) {
}
