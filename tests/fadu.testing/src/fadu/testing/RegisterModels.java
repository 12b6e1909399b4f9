package fadu.testing;

import java.util.List;
import java.util.Locale;

/** Register models and packages of made-up registers; each element stands on a line of its own. */
public final class RegisterModels {

	private RegisterModels() {
	}

	/** A register model that points to {@code model/boats.ecore}; the first element of its register is on line 4. */
	public static String register(String code, String type, String... indicators) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<fadu:RegisterModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1" schema="model/boats.ecore">
				<registers code="%s" name="船行台账" nameEn="Trips of the law boat" type="%s">
				%s
				</registers>
				</fadu:RegisterModel>
				"""
				.formatted(code, type, String.join("\n", indicators));
	}

	/** A package with these classifiers; the first of them is on line 3. */
	public static String ecore(String... classifiers) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="boats" nsURI="urn:test:boats" nsPrefix="boats">
				%s
				</ecore:EPackage>
				"""
				.formatted(String.join("\n", classifiers));
	}

	/** A class with these features. */
	public static String type(String name, String... features) {
		return "<eClassifiers xsi:type=\"ecore:EClass\" name=\"" + name + "\">\n" + String.join("\n", features)
				+ "\n</eClassifiers>";
	}

	/** An attribute of a data type of Ecore. @param details keys and values, one after the other */
	public static String attribute(String name, String type, String... details) {
		return feature(name, "ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//" + type, details);
	}

	/** An attribute of a code list of the package. */
	public static String code(String name, String list, String... details) {
		return feature(name, "#//" + list, details);
	}

	private static String feature(String name, String type, String... details) {
		StringBuilder text = new StringBuilder("<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"").append(name)
				.append("\" eType=\"").append(type).append("\"><eAnnotations source=\"urn:fadu:register\">");
		for (int i = 0; i < details.length; i += 2) {
			text.append("<details key=\"").append(details[i]).append("\" value=\"").append(details[i + 1]).append("\"/>");
		}
		if (List.of(details).contains("label") && !List.of(details).contains("labelEn")) {
			text.append("<details key=\"labelEn\" value=\"").append(name).append("\"/>");
		}
		return text.append("</eAnnotations></eStructuralFeatures>").toString();
	}

	/** A code list. @param literals each a literal and its label, one after the other */
	public static String list(String name, String... literals) {
		StringBuilder text = new StringBuilder("<eClassifiers xsi:type=\"ecore:EEnum\" name=\"").append(name).append("\">");
		for (int i = 0; i < literals.length; i += 2) {
			text.append("<eLiterals name=\"").append(literals[i].toUpperCase(Locale.ROOT)).append("\" value=\"").append(i / 2)
					.append("\" literal=\"").append(literals[i])
					.append("\"><eAnnotations source=\"urn:fadu:register\"><details key=\"label\" value=\"").append(literals[i + 1])
					.append("\"/><details key=\"labelEn\" value=\"").append(literals[i]).append("\"/></eAnnotations></eLiterals>");
		}
		return text.append("</eClassifiers>").toString();
	}

	/** Ten columns of all kinds with two code lists and a pair of days. */
	public static String boats() {
		return ecore(type("Trip", attribute("number", "EString", "label", "航次", "key", "true", "headings", "航次号|编号"),
				attribute("leftOn", "EDate", "label", "出航日期", "required", "true", "role", "opened", "headings", "开航日"),
				attribute("backOn", "EDate", "label", "返航日期", "role", "closed", "check", "backOn &gt;= leftOn"),
				code("harbour", "Harbour", "label", "码头"), code("weather", "Weather", "label", "天气"),
				attribute("guests", "EInt", "label", "乘客人数", "unit", "人", "min", "0", "max", "300"),
				attribute("cost", "EBigDecimal", "label", "费用", "unit", "元", "headings", "支出|花费"),
				attribute("captain", "EString", "label", "船长", "personal", "true", "pattern", "\\p{IsHan}{2,4}"),
				attribute("night", "EBoolean", "label", "夜航"), attribute("remark", "EString", "label", "备注")),
				list("Harbour", "east", "东码头", "west", "西码头"), list("Weather", "fair", "晴", "rain", "雨", "fog", "雾"));
	}

	/** A plug-in with a register of trips and these indicators. */
	public static TemporaryPlugIn.Draft plugIn(String symbolicName, String... indicators) {
		return TemporaryPlugIn.named(symbolicName).element("<register model=\"model/boats.fadu\"/>")
				.file("model/boats.fadu", register("YH.TRIPS", "Trip", indicators)).file("model/boats.ecore", boats());
	}

}
